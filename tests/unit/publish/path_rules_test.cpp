#include "publish/path_rules.h"

#include <catch2/catch.hpp>
#include <vector>

namespace cornerstone::publish {
namespace {

TEST_CASE("safe paths are safe everywhere") {
  const std::string longest = "saltmere/" + std::string(kLongestPath - 9, 'a');
  for (const std::string& path :
       {std::string("a"), std::string("saltmere/staff/index.html"), std::string("saltmere/academy/north-1/build.json"),
        std::string("a/source-sans_3.min.js"), std::string("a/console.html"), longest}) {
    INFO(path);
    CHECK(unsafe_because(path) == std::nullopt);
  }
}

TEST_CASE("what is wrong with an unsafe path") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"", "a name in it is empty"},
      {"/a", "a name in it is empty"},
      {"a//b", "a name in it is empty"},
      {"a/", "a name in it is empty"},
      {"a/Index.html", "`I` is not a lower-case letter, digit, `-`, `_` or `.`"},
      {"a/tŷ.html", "`ŷ` is not a lower-case letter, digit, `-`, `_` or `.`"},
      {"a/b c", "` ` is not a lower-case letter, digit, `-`, `_` or `.`"},
      {"a\\b", "`\\` is not a lower-case letter, digit, `-`, `_` or `.`"},
      {"a/c:", "`:` is not a lower-case letter, digit, `-`, `_` or `.`"},
      {"a/../b", "`..` begins or ends with a full stop"},
      {"a/./b", "`.` begins or ends with a full stop"},
      {"a/.hidden", "`.hidden` begins or ends with a full stop"},
      {"a/end.", "`end.` begins or ends with a full stop"},
      {"a/con", "Windows keeps the name `con` for a device"},
      {"nul.html/a", "Windows keeps the name `nul` for a device"},
      {"a/com1.tar.gz", "Windows keeps the name `com1` for a device"},
      {std::string(150, 'a'), "it has 150 characters, and 149 is the most"},
  };
  for (const auto& [path, reason] : cases) {
    INFO(path);
    CHECK(unsafe_because(path) == reason);
  }
}

}  // namespace
}  // namespace cornerstone::publish
