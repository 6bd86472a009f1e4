// Which column each cell of some rows begins in, and what each column is called.

#pragma once

#include <string>
#include <vector>

#include "document/table.h"

namespace cornerstone::site {

/// Columns from 0, parallel to the rows' cells; cells that span rows push those below them to the right.
[[nodiscard]] std::vector<std::vector<unsigned>> columns_of_cells(const std::vector<document::Row>& rows);

/// The words of the lowest head cell over each column.
[[nodiscard]] std::vector<std::string> column_names(const document::Table& table);

}  // namespace cornerstone::site
