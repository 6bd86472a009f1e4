#include <catch2/catch.hpp>

#include "source/text.h"

namespace cornerstone::source {
namespace {

TEST_CASE("a slug is safe on every file share") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"How we improve schools", "how-we-improve-schools"},
      {"St. Mary's C of E", "st-marys-c-of-e"},
      {"St Mary’s", "st-marys"},
      {"  Spaced — out!  ", "spaced-out"},
      {"Ysgol Tŷ Gŵyr", "ysgol-ty-gwyr"},
      {"Café Ærø Łódź Straße", "cafe-aero-lodz-strasse"},
      {"Key Stage ② — ½", "key-stage-2-1-2"},
      {"2026/27", "2026-27"},
      {"ＦＵＬＬ width", "full-width"},
      {"CON", "con-x"},
      {"Com1", "com1-x"},
      {"LPT²", "lpt2-x"},
      {"nul", "nul-x"},
      {"console", "console"},
      {"com10", "com10"},
      {"aux 1", "aux-1"},
      {"", "x"},
      {"…!", "x"},
      {"学校", "x"},
      {"---", "x"},
  };
  for (const auto& [text, expected] : cases) {
    INFO("`" << text << "`");
    CHECK(slug(text) == expected);
  }
}

TEST_CASE("a slug of a slug is the same") {
  for (const std::string text : {"Con", "A  b", "Ŵ & ŷ", "x-y", ""}) CHECK(slug(slug(text)) == slug(text));
}

TEST_CASE("names that people write differently fold alike") {
  const std::vector<std::vector<std::string>> alike = {
      {"Coldharbour Primary", " coldharbour   PRIMARY ", "Coldharbour\u00A0Primary", "Coldharbour-Primary"},
      {"St. Mary's", "St Marys", "ST MARY’S"},
      {"Tŷ Gŵyr", "ty gwyr", "Ty\u0302 Gw\u0302yr"},
      {"Reach & Rise", "Reach and Rise", "Reach&Rise"},
      {"Straße", "STRASSE"},
  };
  for (const auto& group : alike) {
    for (const std::string& name : group) {
      INFO("`" << name << "`");
      CHECK(folded(name) == folded(group.front()));
    }
  }
  CHECK(folded("Ysgol 学校") == "ysgol 学校");
  CHECK(folded("a1") != folded("a 1"));
  CHECK(folded("!?").empty());
}

TEST_CASE("device names of Windows are reserved") {
  CHECK(folder_name("Staff") == "staff");
  CHECK(folder_name("CON") == "con-x");
  CHECK(folder_name("co_op-1") == "co_op-1");
  for (const auto* name : {"con", "prn", "aux", "nul", "com0", "com9", "lpt1"}) CHECK(is_reserved_name(name));
  for (const auto* name : {"", "co", "cons", "com", "com10", "lptx", "index"}) CHECK_FALSE(is_reserved_name(name));
}

}  // namespace
}  // namespace cornerstone::source
