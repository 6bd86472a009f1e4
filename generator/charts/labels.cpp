#include "charts/labels.h"

#include <algorithm>
#include <numeric>

namespace cornerstone::charts {
namespace {

/// Labels that touch, moved as one.
struct Group {
  double middle_sum = 0;  ///< Of the wanted top edges, less what stands above each in the group.
  double height = 0;
  std::size_t first = 0;
  std::size_t count = 0;

  [[nodiscard]] double top(double least, double most) const {
    return std::clamp(middle_sum / static_cast<double>(count), least, std::max(least, most - height));
  }
};

}  // namespace

std::vector<double> spread(const std::vector<Label>& labels, double top, double bottom) {
  std::vector<std::size_t> order(labels.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return labels[a].wanted < labels[b].wanted; });

  std::vector<Group> groups;
  for (std::size_t i = 0; i < order.size(); ++i) {
    const auto& label = labels[order[i]];
    groups.push_back({label.wanted - label.height / 2, label.height, i, 1});
    while (groups.size() > 1 && groups[groups.size() - 2].top(top, bottom) + groups[groups.size() - 2].height >
                                    groups.back().top(top, bottom)) {
      const auto below = groups.back();
      groups.pop_back();
      auto& above = groups.back();
      above.middle_sum += below.middle_sum - static_cast<double>(below.count) * above.height;
      above.height += below.height;
      above.count += below.count;
    }
  }
  std::vector<double> middles(labels.size());
  for (const auto& group : groups) {
    auto at = group.top(top, bottom);
    for (auto i = group.first; i < group.first + group.count; ++i) {
      middles[order[i]] = at + labels[order[i]].height / 2;
      at += labels[order[i]].height;
    }
  }
  return middles;
}

}  // namespace cornerstone::charts
