// "Did you mean": the nearest right name for a wrong one.

#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace cornerstone::diagnostics {

/// The candidate nearest to `word` by edit distance (with transpositions; case ignored), where it is near enough to be
/// meant, the first of equals; else the first that begins with `word` or with which `word` begins.
[[nodiscard]] std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates);

/// "did you mean `x`?" where a candidate is near; otherwise "one of: `a`, `b`, …" (at most eight); empty without
/// candidates.
[[nodiscard]] std::string suggest(std::string_view word, std::span<const std::string> candidates);

}  // namespace cornerstone::diagnostics
