// The room of a page for a drawing: compose parts or leaves out what layout could not set.

#pragma once

#include "compose/composing.h"

namespace cornerstone::compose {

/// How tall a drawing may be that is as wide as the page, under its caption, in its own units.
[[nodiscard]] double tallest_drawing(const Composing& composing);

}  // namespace cornerstone::compose
