// Units by name.

#include "values/unit.h"

#include <catch2/catch.hpp>

namespace cornerstone::values {

TEST_CASE("units are read by the name they are printed by", "[values]") {
  for (const Unit unit :
       {Unit::kNumber, Unit::kPercent, Unit::kPoints, Unit::kPounds, Unit::kDays, Unit::kPercentagePoints}) {
    CHECK(read_unit(name(unit)) == unit);
  }
  CHECK(read_unit("percent") == Unit::kPercent);
  for (const std::string_view wrong : {"", "Percent", "%", "yes/no", "date"}) CHECK(read_unit(wrong) == std::nullopt);
}

TEST_CASE("percentages differ by percentage points", "[values]") {
  CHECK(unit_of_difference(Unit::kPercent) == Unit::kPercentagePoints);
  for (const Unit unit : {Unit::kNumber, Unit::kPoints, Unit::kPounds, Unit::kDays, Unit::kPercentagePoints}) {
    CHECK(unit_of_difference(unit) == unit);
  }
  CHECK(in_words(*Decimal::read("4.3"), Unit::kPercentagePoints) == "4.3 percentage points");
  CHECK(in_words(Decimal(-1), Unit::kPercentagePoints, 1) == "−1.0 percentage points");
  CHECK(in_words(Decimal(1), Unit::kPercentagePoints) == "1 percentage point");
}

}  // namespace cornerstone::values
