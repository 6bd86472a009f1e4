// The school year at a glance: half terms side by side, a line for each week.

#pragma once

#include <string>

#include "compose/composing.h"
#include "document/document.h"

namespace cornerstone::compose {

/// `months` from the year's first day; days of `kind` alone where it is not empty.
[[nodiscard]] document::Planner year_plan(const std::string& id, const std::string& kind, int months,
                                          Composing& composing);

}  // namespace cornerstone::compose
