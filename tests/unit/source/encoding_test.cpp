#include <catch2/catch.hpp>

#include "source/text.h"

namespace cornerstone::source {
namespace {

using namespace std::string_literals;

TEST_CASE("bytes become UTF-8 with one kind of line end") {
  struct Case {
    std::string bytes;
    std::optional<Encoding> stated;
    std::string text;
  };
  const std::vector<Case> cases = {
      {"", std::nullopt, ""},
      {"a\r\nb\rc\n\r\n", std::nullopt, "a\nb\nc\n\n"},
      {"\xEF\xBB\xBFid\n", std::nullopt, "id\n"},
      {"caf\xC3\xA9", std::nullopt, "café"},
      {"caf\xE9", std::nullopt, "café"},
      {"\x93quoted\x94 \x80\x35", std::nullopt, "“quoted” €5"},
      {"caf\xE9", Encoding::kWindows1252, "café"},
      {"caf\xC3\xA9", Encoding::kWindows1252, "cafÃ©"},
      {"\xEF\xBB\xBF\xC3\xA9", Encoding::kWindows1252, "é"},
      {"\xFF\xFE"s + "a\0\xE9\0\r\0\n\0"s, std::nullopt, "aé\n"},
      {"\xFE\xFF"s + "\0a\x20\xAC"s, std::nullopt, "a€"},
      {"\xFF\xFE"s + "\x3D\xD8\x00\xDE"s, Encoding::kUtf8, "😀"},
  };
  for (const Case& c : cases) {
    INFO(c.text);
    const auto text = to_utf8(c.bytes, c.stated);
    REQUIRE(text.has_value());
    CHECK(*text == c.text);
  }
}

TEST_CASE("the first byte that the encoding does not allow is named") {
  struct Case {
    std::string bytes;
    std::optional<Encoding> stated;
    std::size_t offset;
  };
  const std::vector<Case> cases = {
      {"caf\xE9", Encoding::kUtf8, 3},
      {"\xC3\xA9\xC3", Encoding::kUtf8, 2},
      {"\xED\xA0\x80", Encoding::kUtf8, 0},
      {"\xC0\x80", Encoding::kUtf8, 0},
      {"\xEF\xBB\xBF"
       "ab\xE9",
       std::nullopt, 5},
      {"ab\x81", Encoding::kWindows1252, 2},
      {"ab\xE9\x9D", std::nullopt, 3},
      {"\xFF\xFE"s + "a\0b"s, std::nullopt, 4},
      {"\xFF\xFE"s + "\0\xDC"s, std::nullopt, 2},
      {"\xFF\xFE"s + "\x3D\xD8" + "a\0"s, std::nullopt, 2},
      {"\xFF\xFE"s + "\x3D\xD8"s, std::nullopt, 2},
  };
  for (const Case& c : cases) {
    const auto text = to_utf8(c.bytes, c.stated);
    INFO("expected " << c.offset);
    REQUIRE_FALSE(text.has_value());
    CHECK(text.error() == c.offset);
  }
}

}  // namespace
}  // namespace cornerstone::source
