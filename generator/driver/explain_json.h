// Explanations for other programs: a stable interface, to which keys may be added. Its form: docs/explain.md.

#pragma once

#include <string>

#include "facts/facts.h"

namespace cornerstone::driver {

/// All academies, or the one of that id.
[[nodiscard]] std::string explain_json(const facts::Facts& facts, const std::optional<std::string>& academy);

}  // namespace cornerstone::driver
