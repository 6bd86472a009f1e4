// The measures that a chart names, found and checked: known to its readers, numbers, with the comparison asked for.

#pragma once

#include <string>
#include <vector>

#include "compose/call.h"
#include "compose/composing.h"

namespace cornerstone::compose {

/// The measure of `measure`. Null where there is none, where these readers may not know it, or where it or its
/// comparison cannot be drawn: each is reported at its place.
[[nodiscard]] const facts::Measure* measure_drawn(const Call& call, Composing& composing);

/// The measures of `parts`, in the order written: of one dataset and one unit. Empty after a mistake, which is
/// reported.
[[nodiscard]] std::vector<const facts::Measure*> parts_drawn(const Call& call, Composing& composing);

/// "per cent", "pounds", …: what stands under a chart's title.
[[nodiscard]] std::string unit_in_words(const facts::Measure& measure);

}  // namespace cornerstone::compose
