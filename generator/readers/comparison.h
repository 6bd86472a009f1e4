// `against.<name>`: what a measure is compared with.

#pragma once

#include "readers/context.h"
#include "readers/data_plan.h"
#include "readers/toml_value.h"

namespace cornerstone::readers {

/// A number, `{ column }`, `{ rows }`, or a list of `{ from, value, where }`; anything else is reported. A `where` may
/// ask about the academy alone: figures are compared before anything is judged.
[[nodiscard]] ComparisonPlan read_comparison(const TomlEntry& entry, const Context& context);

}  // namespace cornerstone::readers
