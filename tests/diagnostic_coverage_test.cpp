// Every kind of diagnostic is reported somewhere, has a case that shows it, and is explained.
//
// A case is a golden log that ends a message with `[slug]`, or a unit test that names the kind, its slug, or `slug:
// message`.

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "source_tree.h"

namespace {

using cornerstone::tests::lines_of;
using cornerstone::tests::root;
using cornerstone::tests::source_files;

struct Kind {
  std::string enumerator;
  std::string slug;
};

const std::vector<Kind> kKinds = {
#define KIND(enumerator, slug, severity) {#enumerator, slug},
#include "diagnostics/kinds.def"
#undef KIND
};

std::string joined(const std::vector<std::string>& lines) {
  std::string whole;
  for (const std::string& line : lines) whole += line + "\n";
  return whole;
}

std::string sources_of(const std::string& folder) {
  std::string whole;
  for (const auto& file : source_files(folder)) whole += joined(lines_of(file.path));
  return whole;
}

std::string golden_logs() {
  std::string whole;
  for (const auto& entry : std::filesystem::directory_iterator(root() + "/tests/golden")) {
    const auto log = entry.path() / "expected/log.txt";
    if (std::filesystem::exists(log)) whole += joined(lines_of(log.string()));
  }
  return whole;
}

/// Whether a text holds a whole word: no letter, digit or underscore follows it.
bool has_word(const std::string& text, const std::string& word) {
  for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
    const auto after = at + word.size();
    if (after == text.size() || (std::isalnum(static_cast<unsigned char>(text[after])) == 0 && text[after] != '_')) {
      return true;
    }
  }
  return false;
}

template <typename Holds>
std::vector<std::string> slugs_where_not(Holds holds) {
  std::vector<std::string> slugs;
  for (const Kind& kind : kKinds) {
    if (!holds(kind)) slugs.push_back(kind.slug);
  }
  return slugs;
}

}  // namespace

TEST_CASE("every kind of diagnostic is reported by the generator") {
  const std::string generator = sources_of("generator");
  CHECK(slugs_where_not([&](const Kind& kind) { return has_word(generator, "Kind::" + kind.enumerator); }) ==
        std::vector<std::string>{});
}

TEST_CASE("every kind of diagnostic has a case") {
  const std::string logs = golden_logs();
  const std::string tests = sources_of("tests/unit");
  const auto has_case = [&](const Kind& kind) {
    return logs.find("[" + kind.slug + "]") != std::string::npos || has_word(tests, "Kind::" + kind.enumerator) ||
           tests.find("\"" + kind.slug + "\"") != std::string::npos ||
           tests.find("[" + kind.slug + "]") != std::string::npos ||
           tests.find("\"" + kind.slug + ": ") != std::string::npos;
  };
  CHECK(slugs_where_not(has_case) == std::vector<std::string>{});
}

TEST_CASE("every kind of diagnostic is explained in docs/diagnostics.md") {
  const std::string explained = joined(lines_of(root() + "/docs/diagnostics.md"));
  CHECK(slugs_where_not([&](const Kind& kind) { return explained.find("`" + kind.slug + "`") != std::string::npos; }) ==
        std::vector<std::string>{});
}

TEST_CASE("no two kinds of diagnostic share a slug") {
  std::vector<std::string> slugs;
  for (const Kind& kind : kKinds) slugs.push_back(kind.slug);
  std::ranges::sort(slugs);
  CHECK(std::ranges::adjacent_find(slugs) == slugs.end());
}
