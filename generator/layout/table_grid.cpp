#include "layout/table_grid.h"

#include <algorithm>

namespace cornerstone::layout {

std::vector<GridCell> grid_of(const std::vector<document::Row>& rows, std::size_t columns) {
  std::vector<GridCell> grid;
  std::vector<std::size_t> taken_until(columns, 0);  // First row in which a column is free again.
  for (std::size_t row = 0; row < rows.size(); ++row) {
    std::size_t column = 0;
    for (const auto& cell : rows[row].cells) {
      while (column < columns && taken_until[column] > row) column += 1;
      if (column == columns) break;
      const auto wide = std::min<std::size_t>(std::max(cell.columns, 1U), columns - column);
      const auto high = std::min<std::size_t>(std::max(cell.rows, 1U), rows.size() - row);
      grid.push_back({&cell, row, column, wide, high});
      for (auto i = column; i < column + wide; ++i) taken_until[i] = row + high;
      column += wide;
    }
  }
  return grid;
}

bool is_held_together(const std::vector<GridCell>& grid, std::size_t row) {
  return std::ranges::any_of(grid,
                             [row](const GridCell& cell) { return cell.row < row && cell.row + cell.rows > row; });
}

}  // namespace cornerstone::layout
