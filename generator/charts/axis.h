// Axes: what stands along the edges of a plot. Names are left out where they would touch, never drawn over one another.

#pragma once

#include <string>
#include <vector>

#include "charts/course.h"
#include "charts/lettering.h"

namespace cornerstone::charts {

/// "−2.5", with as many places as tell the scale's ticks apart.
[[nodiscard]] std::string tick_in_words(double tick, const Scale& scale);
/// The width of the widest of them.
[[nodiscard]] double tick_width(const Scale& scale, const Style& style, const TextWidth& measure);

/// A hairline across the plot at each tick, its value left of it.
void draw_ticks(const Plot& plot, const Style& style, drawing::Drawing& drawing);

/// The moments under a plot, the first and the last flush with its edges: every one, or every second, third …, counted
/// from the last, that leaves room between them.
void draw_moments(const std::vector<std::string>& moments, const Plot& plot, double baseline, const Style& style,
                  const TextWidth& measure, drawing::Drawing& drawing);

}  // namespace cornerstone::charts
