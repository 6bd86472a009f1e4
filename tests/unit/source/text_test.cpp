#include "source/text.h"

#include <catch2/catch.hpp>

namespace cornerstone::source {
namespace {

TEST_CASE("code points decode UTF-8 and replace what is not") {
  CHECK(code_points("aé€😀") == std::vector<char32_t>{U'a', U'é', U'€', U'😀'});
  CHECK(code_points("a\xFFz") == std::vector<char32_t>{U'a', 0xFFFD, U'z'});
  CHECK(code_points("\xC3") == std::vector<char32_t>{0xFFFD});
  CHECK(code_points("").empty());
}

TEST_CASE("append_utf8 is the way back") {
  std::string text;
  for (const char32_t c : {U'a', U'ŵ', U'→', U'😀'}) append_utf8(text, c);
  append_utf8(text, 0xD800);
  CHECK(text == "aŵ→😀\uFFFD");
}

TEST_CASE("trimmed drops every kind of space at the ends") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"", ""},
      {"   ", ""},
      {"  a b\t\r\n", "a b"},
      {"\u00A0Saltmere\u00A0", "Saltmere"},
      {"\uFEFFid", "id"},
      {"é\u200B \u2007", "é"},
      {"\u3000学校\u3000", "学校"},
      {"a\x80", "a\x80"},
  };
  for (const auto& [text, expected] : cases) {
    INFO("`" << text << "`");
    CHECK(trimmed(text) == expected);
  }
}

TEST_CASE("display width counts columns of a terminal") {
  CHECK(display_width(U'a') == 1);
  CHECK(display_width(U'é') == 1);
  CHECK(display_width(U'学') == 2);
  CHECK(display_width(U'😀') == 2);
  CHECK(display_width(0x0301) == 0);
}

}  // namespace
}  // namespace cornerstone::source
