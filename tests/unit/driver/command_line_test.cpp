#include <catch2/catch.hpp>
#include <vector>

#include "driver/options.h"

namespace cornerstone::driver {
namespace {

std::variant<Options, Farewell> read(std::vector<const char*> words) {
  words.insert(words.begin(), "cornerstone");
  return read_command_line(static_cast<int>(words.size()), words.data());
}

TEST_CASE("what the user asks for") {
  const auto asked = read({"build", "content/a", "content/b", "-o", "public", "--as-at", "2026-09-22", "--audience",
                           "staff", "-j", "3", "--strict", "--compact", "--format", "json"});
  REQUIRE(std::holds_alternative<Options>(asked));
  const auto& options = std::get<Options>(asked);
  CHECK(options.command == Command::kBuild);
  CHECK(options.contents == std::vector<std::string>{"content/a", "content/b"});
  CHECK(options.output == "public");
  CHECK(options.as_at->iso() == "2026-09-22");
  CHECK(options.audience == "staff");
  CHECK(options.jobs == 3);
  CHECK(options.is_strict);
  CHECK(options.is_compact);
  CHECK(options.format == Format::kJson);
}

TEST_CASE("explain takes a folder and, if wanted, an academy") {
  const auto one = std::get<Options>(read({"explain", "content/a", "hill"}));
  CHECK(one.command == Command::kExplain);
  CHECK(one.contents == std::vector<std::string>{"content/a"});
  CHECK(one.academy == "hill");
  CHECK_FALSE(std::get<Options>(read({"explain", "content/a", "--format", "json"})).academy);
}

TEST_CASE("words that make no sense are wrong usage, help is not") {
  const std::vector<std::vector<const char*>> wrong = {{},
                                                       {"bake"},
                                                       {"build", "--as-at", "22/09/2026"},
                                                       {"build", "--format", "xml"},
                                                       {"explain"},
                                                       {"build", "--jobs", "many"}};
  for (const auto& words : wrong) {
    const auto answer = read(words);
    REQUIRE(std::holds_alternative<Farewell>(answer));
    CHECK(std::get<Farewell>(answer).status == ExitStatus::kWrongUsage);
    CHECK_FALSE(std::get<Farewell>(answer).text.empty());
  }
  CHECK(std::get<Farewell>(read({"--help"})).status == ExitStatus::kDone);
  CHECK(std::get<Farewell>(read({"--version"})).text.find('.') != std::string::npos);
}

TEST_CASE("a command that is none is told of, with the one that was meant") {
  CHECK(std::get<Farewell>(read({"bild"})).text == "there is no command `bild`\nhint: did you mean `build`?\n");
  CHECK(std::get<Farewell>(read({"bake", "content/a"})).text ==
        "there is no command `bake`\nhint: one of: `build`, `check`, `explain`\n");
}

}  // namespace
}  // namespace cornerstone::driver
