// Tokens: a sentence cut into words, numbers, dates and marks, each with its place. Knows no grammar.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "expression/complaints.h"

namespace cornerstone::expression {

enum class TokenKind : std::uint8_t {
  kWord,    ///< `is`, `attendance.overall`, `Good`
  kQuoted,  ///< `"Not met"`; `text` is what stands between the quotes.
  kNumber,  ///< `-12.5`, `60%`
  kDate,    ///< `2026-09-23`, whether or not there is such a day.
  kMark,    ///< `( ) , : < > <= >= ≤ ≥`
  kEnd,
};

struct Token {
  TokenKind kind = TokenKind::kEnd;
  std::string_view text;
  Place place;
};

/// The text of `complaints` in tokens, kEnd the last. Empty after text that is no token, which is reported: all of it,
/// not only the first.
[[nodiscard]] std::optional<std::vector<Token>> tokens_of(Complaints& complaints);

}  // namespace cornerstone::expression
