// A mark as shapes, said once for text, cells, charts and keys. Measures are shares of the em of the text it stands in.

#pragma once

#include <vector>

#include "drawing/drawing.h"

namespace cornerstone::drawing {

constexpr double kMarkAdvance = 0.9;       ///< Em: what a mark takes of its line.
constexpr double kMarkCentre = 0.33;       ///< Em above the baseline.
constexpr double kGapBeforeLetter = 0.22;  ///< Em between a mark and its letter.
constexpr double kGapBeforeWord = 0.26;    ///< Em between a mark and its word.

/// What a mark is painted with outside a filled cell: its tone's line, the accent for what is late, the brand for
/// progress, quiet ink for reasons.
[[nodiscard]] Paint paint_of(const Mark& mark);

/// The shapes of `mark`, without its letter: left edge at `at.x`, baseline at `at.y`. A bare mark has none.
[[nodiscard]] std::vector<Shape> shapes_of(const Mark& mark, Point at, double em, Paint paint);

}  // namespace cornerstone::drawing
