#include "source/decoding.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>

namespace cornerstone::source {
namespace {

using namespace std::string_view_literals;

/// The text, or what is wrong with the marked part of it.
std::string decoded(std::string_view path, std::string_view bytes, std::optional<Encoding> stated = std::nullopt) {
  const auto text = decode(path, bytes, stated);
  if (text) return "text: " + *text;
  const auto& mistake = text.error();
  return fmt::format("{} at {}, `{}`", mistake.message, mistake.begin,
                     mistake.text.substr(mistake.begin, mistake.end - mistake.begin));
}

TEST_CASE("TOML, Markdown and templates are UTF-8") {
  CHECK(decoded("team.toml", "name = \"École\"\r\n") == "text: name = \"École\"\n");
  CHECK(decoded("team.toml", "\xEF\xBB\xBFname = 1\n") == "text: name = 1\n");
  CHECK(decoded("team.toml",
                "a\r\nname = \"é \xC9"
                "cole\"\n") == "this file is not UTF-8: `É` is written in another encoding at 13, `É`");
  CHECK(decoded("a.md", "The trust\x92s") == "this file is not UTF-8: `’` is written in another encoding at 9, `’`");
  CHECK(decoded("a.md", "\x81") == "this file is not UTF-8: `\uFFFD` is written in another encoding at 0, `\uFFFD`");
  CHECK(decoded("page.mustache", "a \xE9") == "this file is not UTF-8: `é` is written in another encoding at 2, `é`");
  CHECK(decoded("a.md", "\xFF\xFE+\0+\0"sv) == "this file is in UTF-16 at 0, ``");
  CHECK(decoded("a.md", "\xFE\xFF\0+\0+"sv) == "this file is in UTF-16 at 0, ``");
  CHECK(decoded("a.md", "+\0+\0"sv) == "this file has a zero byte, and text has none at 1, `\0`"sv);
}

TEST_CASE("Tables may be in other encodings") {
  CHECK(decoded("a.csv",
                "\xC9"
                "cole") == "text: École");
  CHECK(decoded("a.csv",
                "\xFF\xFE"
                "a\0,\0"sv) == "text: a,");
  CHECK(decoded("a.csv",
                "\xC9"
                "cole",
                Encoding::kWindows1252) == "text: École");
  CHECK(decoded("a.csv",
                "URN\n\xC9"
                "cole",
                Encoding::kUtf8) == "byte 5 is not of the encoding that this file should have at 4, `É`");
  CHECK(decoded("a.csv", "a,\x81", Encoding::kWindows1252) ==
        "byte 3 is not of the encoding that this file should have at 2, `\uFFFD`");
  CHECK(decoded("a.csv", "a,\0"sv) == "this file has a zero byte, and text has none at 2, `\0`"sv);
}

}  // namespace
}  // namespace cornerstone::source
