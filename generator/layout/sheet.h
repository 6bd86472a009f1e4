// What stands on every sheet: head and foot. Artifacts: a screen reader passes over them.

#pragma once

#include "layout/setting.h"

namespace cornerstone::layout {

/// "Paper 6 · page 14 of 87"
struct PageStamp {
  std::size_t page = 1;
  std::size_t page_count = 1;
  std::string paper;  ///< "Paper 6"; empty on pages of no paper.
};

/// In page coordinates.
[[nodiscard]] Slab running_head(Setting& setting);
[[nodiscard]] Slab running_foot(Setting& setting, const PageStamp& stamp);

/// Says that nothing is missing from a page without text.
[[nodiscard]] Slab blank_page(Setting& setting);

/// What stands on the pages of an appendix: at the very edge, where others print nothing.
[[nodiscard]] Slab appendix_stamp(Setting& setting, const document::Sheet& sheet, const PageStamp& stamp);

/// Pale words across the middle of the page, to lie behind all else; nothing where there are none.
[[nodiscard]] Slab watermark(Setting& setting);

/// The part's tag, its right edge at `right`, its text on `baseline`. Returns its left edge.
double put_part_tag(Setting& setting, Slab& slab, double right, double baseline, Mark mark);

}  // namespace cornerstone::layout
