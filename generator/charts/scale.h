// Scales: the range of an axis and the round values that it names.

#pragma once

#include <vector>

#include "charts/figures.h"

namespace cornerstone::charts {

struct Scale {
  double low = 0;
  double high = 1;
  std::vector<double> ticks;  ///< Rising; the first is `low`, the last `high`.
  int decimals = 0;           ///< Places that tell the ticks apart.

  /// 0 at `low`, 1 at `high`.
  [[nodiscard]] double place(double value) const { return (value - low) / (high - low); }
};

/// The smallest round scale with `wanted` steps or so that holds every value. Made from what is drawn alone, so that an
/// axis reveals no more than its line.
[[nodiscard]] Scale scale_for(const std::vector<double>& values, int wanted);
[[nodiscard]] Scale scale_for(const Course& course, int wanted);
/// From zero: bars are compared by their length.
[[nodiscard]] Scale scale_from_zero(const Bars& bars, int wanted);

}  // namespace cornerstone::charts
