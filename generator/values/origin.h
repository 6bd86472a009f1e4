// Where a value came from, down to the cell.

#pragma once

#include <cstdint>

#include "source/span.h"

namespace cornerstone::values {

struct Origin {
  source::Span span;
  std::uint32_t row = 0;  ///< Row and column of a table, both from 1 as a spreadsheet counts them; 0 outside tables.
  std::uint32_t column = 0;

  [[nodiscard]] bool is_cell() const { return row != 0; }
  auto operator<=>(const Origin&) const = default;
};

}  // namespace cornerstone::values
