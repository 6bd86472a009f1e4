#include "facts/shared_list.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

namespace cornerstone::facts {
namespace {

using Words = SharedList<std::string>;

std::vector<std::string> all(const Words& words) {
  return {words.begin(), words.end()};
}

TEST_CASE("a copy of a shared list holds the same elements, not copies of them") {
  const Words words(std::vector<std::string>{"alder", "birch", "cedar"});
  const Words copy = words;
  CHECK(all(copy) == all(words));
  for (std::size_t i = 0; i < words.size(); ++i) CHECK(&copy[i] == &words[i]);
}

TEST_CASE("what is replaced or taken out of one list stays in the others") {
  const Words words(std::vector<std::string>{"alder", "birch", "cedar"});
  auto changed = words;
  changed.replace(1, "beech");
  changed.erase_if([](const std::string& word) { return word == "alder"; });
  changed.push_back("dogwood");
  changed.push_back(words.shared(1));
  CHECK(all(changed) == std::vector<std::string>{"beech", "cedar", "dogwood", "birch"});
  CHECK(all(words) == std::vector<std::string>{"alder", "birch", "cedar"});
  CHECK(&changed.back() == &words[1]);
}

TEST_CASE("a shared list is searched like any sorted range") {
  static_assert(std::random_access_iterator<Words::const_iterator>);
  const Words words(std::vector<std::string>{"alder", "birch", "cedar"});
  CHECK(std::ranges::lower_bound(words, "b") - words.begin() == 1);
  CHECK(*(2 + words.begin()) == words.begin()[2]);
  CHECK(std::ranges::find(words, "elm") == words.end());
}

}  // namespace
}  // namespace cornerstone::facts
