// `rows = { Type = "Permanent", Year = ["1", "2"] }`: which rows of an export count.

#pragma once

#include <string_view>
#include <vector>

#include "readers/data_plan.h"
#include "readers/record.h"

namespace cornerstone::readers {

[[nodiscard]] std::vector<RowFilter> read_row_filters(const Record& record, std::string_view key);

/// Whether a cell holds one of the values; case and runs of space do not count.
[[nodiscard]] bool passes(const RowFilter& filter, std::string_view cell);

}  // namespace cornerstone::readers
