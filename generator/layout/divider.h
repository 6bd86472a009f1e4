// The sheet that stands before a paper, and the tab at its edge by which a printed paper is found in its pack.

#pragma once

#include "layout/galley.h"
#include "layout/setting.h"

namespace cornerstone::layout {

/// The heading's words alone on a page, its tab at the edge; `node` is the heading's.
[[nodiscard]] Slab divider_sheet(Setting& setting, const document::Heading& heading, const Room& room, NodeIndex node);

/// An artifact. `slab` stands at the top of its page's frame.
void put_tab(Setting& setting, Slab& slab, const document::EdgeTab& tab);

}  // namespace cornerstone::layout
