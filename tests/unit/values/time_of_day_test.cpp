#include "values/time_of_day.h"

#include <catch2/catch.hpp>

namespace cornerstone::values {

TEST_CASE("a time of day is two digits, a colon, two digits") {
  for (const auto* text : {"00:00", "09:05", "17:30", "23:59"}) {
    const auto time = TimeOfDay::read(text);
    REQUIRE(time);
    CHECK(time->in_words() == text);
  }
  for (const auto* text : {"", "9:05", "24:00", "12:60", "17.30", "17:3a", "17:30 ", "5.30pm"}) {
    CHECK_FALSE(TimeOfDay::read(text));
  }
}

TEST_CASE("minutes carry into hours, and past midnight") {
  struct Sum {
    const char* from;
    int minutes;
    const char* to;
  };
  for (const auto& sum : {Sum{"17:30", 0, "17:30"}, Sum{"17:30", 45, "18:15"}, Sum{"23:50", 20, "00:10"},
                          Sum{"00:10", -20, "23:50"}, Sum{"12:00", 2880, "12:00"}}) {
    CHECK(TimeOfDay::read(sum.from)->plus_minutes(sum.minutes).in_words() == sum.to);
  }
}

}  // namespace cornerstone::values
