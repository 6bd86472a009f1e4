// Shapes as paths: lines, polygons, rectangles and circles, filled and stroked.

#pragma once

#include "layout/page.h"
#include "pdf/graphics.h"

namespace cornerstone::pdf {

void paint_shape(const layout::PaintedShape& shape, Graphics& graphics);

}  // namespace cornerstone::pdf
