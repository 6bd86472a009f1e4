// What stands for what: names directly above the things that they name where all of them fit side by side, and only
// otherwise as samples with their names, in lines above the plot.

#pragma once

#include <functional>
#include <string>
#include <vector>

#include "charts/labels.h"
#include "charts/lettering.h"

namespace cornerstone::charts {

struct Named {
  std::string name;
  Style style;
  double x = 0;                                                   ///< The middle of the thing that it names.
  std::function<void(drawing::Point, drawing::Drawing&)> sample;  ///< Draws one about a point, 14 by 14.
};

/// What names take above a plot: one line and the way to it.
inline constexpr double kAboveRow = 26;

/// Whether the names fit in one line within `across`.
[[nodiscard]] bool fit_above(const std::vector<Named>& named, Interval across, const TextWidth& measure);
/// Names in one line, its top edge at `top`, each as near to above its thing as the others allow, with a leader down to
/// `target` where it has moved away. They fit.
void draw_above(const std::vector<Named>& named, double top, double target, Interval across, const TextWidth& measure,
                drawing::Drawing& drawing);

/// The height of samples with names in lines of `width`.
[[nodiscard]] double key_height(const std::vector<Named>& named, double width, const TextWidth& measure);
void draw_key(const std::vector<Named>& named, double top, double width, const TextWidth& measure,
              drawing::Drawing& drawing);

}  // namespace cornerstone::charts
