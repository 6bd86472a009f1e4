#include "values/period.h"

#include <catch2/catch.hpp>
#include <vector>

namespace cornerstone::values {
namespace {

TEST_CASE("periods are read as people say them") {
  struct Case {
    std::string_view text;
    Period period;
    std::string_view in_words;
  };
  const std::vector<Case> cases = {
      {"6 weeks", {6, 6, TimeUnit::kWeek}, "6 weeks"},
      {"1 week", {1, 1, TimeUnit::kWeek}, "1 week"},
      {"1 weeks", {1, 1, TimeUnit::kWeek}, "1 week"},
      {"1 school day", {1, 1, TimeUnit::kSchoolDay}, "1 school day"},
      {"12 to 18 months", {12, 18, TimeUnit::kMonth}, "12 to 18 months"},
      {"  2   half   terms ", {2, 2, TimeUnit::kHalfTerm}, "2 half terms"},
      {"2 half-terms", {2, 2, TimeUnit::kHalfTerm}, "2 half terms"},
      {"0 days", {0, 0, TimeUnit::kDay}, "0 days"},
      {"0 to 1 term", {0, 1, TimeUnit::kTerm}, "0 to 1 term"},
      {"3 years", {3, 3, TimeUnit::kYear}, "3 years"},
  };
  for (const Case& c : cases) {
    INFO(c.text);
    const auto period = read_period(c.text);
    REQUIRE(period.has_value());
    CHECK(*period == c.period);
    CHECK(period->in_words() == c.in_words);
    CHECK(read_period(period->in_words()) == c.period);
  }
}

TEST_CASE("what is not a period is refused") {
  for (const auto* text :
       {"", "weeks", "6", "six weeks", "6 fortnights", "-1 day", "1.5 years", "18 to 12 months", "12 to months",
        "12 to 18", "to 18 months", "12345 days", "6 weeks after", "6weeks", "6 s"}) {
    INFO(text);
    CHECK_FALSE(read_period(text).has_value());
  }
}

TEST_CASE("a date moves by the longer end of a period") {
  struct Case {
    std::string_view period;
    std::string_view before;
    std::string_view after;
  };
  const std::vector<Case> cases = {
      {"10 days", "2026-03-21", "2026-04-10"},         {"1 school day", "2026-03-30", "2026-04-01"},
      {"2 weeks", "2026-03-17", "2026-04-14"},         {"1 month", "2026-02-28", "2026-04-30"},
      {"1 half term", "2026-01-31", "2026-05-31"},     {"1 term", "2025-11-30", "2026-07-31"},
      {"12 to 18 months", "2024-09-30", "2027-09-30"}, {"1 year", "2025-03-31", "2027-03-31"},
  };
  const auto date = *Date::of(2026, 3, 31);
  for (const Case& c : cases) {
    INFO(c.period);
    const auto period = read_period(c.period);
    REQUIRE(period.has_value());
    CHECK(before(date, *period).iso() == c.before);
    CHECK(after(date, *period).iso() == c.after);
  }
}

}  // namespace
}  // namespace cornerstone::values
