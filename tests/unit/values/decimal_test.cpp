#include "values/decimal.h"

#include <catch2/catch.hpp>
#include <limits>
#include <vector>

namespace cornerstone::values {
namespace {

Decimal d(std::string_view text) {
  const auto value = Decimal::read(text);
  REQUIRE(value.has_value());
  return *value;
}

TEST_CASE("decimals are read as written") {
  const std::vector<std::pair<std::string_view, std::int64_t>> valid = {
      {"0", 0},
      {"-0", 0},
      {"12.5", 12'500'000},
      {"-12.5", -12'500'000},
      {"−12.5", -12'500'000},
      {".5", 500'000},
      {"-.000001", -1},
      {"007", 7'000'000},
      {"1,234", 1'234'000'000},
      {"12,345,678.9", 12'345'678'900'000},
      {"999999999.999999", 999'999'999'999'999},
      {"999,999,999", 999'999'999'000'000},
  };
  for (const auto& [text, micro] : valid) {
    INFO(text);
    const auto value = Decimal::read(text);
    REQUIRE(value.has_value());
    CHECK(value->micro() == micro);
  }
}

TEST_CASE("what is not a plain decimal is refused") {
  for (const auto* text : {"",         "-",    ".",   "-.",      "5.",    "+5",        " 5",         "5 ",  "1,23",
                           "1234,567", ",123", "1,",  "12,3456", "1.2.3", "1.0000001", "1234567890", "1e3", "9O.4",
                           "50%",      "0x1",  "--5", "-−5",     "1.2,3", "½",         "nan"}) {
    INFO(text);
    CHECK_FALSE(Decimal::read(text).has_value());
  }
}

TEST_CASE("further places are rounded where the caller asks for it") {
  const std::vector<std::pair<std::string_view, std::int64_t>> cases = {{"94.10000000000001", 94'100'000},
                                                                        {"0.9999995", 1'000'000},
                                                                        {"-0.0000005", -1},
                                                                        {"0.00000049999", 0},
                                                                        {"12", 12'000'000}};
  for (const auto& [text, micro] : cases) {
    INFO(text);
    const auto value = Decimal::read_rounded(text);
    REQUIRE(value.has_value());
    CHECK(value->micro() == micro);
  }
  CHECK_FALSE(Decimal::read_rounded("9O.4").has_value());
}

TEST_CASE("sums and differences are exact") {
  CHECK(d("52.1") - d("60.1") == d("-8"));
  CHECK(d("0.1") + d("0.2") == d("0.3"));
  Decimal sum;
  for (int i = 0; i < 1'000'000; ++i) sum = sum + Decimal::from_micro(1);
  CHECK(sum == Decimal(1));
  CHECK(-d("1.5") == d("-1.5"));
  CHECK(d("93") < d("93.000001"));
}

TEST_CASE("products and quotients are rounded half away from zero") {
  CHECK(d("0.001") * d("0.0005") == d("0.000001"));
  CHECK(d("-0.001") * d("0.0005") == d("-0.000001"));
  CHECK(d("0.001") * d("0.0004") == Decimal());
  CHECK(d("123456.789") * d("1000") == d("123456789"));
  CHECK(Decimal(1) / Decimal(3) == d("0.333333"));
  CHECK(Decimal(2) / Decimal(3) == d("0.666667"));
  CHECK(Decimal(-2) / Decimal(3) == d("-0.666667"));
  CHECK(Decimal(2) / Decimal(-3) == d("-0.666667"));
  CHECK(d("0.000001") / Decimal(2) == d("0.000001"));
}

TEST_CASE("what is too large stays at the limit") {
  const Decimal most = Decimal::from_micro(std::numeric_limits<std::int64_t>::max());
  CHECK(most + Decimal(1) == most);
  CHECK(-most - Decimal(1) == -most);
  CHECK(d("999999999") * d("999999999") == most);
  CHECK(d("999999999") * d("-999999999") == -most);
  CHECK(most / d("0.000001") == most);
  CHECK(most.rounded(0) <= most);
}

TEST_CASE("decimals are printed alike everywhere") {
  struct Case {
    std::string_view text;
    int places;
    std::string_view fixed;
    std::string_view grouped;
    std::string_view shortest;
    int needed;
  };
  const std::vector<Case> cases = {
      {"0", 0, "0", "0", "0", 0},
      {"-8", 1, "−8.0", "−8.0", "−8", 0},
      {"94.45", 1, "94.5", "94.5", "94.45", 2},
      {"-94.45", 1, "−94.5", "−94.5", "−94.45", 2},
      {"-0.04", 1, "0.0", "0.0", "−0.04", 2},
      {"12345.6", 0, "12346", "12,346", "12345.6", 1},
      {"999.96", 1, "1000.0", "1,000.0", "999.96", 2},
      {"1234567.000001", 6, "1234567.000001", "1,234,567.000001", "1234567.000001", 6},
      {"100", 2, "100.00", "100.00", "100", 0},
      {"0.05", 3, "0.050", "0.050", "0.05", 2},
  };
  for (const Case& c : cases) {
    INFO(c.text);
    const Decimal value = d(c.text);
    CHECK(value.fixed(c.places) == c.fixed);
    CHECK(value.grouped(c.places) == c.grouped);
    CHECK(value.shortest() == c.shortest);
    CHECK(value.places() == c.needed);
    CHECK(Decimal::read(value.shortest()) == value);
    CHECK(Decimal::read(value.grouped(6)) == value);
  }
}

TEST_CASE("rounding keeps the value of what needs none") {
  CHECK(d("2.5").rounded(0) == Decimal(3));
  CHECK(d("-2.5").rounded(0) == Decimal(-3));
  CHECK(d("2.4999").rounded(0) == Decimal(2));
  CHECK(d("2.123456").rounded(6) == d("2.123456"));
}

}  // namespace
}  // namespace cornerstone::values
