// `unit`, `scale`, `better` and `decimals`: the type of what a measure, a column or a judgement holds.

#pragma once

#include <optional>

#include "expression/type.h"
#include "facts/trust.h"
#include "readers/record.h"

namespace cornerstone::readers {

/// `usual` where neither unit nor scale is said. Reports a unit beside a scale. Empty where either is wrong or the
/// scale has no words: whatever is held would look wrong, and is better not spoken of.
[[nodiscard]] std::optional<expression::Type> read_type(const Record& record, const std::vector<facts::Scale>& scales,
                                                        const expression::Type& usual);

}  // namespace cornerstone::readers
