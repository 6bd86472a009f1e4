#include "layout/heat_grid.h"

#include <algorithm>

#include "layout/table_grid.h"

namespace cornerstone::layout {
namespace {

/// Whether a group of cells begins at each column: under a head that spans several, or after a column of words.
std::vector<bool> group_starts(const document::Table& table) {
  const auto count = table.columns.size();
  std::vector<bool> starts(count, false);
  const bool has_groups = table.head.size() > 1;
  if (has_groups) {
    for (const auto& cell : grid_of({table.head.front()}, count)) starts[cell.column] = true;
  }
  for (std::size_t i = 0; i < count; ++i) {
    const bool follows_words = i > 0 && !table.columns[i - 1].is_narrow;
    starts[i] = table.columns[i].is_narrow && (starts[i] || follows_words);
  }
  return starts;
}

}  // namespace

std::vector<HeatColumn> heat_columns(const document::Table& table, const Room& room) {
  const auto starts = group_starts(table);
  const auto cells = std::ranges::count_if(table.columns, &document::Column::is_narrow);
  const auto words = static_cast<double>(table.columns.size()) - static_cast<double>(cells);
  const double gaps = kHeatGroupGap * static_cast<double>(std::ranges::count(starts, true));
  const double levels = kHeatLevelWidth * std::max(0.0, words - 1);
  const double free = room.width - kHeatNameWidth - levels - gaps;
  const double cell = cells == 0 ? 0 : std::min(free / static_cast<double>(cells), kHeatCellMost);
  const double name = room.width - levels - gaps - cell * static_cast<double>(cells);
  std::vector<HeatColumn> columns;
  double left = room.left;
  bool is_first = true;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (starts[i]) left += kHeatGroupGap;
    const bool is_cell = table.columns[i].is_narrow;
    const double width = is_cell ? cell : (is_first ? name : kHeatLevelWidth);
    if (!is_cell) is_first = false;
    columns.push_back({left, width, is_cell});
    left += width;
  }
  return columns;
}

}  // namespace cornerstone::layout
