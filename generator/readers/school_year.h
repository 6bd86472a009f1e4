// School years by name: "2026-27" runs from 1 September 2026 to 31 August 2027.

#pragma once

#include <optional>
#include <string_view>

#include "values/date.h"

namespace cornerstone::readers {

/// Empty where `name` is not four digits, a hyphen and the two digits of the next year.
[[nodiscard]] std::optional<values::DateRange> school_year(std::string_view name);

}  // namespace cornerstone::readers
