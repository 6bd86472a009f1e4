#include "values/unit.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>

namespace cornerstone::values {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, 6> kNames = {"number", "percent", "points",
                                                    "pounds", "days",    "percentage points"};

}  // namespace

std::optional<Unit> read_unit(std::string_view name) {
  const auto* found = std::ranges::find(kNames, name);
  if (found == kNames.end()) return std::nullopt;
  return static_cast<Unit>(found - kNames.begin());
}

std::string_view name(Unit unit) {
  return kNames[static_cast<std::size_t>(unit)];
}

Unit unit_of_difference(Unit unit) {
  return unit == Unit::kPercent ? Unit::kPercentagePoints : unit;
}

std::string in_words(Decimal figure, Unit unit, std::optional<int> places) {
  const std::string digits = figure.grouped(places.value_or(figure.places()));
  const bool is_one = digits == "1" || digits == "−1";
  switch (unit) {
    case Unit::kNumber:
    case Unit::kPoints:
      return digits;
    case Unit::kPercent:
      return digits + "%";
    case Unit::kPounds:
      return figure < Decimal() ? "−£" + (-figure).grouped(places.value_or(figure.places())) : "£" + digits;
    case Unit::kDays:
      return digits + (is_one ? " day" : " days");
    case Unit::kPercentagePoints:
      return digits + (is_one ? " percentage point" : " percentage points");
  }
  assert(false);
  return digits;
}

}  // namespace cornerstone::values
