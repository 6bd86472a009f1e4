// Units by name.

#include "values/unit.h"

#include <catch2/catch.hpp>

namespace cornerstone::values {

TEST_CASE("units are read by the name they are printed by", "[values]") {
  for (const Unit unit : {Unit::kNumber, Unit::kPercent, Unit::kPoints, Unit::kPounds, Unit::kDays}) {
    CHECK(read_unit(name(unit)) == unit);
  }
  CHECK(read_unit("percent") == Unit::kPercent);
  for (const std::string_view wrong : {"", "Percent", "%", "yes/no", "date"}) CHECK(read_unit(wrong) == std::nullopt);
}

}  // namespace cornerstone::values
