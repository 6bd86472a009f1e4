#include "values/absence.h"

#include <catch2/catch.hpp>
#include <vector>

namespace cornerstone::values {
namespace {

TEST_CASE("tokens of public statistics stand for their reason") {
  const std::vector<std::pair<std::vector<std::string_view>, Absence>> cases = {
      {{"", "NULL", ".", "-", "--", "#N/A"}, Absence::kNotRecorded},
      {{"x", ":", "NP", "NAT"}, Absence::kNotAvailable},
      {{"z", "NA", "N/A", "n/a"}, Absence::kNotApplicable},
      {{"c", "SUPP", "SP"}, Absence::kWithheld},
      {{"low", "k"}, Absence::kRoundsToZero},
      {{"u", "LOWCOV"}, Absence::kUnreliable},
      {{"NE"}, Absence::kNoEligible},
      {{"NEW"}, Absence::kNew},
  };
  for (const auto& [tokens, absence] : cases) {
    for (const std::string_view token : tokens) {
      INFO("`" << token << "`");
      CHECK(absence_for_token(token) == absence);
    }
    CHECK(absence_by_name(name(absence)) == absence);
  }
}

TEST_CASE("figures and words are no reasons") {
  // `Low` is a word of many a scale, `C` a grade.
  for (const auto* token : {"0", "100", "Low", "LOW", "C", "K", "no", " ", "New", "null"}) {
    INFO("`" << token << "`");
    CHECK_FALSE(absence_for_token(token).has_value());
  }
  CHECK_FALSE(absence_by_name("unknown").has_value());
}

TEST_CASE("reasons print the symbols of public statistics") {
  CHECK(name(Absence::kWithheld) == "withheld");
  CHECK(symbol(Absence::kNotAvailable) == "x");
  CHECK(symbol(Absence::kNotApplicable) == "z");
  CHECK(symbol(Absence::kWithheld) == "c");
  CHECK(symbol(Absence::kRoundsToZero) == "low");
  CHECK(symbol(Absence::kUnreliable) == "u");
  CHECK(is_not_applicable(Absence::kNotApplicable));
  CHECK(is_not_applicable(Absence::kNoEligible));
  CHECK_FALSE(is_not_applicable(Absence::kWithheld));
  CHECK_FALSE(is_not_applicable(Absence::kNotRecorded));
}

}  // namespace
}  // namespace cornerstone::values
