// Whether a PDF does more than be read.

#pragma once

#include <optional>
#include <string_view>

#include <qpdf/QPDF.hh>

namespace cornerstone::pdf {

/// The first thing in `file` that is more than pages, bookmarks and links: "a script", "comments". Throws as qpdf does.
[[nodiscard]] std::optional<std::string_view> more_than_pages(QPDF& file);

}  // namespace cornerstone::pdf
