// The terms of a text as search knows them: cut at space and punctuation, without case and accents.
//
// The page's script cuts and folds what somebody types in the same way; tests/site holds the two to each other.

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cornerstone::site {

/// In order, repetitions included; never empty ones.
[[nodiscard]] std::vector<std::string> search_terms(std::string_view text);

/// The beginning of a text, to be shown with a result: whole words, about 600 characters.
[[nodiscard]] std::string opening(std::string_view text);

}  // namespace cornerstone::site
