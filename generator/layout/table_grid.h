// Which column each cell of a table's section stands in, spans counted.

#pragma once

#include <cstddef>
#include <vector>

#include "document/table.h"

namespace cornerstone::layout {

struct GridCell {
  const document::Cell* cell = nullptr;
  std::size_t row = 0;
  std::size_t column = 0;
  std::size_t columns = 1;  ///< Kept within the table, whatever the cell says.
  std::size_t rows = 1;
};

/// In reading order.
[[nodiscard]] std::vector<GridCell> grid_of(const std::vector<document::Row>& rows, std::size_t columns);

/// Whether a cell spans from row `row` - 1 into `row`.
[[nodiscard]] bool is_held_together(const std::vector<GridCell>& grid, std::size_t row);

}  // namespace cornerstone::layout
