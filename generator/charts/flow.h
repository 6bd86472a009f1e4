// Flows: steps one after another, and the way back.

#pragma once

#include <string>
#include <vector>

#include "charts/charts.h"
#include "charts/text_width.h"
#include "drawing/drawing.h"

namespace cornerstone::charts {

struct Flow {
  std::vector<std::string> steps;
  std::string forth;  ///< What goes along the arrows; may be empty.
  bool has_way_back = false;
  std::string back;  ///< What goes the other way; may be empty.
};

/// Boxes joined by arrows. Wide: from left to right where there is room for all; else, and in a narrow drawing, from
/// top to bottom. A way back runs from the last box to the first.
[[nodiscard]] drawing::Drawing flow_chart(const Flow& flow, Width width, const TextWidth& measure);

}  // namespace cornerstone::charts
