// Labels: placed so that none lies on another.

#pragma once

#include <vector>

namespace cornerstone::charts {

/// A label that would best stand at `wanted`, `height` tall.
struct Label {
  double wanted = 0;  ///< Its middle.
  double height = 0;
};

/// The middles of labels in one column, each as near to its wanted place as the others allow, all within [top, bottom]
/// where they fit. Parallel to `labels`, whose order from top to bottom is kept.
[[nodiscard]] std::vector<double> spread(const std::vector<Label>& labels, double top, double bottom);

}  // namespace cornerstone::charts
