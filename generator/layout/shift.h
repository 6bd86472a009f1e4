// Moving what is painted: from a slab's own place to its place on a page, from a drawing's to a slab's.

#pragma once

#include "layout/galley.h"

namespace cornerstone::layout {

[[nodiscard]] drawing::Point shifted(drawing::Point point, double dx, double dy);
[[nodiscard]] PaintedShapeKind shifted(PaintedShapeKind shape, double dx, double dy);
[[nodiscard]] Painted shifted(Painted painted, double dx, double dy);

}  // namespace cornerstone::layout
