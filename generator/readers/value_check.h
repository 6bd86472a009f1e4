// Whether a value is what its key should hold.

#pragma once

#include "readers/context.h"
#include "readers/shape.h"
#include "readers/toml_value.h"

namespace cornerstone::readers {

/// Reports what is wrong with the value of `shape`'s key: its type, a phrase that cannot be read, an id that nobody
/// has. Sentences are only checked to be text. Whether it may be used.
[[nodiscard]] bool check_value(const TomlEntry& entry, const KeyShape& shape, const Context& context);

/// What each value of a kByName table should be.
[[nodiscard]] KeyShape shape_of_values(const KeyShape& shape);

}  // namespace cornerstone::readers
