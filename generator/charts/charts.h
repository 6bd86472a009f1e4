// Charts: figures → drawings. Direct labels instead of legends, the comparison named, the last value printed, gaps
// where figures are missing.
//
// One function draws for every width, so that text is never scaled on a screen: `kWide` for a page's column, `kNarrow`
// for a phone. Paper draws the wide one to the width of its frame. Words (title, alternative text, notes) are the
// caller's.

#pragma once

#include "charts/figures.h"
#include "charts/text_width.h"
#include "drawing/drawing.h"

namespace cornerstone::charts {

enum class Width { kWide, kNarrow };

/// A measure over time. The axis does not start at zero: say so beside it.
[[nodiscard]] drawing::Drawing line_chart(const Course& course, Width width, const TextWidth& measure);

/// Bars from zero to either side of it, one under another, with the comparison as a line across.
[[nodiscard]] drawing::Drawing bar_chart(const Bars& bars, Width width, const TextWidth& measure);

/// Many small courses on one scale, in rows, each under its name.
[[nodiscard]] drawing::Drawing small_multiples(const std::vector<Course>& courses, Width width,
                                               const TextWidth& measure);

/// A course as wide as a word, for a cell: 88 by 26.
[[nodiscard]] drawing::Drawing sparkline(const Course& course);

}  // namespace cornerstone::charts
