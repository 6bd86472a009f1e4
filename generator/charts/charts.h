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

/// Two dots in each row, the earlier open and the later filled, joined by a line. The axis does not start at zero.
[[nodiscard]] drawing::Drawing dot_plot(const Pairs& pairs, Width width, const TextWidth& measure);

/// A line for each pair from the earlier to the later moment, labelled at both ends; those without one of their figures
/// are named below. The axis does not start at zero.
[[nodiscard]] drawing::Drawing slope_chart(const Pairs& pairs, Width width, const TextWidth& measure);

/// Bars from zero of parts set end to end, each part with a ground of its own. A sum of which a part is missing has no
/// figure; what is missing is named in its place.
[[nodiscard]] drawing::Drawing stacked_bars(const Stacks& stacks, Width width, const TextWidth& measure);

/// Many small courses on one scale, in rows, each under its name.
[[nodiscard]] drawing::Drawing small_multiples(const std::vector<Course>& courses, Width width,
                                               const TextWidth& measure);

/// A course as wide as a word, for a cell: 88 by 26.
[[nodiscard]] drawing::Drawing sparkline(const Course& course);

}  // namespace cornerstone::charts
