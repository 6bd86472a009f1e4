// Numbers as data files write them: `95.5%`, `1,234`, `£12,000`, and what is wrong with those that only look like
// numbers.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "values/decimal.h"

namespace cornerstone::readers {

/// Which sign may stand with a number.
enum class NumberKind { kPlain, kPercent, kPounds };

[[nodiscard]] std::optional<values::Decimal> read_number(std::string_view text, NumberKind kind);

/// What may have been meant by a text that is no number; what to write instead where nothing can be guessed.
[[nodiscard]] std::string hint_for_number(std::string_view text, NumberKind kind);

}  // namespace cornerstone::readers
