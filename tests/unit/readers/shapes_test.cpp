#include "readers/shapes.h"
#include "repository_root.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>
#include <string>

namespace cornerstone::readers {
namespace {

TEST_CASE("The manual names every key that a content file may have") {
  const std::ifstream file(CORNERSTONE_ROOT "/docs/content.md");
  std::ostringstream text;
  text << file.rdbuf();
  std::ifstream data(CORNERSTONE_ROOT "/docs/data.md");
  std::ifstream packs(CORNERSTONE_ROOT "/docs/packs.md");
  text << data.rdbuf() << packs.rdbuf();
  const auto manual = text.str();
  REQUIRE_FALSE(manual.empty());
  std::string missing;
  for (const auto* shape : shapes::all_files()) {
    for (const auto* table : shape->tables) {
      table->for_each_key([&](const KeyShape& key) {
        const auto written = "`" + std::string(key.key);
        if (manual.find(written) == std::string::npos)
          missing += std::string(table->name) + "." + std::string(key.key) + "\n";
      });
    }
  }
  CHECK(missing.empty());
}

}  // namespace
}  // namespace cornerstone::readers
