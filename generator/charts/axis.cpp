#include "charts/axis.h"

#include <algorithm>

#include <fmt/format.h>

#include "charts/labels.h"

namespace cornerstone::charts {
namespace {

using drawing::Anchor;

constexpr double kBetweenMoments = 10;

Anchor anchor_of(std::size_t moment, std::size_t count) {
  if (count == 1) return Anchor::kMiddle;
  if (moment == 0) return Anchor::kStart;
  return moment + 1 == count ? Anchor::kEnd : Anchor::kMiddle;
}

Interval extent(double x, double width, Anchor anchor) {
  const double left = anchor == Anchor::kStart ? x : anchor == Anchor::kEnd ? x - width : x - width / 2;
  return {left, left + width};
}

/// Which moments are named where one in `every` is.
std::vector<std::size_t> named(std::size_t count, std::size_t every) {
  std::vector<std::size_t> chosen;
  for (std::size_t i = 0; i < count; ++i) {
    if ((count - 1 - i) % every == 0) chosen.push_back(i);
  }
  return chosen;
}

bool stand_apart(const std::vector<std::size_t>& chosen, const std::vector<std::string>& moments, const Plot& plot,
                 const Style& style, const TextWidth& measure) {
  double end = plot.box().x - kBetweenMoments;
  for (const auto i : chosen) {
    const auto place = extent(plot.x(i), measure(moments[i], style.size, style.weight), anchor_of(i, moments.size()));
    if (place.from < end + kBetweenMoments) return false;
    end = place.until;
  }
  return true;
}

}  // namespace

std::string tick_in_words(double tick, const Scale& scale) {
  auto text = fmt::format("{:.{}f}", tick == 0 ? 0.0 : tick, scale.decimals);
  if (text.front() == '-') text.replace(0, 1, "−");
  return text;
}

double tick_width(const Scale& scale, const Style& style, const TextWidth& measure) {
  double width = 0;
  for (const auto tick : scale.ticks)
    width = std::max(width, measure(tick_in_words(tick, scale), style.size, style.weight));
  return width;
}

void draw_ticks(const Plot& plot, const Style& style, drawing::Drawing& drawing) {
  const auto& box = plot.box();
  for (const auto tick : plot.scale().ticks) {
    const auto y = plot.y(tick);
    drawing.shapes.push_back(drawing::Line{{{box.x, y}, {box.right(), y}},
                                           {.paint = {.ink = drawing::Ink::kRule}, .width = 1, .round = false}});
    draw_words({box.x - 8, baseline_about(y, style.size)}, tick_in_words(tick, plot.scale()), Anchor::kEnd, style,
               drawing);
  }
}

void draw_moments(const std::vector<std::string>& moments, const Plot& plot, double baseline, const Style& style,
                  const TextWidth& measure, drawing::Drawing& drawing) {
  const auto count = moments.size();
  if (count == 0) return;
  std::size_t every = 1;
  while (every < count && !stand_apart(named(count, every), moments, plot, style, measure)) ++every;
  for (const auto i : named(count, every)) {
    draw_words({plot.x(i), baseline}, moments[i], anchor_of(i, count), style, drawing);
  }
}

}  // namespace cornerstone::charts
