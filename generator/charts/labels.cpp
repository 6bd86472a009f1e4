#include "charts/labels.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cornerstone::charts {
namespace {

/// Labels that touch, moved as one.
struct Group {
  double sum = 0;  ///< Of what each wants for the column's beginning: its top edge less all that stands above it.
  std::size_t count = 0;

  [[nodiscard]] double mean() const { return sum / static_cast<double>(count); }
};

}  // namespace

double total_height(const std::vector<Label>& labels) {
  return std::accumulate(labels.begin(), labels.end(), 0.0,
                         [](double sum, const Label& label) { return sum + label.height; });
}

// Take away from each top edge the heights above it, and "no overlap" becomes "not falling": the least squares of that
// are found by pooling neighbours that fall, and bounds on the column become one bound on every pool.
std::vector<double> spread(const std::vector<Label>& labels, double top, double bottom) {
  std::vector<std::size_t> order(labels.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return labels[a].wanted < labels[b].wanted; });

  std::vector<Group> groups;
  double above = 0;
  for (const auto each : order) {
    groups.push_back({labels[each].wanted - labels[each].height / 2 - above, 1});
    above += labels[each].height;
    while (groups.size() > 1 && groups[groups.size() - 2].mean() > groups.back().mean()) {
      const auto below = groups.back();
      groups.pop_back();
      groups.back().sum += below.sum;
      groups.back().count += below.count;
    }
  }
  const auto latest = std::max(top, bottom - above);
  std::vector<double> middles(labels.size());
  std::size_t next = 0;
  above = 0;
  for (const auto& group : groups) {
    const auto beginning = std::clamp(group.mean(), top, latest);
    for (std::size_t i = 0; i < group.count; ++i) {
      const auto each = order[next++];
      middles[each] = beginning + above + labels[each].height / 2;
      above += labels[each].height;
    }
  }
  return middles;
}

std::optional<double> free_place(const Label& label, const std::vector<Interval>& taken, double top, double bottom) {
  const auto half = label.height / 2;
  if (bottom - top < label.height) return std::nullopt;
  // The nearest free place is the wanted one, or touches something: an end of the room, or of what is taken.
  std::vector<double> candidates{std::clamp(label.wanted, top + half, bottom - half)};
  for (const auto& each : taken) {
    candidates.push_back(each.from - half);
    candidates.push_back(each.until + half);
  }
  std::optional<double> nearest;
  constexpr double kTouch = 1e-9;
  for (const auto middle : candidates) {
    if (middle - half < top - kTouch || middle + half > bottom + kTouch) continue;
    const bool is_free = std::ranges::none_of(taken, [&](const Interval& each) {
      return middle - half < each.until - kTouch && middle + half > each.from + kTouch;
    });
    if (!is_free) continue;
    if (!nearest || std::abs(middle - label.wanted) < std::abs(*nearest - label.wanted)) nearest = middle;
  }
  return nearest;
}

}  // namespace cornerstone::charts
