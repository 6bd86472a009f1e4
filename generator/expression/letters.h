// Case, for words as people write them: `primary` in a sentence is `Primary` in a file.

#pragma once

#include <algorithm>
#include <string_view>

namespace cornerstone::expression {

/// ASCII letters only; accents and punctuation count, so that `A` and `A+` stay two words.
[[nodiscard]] inline bool same_but_for_case(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  return std::ranges::equal(a, b, {}, lower, lower);
}

}  // namespace cornerstone::expression
