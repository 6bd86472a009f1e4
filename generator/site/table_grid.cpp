#include "site/table_grid.h"

#include <algorithm>

namespace cornerstone::site {

std::vector<std::vector<unsigned>> columns_of_cells(const std::vector<document::Row>& rows) {
  std::vector<std::vector<unsigned>> columns;
  std::vector<unsigned> covered;  // By column: how many rows, this one included, a cell from above still covers.
  for (const document::Row& row : rows) {
    std::vector<unsigned>& of_row = columns.emplace_back();
    std::size_t at = 0;
    for (const document::Cell& cell : row.cells) {
      while (at < covered.size() && covered[at] > 0) ++at;
      of_row.push_back(static_cast<unsigned>(at));
      const std::size_t end = at + std::max(1U, cell.columns);
      if (covered.size() < end) covered.resize(end, 0);
      std::fill(covered.begin() + static_cast<std::ptrdiff_t>(at), covered.begin() + static_cast<std::ptrdiff_t>(end),
                std::max(1U, cell.rows));
      at = end;
    }
    for (unsigned& left : covered) left -= left > 0 ? 1 : 0;
  }
  return columns;
}

std::vector<std::string> column_names(const document::Table& table) {
  std::vector<std::string> names(table.columns.size());
  const auto columns = columns_of_cells(table.head);
  for (std::size_t r = 0; r < table.head.size(); ++r) {
    for (std::size_t c = 0; c < table.head[r].cells.size(); ++c) {
      const document::Cell& cell = table.head[r].cells[c];
      const std::string name = document::plain_text(cell.content);
      for (std::size_t at = columns[r][c]; at < columns[r][c] + cell.columns && at < names.size(); ++at) {
        if (!name.empty()) names[at] = name;
      }
    }
  }
  return names;
}

std::set<unsigned> columns_that_open_groups(const document::Table& table) {
  std::set<unsigned> starts;
  if (table.style != document::TableStyle::kHeatmap || table.head.size() < 2) return starts;
  const auto columns = columns_of_cells(table.head);
  for (std::size_t c = 0; c < table.head.front().cells.size(); ++c) {
    if (columns.front()[c] > 0 && !table.head.front().cells[c].content.empty()) starts.insert(columns.front()[c]);
  }
  return starts;
}

std::set<unsigned> columns_of_steps(const document::Table& table) {
  std::set<unsigned> found;
  bool has_same = false;
  const auto columns = columns_of_cells(table.body);
  for (std::size_t r = 0; r < table.body.size(); ++r) {
    for (std::size_t c = 0; c < table.body[r].cells.size(); ++c) {
      const document::Cell& cell = table.body[r].cells[c];
      has_same = has_same || cell.is_same;
      if (cell.is_same || cell.is_changed) found.insert(columns[r][c]);
    }
  }
  return has_same ? found : std::set<unsigned>{};
}

}  // namespace cornerstone::site
