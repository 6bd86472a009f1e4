#include "diagnostics/suggestion.h"

#include <catch2/catch.hpp>

namespace cornerstone::diagnostics {
namespace {

const std::vector<std::string> kNames = {"attendance", "audience", "at", "exclusions", "provider", "Ŵyr"};

TEST_CASE("the nearest name is the one that was meant") {
  const std::vector<std::pair<std::string, std::optional<std::string>>> cases = {
      {"attendence", "attendance"},
      {"atendance", "attendance"},
      {"audeince", "audience"},
      {"AUDIENCE", "audience"},
      {"providers", "provider"},
      {"ŵyr", "Ŵyr"},
      {"Ŵyt", "Ŵyr"},
      {"AT", "at"},
      {"ab", std::nullopt},
      {"", std::nullopt},
      {"finance", std::nullopt},
      {"exclusoins", "exclusions"},
      {"attend", "attendance"},
      {"exclusions by term", "exclusions"},
      {"exc", std::nullopt},
  };
  for (const auto& [word, expected] : cases) {
    INFO("`" << word << "`");
    CHECK(nearest(word, kNames) == expected);
  }
}

TEST_CASE("the first of equally near names is taken") {
  const std::vector<std::string> names = {"bat", "cat", "hat"};
  CHECK(nearest("rat", names) == "bat");
}

TEST_CASE("a beginning that several names share means none of them") {
  const std::vector<std::string> names = {"attendance.overall", "attendance.late", "exclusions.permanent"};
  CHECK_FALSE(nearest("attendance", names));
  CHECK(nearest("exclusions", names) == "exclusions.permanent");
}

TEST_CASE("a suggestion names the nearest, else what there is") {
  CHECK(suggest("atendance", kNames) == "did you mean `attendance`?");
  CHECK(suggest("finance", std::vector<std::string>{"a", "b"}) == "one of: `a`, `b`");
  CHECK(suggest("finance", {}).empty());
  const std::vector<std::string> nine = {"a", "b", "c", "d", "e", "f", "g", "h", "i"};
  CHECK(suggest("finance", nine) == "one of: `a`, `b`, `c`, `d`, `e`, `f`, `g`, `h`, …");
}

}  // namespace
}  // namespace cornerstone::diagnostics
