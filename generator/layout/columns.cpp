#include <algorithm>
#include <numeric>

#include "layout/blocks.h"

namespace cornerstone::layout {
namespace {

double weight_of(const document::Columns& columns) {
  return std::accumulate(columns.boxes.begin(), columns.boxes.end(), 0.0,
                         [](double sum, const auto& box) { return sum + box.weight; });
}

/// Every box beside the last one, all from the same height.
Slab side_by_side(Setting& setting, const document::Columns& columns, const Room& room) {
  const auto gaps = kGutter * static_cast<double>(columns.boxes.size() - 1);
  const double free = room.width - gaps;
  const double whole = weight_of(columns);
  Slab slab;
  double left = room.left;
  for (const auto& box : columns.boxes) {
    const double width = free * box.weight / whole;
    Galley galley;
    auto node = setting.tree.add(room.parent, Tag::kDiv);
    auto column = room.column(left, width).within(node);
    if (setting.is_sheet()) column.text = kSmall;
    set_blocks(setting, box.blocks, column, galley);
    auto joined = std::move(galley).joined();
    slab.height = std::max(slab.height, joined.height);
    slab.absorb(std::move(joined), 0);
    left += width + kGutter;
  }
  return slab;
}

}  // namespace

void set_columns(Setting& setting, const document::Columns& columns, const Room& room, Galley& galley) {
  if (columns.boxes.empty()) return;
  if (!setting.is_landscape() || weight_of(columns) <= 0) {
    for (const auto& box : columns.boxes) {
      set_blocks(setting, box.blocks, room.within(setting.tree.add(room.parent, Tag::kDiv)), galley);
    }
    return;
  }
  galley.add(side_by_side(setting, columns, room));
  galley.space(setting.is_sheet() ? kAfterParagraph : kAroundFigureAfter);
}

}  // namespace cornerstone::layout
