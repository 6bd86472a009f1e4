// Trends: how one academy's figure came to be what it is, as a line as wide as a word and as words.

#pragma once

#include <optional>

#include "compose/composing.h"
#include "document/document.h"

namespace cornerstone::compose {

/// Against the first comparison that the measure has, if any. None where fewer than two figures are known.
[[nodiscard]] std::optional<document::Cell> trend_cell(const facts::Measure& measure, const facts::Academy& academy,
                                                       const facts::Facts& facts);

}  // namespace cornerstone::compose
