// The writer: pages → the bytes of a tagged PDF that conforms to PDF/UA-1 and PDF/A-2a.
//
// Says in PDF what layout decided and decides nothing about the page. The same pages give the same bytes, on any thread
// and at any time. That the pages can be read by everybody (headings in order, headers in tables, descriptions of
// figures) is layout's to see to; that nothing of it is lost is seen to here.

#pragma once

#include <expected>
#include <string>

#include "layout/page.h"
#include "pdf/caches.h"
#include "pdf/failure.h"
#include "theme/theme.h"

namespace cornerstone::pdf {

/// Colours are the theme's for paper. Fails where a run holds a character that its face lacks, or where a link or a
/// bookmark leads to a destination that is not there.
[[nodiscard]] std::expected<std::string, WriteFailure> write(const layout::Pages& pages, const theme::Theme& theme,
                                                             Caches& caches);

}  // namespace cornerstone::pdf
