// A drawing as an SVG that stands alone: colours as they are printed, words as words. What other programs are given to
// set, so that all print the same.

#pragma once

#include <string>

#include "drawing/drawing.h"
#include "theme/theme.h"

namespace cornerstone::bench {

[[nodiscard]] std::string plain_svg(const drawing::Drawing& drawing, const theme::Theme& theme);

}  // namespace cornerstone::bench
