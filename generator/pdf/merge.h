// Appendices joined to a paper: the pages that others made, in the places that layout kept for them.
//
// A tagged appendix keeps its structure, as a part of the paper's; the pages of one that is not become figures whose
// words say so. Each page carries the paper's stamp. Bookmarks come under that of the appendix; links within it lead to
// its own pages. Bytes are the same for the same input.

#pragma once

#include <expected>
#include <string>
#include <string_view>
#include <vector>

#include "document/appendix.h"
#include "layout/page.h"
#include "pdf/failure.h"

namespace cornerstone::pdf {

/// `paper`: as `write` wrote `pages`. The appendices have been examined. `is_compact`: objects are packed together.
[[nodiscard]] std::expected<std::string, WriteFailure> join_appendices(
    std::string_view paper, const layout::Pages& pages, const std::vector<document::Appendix>& appendices,
    bool is_compact);

}  // namespace cornerstone::pdf
