// Paths that every file share, web server and printer's computer takes: which they are, and what is wrong with others.

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace cornerstone::publish {

/// Characters of the longest path, counted from the output folder: Windows stops at 260 with all that stands before.
inline constexpr std::size_t kLongestPath = 149;

/// What is wrong with a path written with `/`, ready to stand after "is not a safe path: "; empty where nothing is.
[[nodiscard]] std::optional<std::string> unsafe_because(std::string_view path);

}  // namespace cornerstone::publish
