// Drawings on paper: their words shaped and their marks drawn, so that only runs and simple shapes are left.

#pragma once

#include <vector>

#include "drawing/drawing.h"
#include "layout/setting.h"

namespace cornerstone::layout {

[[nodiscard]] std::vector<PaintedShapeKind> painted_mark(const drawing::Mark& mark, drawing::Point at, double em,
                                                         drawing::Paint paint);

/// Draws `drawing` into `slab`, its top left corner at `x`, `y`, all of it under `mark`, `scale` times its size.
void put_drawing(Setting& setting, Slab& slab, const drawing::Drawing& drawing, double x, double y, double scale,
                 Mark mark);

}  // namespace cornerstone::layout
