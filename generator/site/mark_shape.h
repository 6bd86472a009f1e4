// What a mark looks like, in a box of 28 units.

#pragma once

#include "drawing/mark.h"
#include "site/html.h"

namespace cornerstone::site {

[[nodiscard]] Html mark_shape(const drawing::Mark& mark);

}  // namespace cornerstone::site
