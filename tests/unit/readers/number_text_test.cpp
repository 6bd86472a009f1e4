#include "readers/number_text.h"

#include <catch2/catch.hpp>

namespace cornerstone::readers {
namespace {

TEST_CASE("Numbers as files write them") {
  struct Case {
    std::string text;
    NumberKind kind;
    std::string number;  ///< Empty: none.
  };
  const auto cases = std::vector<Case>{
      {"95.5%", NumberKind::kPercent, "95.5"},
      {"95.5 %", NumberKind::kPercent, "95.5"},
      {"95", NumberKind::kPercent, "95"},
      {"1,234", NumberKind::kPlain, "1234"},
      {"£12,000", NumberKind::kPounds, "12000"},
      {"-£5", NumberKind::kPounds, "−5"},
      {"£ 5.50", NumberKind::kPounds, "5.5"},
      {"-0.3", NumberKind::kPlain, "−0.3"},
      {"0", NumberKind::kPlain, "0"},
      {"9O.4", NumberKind::kPercent, ""},
      {"5%", NumberKind::kPlain, ""},
      {"£5", NumberKind::kPlain, ""},
      {"95,5", NumberKind::kPercent, ""},
      {"", NumberKind::kPlain, ""},
      {"%", NumberKind::kPercent, ""},
  };
  for (const auto& [text, kind, number] : cases) {
    INFO(text);
    const auto read = read_number(text, kind);
    CHECK((read ? read->shortest() : "") == number);
  }
}

TEST_CASE("What was meant by a text that is no number") {
  CHECK(hint_for_number("9O.4", NumberKind::kPercent) ==
        "is the second character the letter O? Numbers use digits: 90.4");
  CHECK(hint_for_number("l2", NumberKind::kPlain) == "is the first character the letter l? Numbers use digits: 12");
  CHECK(hint_for_number("95,5", NumberKind::kPercent) == "write a point before the decimals: 95.5");
  CHECK(hint_for_number("5%", NumberKind::kPlain) ==
        "this column is not in percent: write the number alone, or say `unit = \"percent\"`");
  CHECK(hint_for_number("about 5", NumberKind::kPlain).starts_with("a cell without a number says why"));
  CHECK(hint_for_number("Oil", NumberKind::kPlain).starts_with("a cell without a number says why"));
}

}  // namespace
}  // namespace cornerstone::readers
