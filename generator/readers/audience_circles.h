// Audiences that see one another in a circle: each of them would contain the others, and none would be the narrower.

#pragma once

#include "readers/context.h"
#include "readers/toml_file.h"

namespace cornerstone::readers {

/// Reports every name in a `sees` of trust.toml that closes a circle with those before it, and names the circle.
void check_audience_circles(const TomlFile& trust, const Context& context);

}  // namespace cornerstone::readers
