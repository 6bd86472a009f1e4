// Labels: placed so that none lies on another.
//
// One dimension at a time: labels that stand in a column keep their order and are moved apart by as little as can be,
// in the sense of least squares. Whoever draws them adds a leader where a label has moved away from what it names.

#pragma once

#include <optional>
#include <vector>

namespace cornerstone::charts {

/// A label that would best stand at `wanted`, `height` tall.
struct Label {
  double wanted = 0;  ///< Its middle.
  double height = 0;
};

[[nodiscard]] double total_height(const std::vector<Label>& labels);

/// The middles of labels in one column: of all places in which none overlaps another and their order is kept, those
/// with the least sum of squared distances from the wanted ones. All stand within [top, bottom] if their total height
/// does; otherwise they begin at `top`. Parallel to `labels`; of two with one wanted place the first stands above.
[[nodiscard]] std::vector<double> spread(const std::vector<Label>& labels, double top, double bottom);

struct Interval {
  double from = 0;
  double until = 0;
};

/// The middle nearest to `label.wanted` at which the label, within [top, bottom], touches none of `taken`; empty where
/// there is no such place.
[[nodiscard]] std::optional<double> free_place(const Label& label, const std::vector<Interval>& taken, double top,
                                               double bottom);

}  // namespace cornerstone::charts
