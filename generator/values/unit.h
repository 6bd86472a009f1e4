// Units: what a figure counts.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "values/decimal.h"

namespace cornerstone::values {

/// Percentage points are what two percentages differ by; nothing is measured in them.
enum class Unit : std::uint8_t { kNumber, kPercent, kPoints, kPounds, kDays, kPercentagePoints };

/// The unit by the name that `unit` uses: "percent", "pounds", …
[[nodiscard]] std::optional<Unit> read_unit(std::string_view name);
[[nodiscard]] std::string_view name(Unit unit);
/// The unit of the difference of two figures: percentages differ by percentage points.
[[nodiscard]] Unit unit_of_difference(Unit unit);

/// A figure with its unit as it is printed: "93.4%", "£1,250", "7 days", "−3.2", "2 percentage
/// points". Without `places`, as many as needed.
[[nodiscard]] std::string in_words(Decimal figure, Unit unit, std::optional<int> places = std::nullopt);

}  // namespace cornerstone::values
