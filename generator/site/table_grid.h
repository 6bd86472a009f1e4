// Which column each cell of some rows begins in, what each column is called, and which columns stand out.

#pragma once

#include <set>
#include <string>
#include <vector>

#include "document/table.h"

namespace cornerstone::site {

/// Columns from 0, parallel to the rows' cells; cells that span rows push those below them to the right.
[[nodiscard]] std::vector<std::vector<unsigned>> columns_of_cells(const std::vector<document::Row>& rows);

/// The words of the lowest head cell over each column.
[[nodiscard]] std::vector<std::string> column_names(const document::Table& table);

/// In a heatmap under spanners, the columns where a group of columns begins.
[[nodiscard]] std::set<unsigned> columns_that_open_groups(const document::Table& table);

/// Columns that are read against the one before, in a table where some cells say that nothing changed.
[[nodiscard]] std::set<unsigned> columns_of_steps(const document::Table& table);

}  // namespace cornerstone::site
