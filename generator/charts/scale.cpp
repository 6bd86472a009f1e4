#include "charts/scale.h"

#include <algorithm>
#include <cmath>

namespace cornerstone::charts {
namespace {

/// 1, 2 or 5 times a power of ten, the nearest at or above `rough`.
double round_step(double rough) {
  const auto power = std::pow(10.0, std::floor(std::log10(rough)));
  for (const auto factor : {1.0, 2.0, 5.0}) {
    if (factor * power >= rough * (1 - 1e-9)) return factor * power;
  }
  return 10 * power;
}

Scale between(double low, double high, int wanted) {
  if (high - low < 1e-9) {
    low -= 1;
    high += 1;
  }
  const auto step = round_step((high - low) / wanted);
  Scale scale;
  const auto first = std::floor(low / step + 1e-9);
  const auto last = std::ceil(high / step - 1e-9);
  for (auto i = first; i <= last; i += 1) scale.ticks.push_back(i * step);
  scale.low = scale.ticks.front();
  scale.high = scale.ticks.back();
  scale.decimals = step >= 1 ? 0 : static_cast<int>(std::ceil(-std::log10(step)));
  return scale;
}

void add(const Line& line, std::vector<double>& values) {
  for (const auto& figure : line.figures) {
    if (figure.value) values.push_back(*figure.value);
  }
}

}  // namespace

Scale scale_for(const std::vector<double>& values, int wanted) {
  if (values.empty()) return between(0, 1, wanted);
  const auto [low, high] = std::minmax_element(values.begin(), values.end());
  return between(*low, *high, wanted);
}

Scale scale_for(const Course& course, int wanted) {
  std::vector<double> values;
  add(course.ours, values);
  if (course.reference) add(*course.reference, values);
  return scale_for(values, wanted);
}

Scale scale_from_zero(const Bars& bars, int wanted) {
  std::vector<double> values{0};
  for (const auto& bar : bars.bars) {
    if (bar.figure.value) values.push_back(*bar.figure.value);
  }
  if (bars.reference) values.push_back(*bars.reference);
  return scale_for(values, wanted);
}

}  // namespace cornerstone::charts
