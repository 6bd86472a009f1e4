#include "layout/table_grid.h"

#include <catch2/catch.hpp>
#include <sstream>

namespace cornerstone::layout {
namespace {

document::Cell cell(unsigned columns, unsigned rows) {
  document::Cell one;
  one.columns = columns;
  one.rows = rows;
  return one;
}

document::Row row(std::vector<document::Cell> cells) {
  document::Row one;
  one.cells = std::move(cells);
  return one;
}

/// "row,column columns x rows" for each cell.
std::string shown(const std::vector<document::Row>& rows, std::size_t columns) {
  std::ostringstream out;
  for (const auto& one : grid_of(rows, columns)) {
    out << one.row << ',' << one.column << ' ' << one.columns << 'x' << one.rows << "; ";
  }
  return out.str();
}

}  // namespace

TEST_CASE("cells stand beside those that span into their row") {
  CHECK(shown({row({cell(1, 2), cell(2, 1)}), row({cell(1, 1), cell(1, 1)})}, 3) ==
        "0,0 1x2; 0,1 2x1; 1,1 1x1; 1,2 1x1; ");
}

TEST_CASE("no cell leaves the table") {
  CHECK(shown({row({cell(1, 1), cell(5, 9), cell(1, 1)})}, 2) == "0,0 1x1; 0,1 1x1; ");
  CHECK(shown({row({})}, 2).empty());
}

TEST_CASE("rows that a cell spans are held together") {
  const std::vector<document::Row> rows{row({cell(1, 2), cell(1, 1)}), row({cell(1, 1)}), row({cell(1, 1)})};
  const auto grid = grid_of(rows, 2);
  CHECK(is_held_together(grid, 1));
  CHECK_FALSE(is_held_together(grid, 2));
}

}  // namespace cornerstone::layout
