// What stands on every sheet: head and foot. Artifacts: a screen reader passes over them.

#pragma once

#include "layout/setting.h"

namespace cornerstone::layout {

/// In page coordinates.
[[nodiscard]] Slab running_head(Setting& setting);
[[nodiscard]] Slab running_foot(Setting& setting, std::size_t page, std::size_t page_count);

/// The part's tag, its right edge at `right`, its text on `baseline`. Returns its left edge.
double put_part_tag(Setting& setting, Slab& slab, double right, double baseline, Mark mark);

}  // namespace cornerstone::layout
