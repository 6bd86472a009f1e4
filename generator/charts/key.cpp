#include "charts/key.h"

#include <algorithm>
#include <cmath>

namespace cornerstone::charts {
namespace {

constexpr double kBetweenNames = 14, kSampleWidth = 20, kBetweenEntries = 18, kKeyLine = 22;

std::vector<Label> as_labels(const std::vector<Named>& named, const TextWidth& measure) {
  std::vector<Label> labels;
  for (const auto& [name, style, x, sample] : named)
    labels.push_back({x, measure(name, style.size, style.weight) + kBetweenNames});
  return labels;
}

/// Where an entry of the key stands: its line, and its left edge in it.
struct KeyPlace {
  double left = 0;
  int line = 0;
  std::string name;
};

std::vector<KeyPlace> key_places(const std::vector<Named>& named, double width, const TextWidth& measure) {
  std::vector<KeyPlace> places;
  double left = 0;
  int line = 0;
  for (const auto& [name, style, x, sample] : named) {
    const auto text = shortened(name, width - kSampleWidth, style, measure);
    const auto entry = kSampleWidth + measure(text, style.size, style.weight);
    if (left > 0 && left + entry > width) {
      left = 0;
      ++line;
    }
    places.push_back({left, line, text});
    left += entry + kBetweenEntries;
  }
  return places;
}

}  // namespace

bool fit_above(const std::vector<Named>& named, Interval across, const TextWidth& measure) {
  return total_height(as_labels(named, measure)) <= across.until - across.from + kBetweenNames;
}

void draw_above(const std::vector<Named>& named, double top, double target, Interval across, const TextWidth& measure,
                drawing::Drawing& drawing) {
  constexpr double kNear = 6;
  const auto labels = as_labels(named, measure);
  const auto middles = spread(labels, across.from - kBetweenNames / 2, across.until + kBetweenNames / 2);
  for (std::size_t i = 0; i < named.size(); ++i) {
    const auto& [name, style, x, sample] = named[i];
    draw_words({middles[i], baseline_below(top, style.size)}, name, drawing::Anchor::kMiddle, style, drawing);
    const auto under = top + line_height(style.size);
    // From the nearest point under the words straight down, or aslant where they do not reach over their thing.
    const auto half = (labels[i].height - kBetweenNames) / 2;
    const auto from = std::clamp(x, middles[i] - half, middles[i] + half);
    if (std::abs(middles[i] - x) < kNear) continue;
    drawing.shapes.push_back(drawing::Line{{{from, under}, {x, target}},
                                           {.paint = {.ink = drawing::Ink::kAxis}, .width = 1, .round = false}});
  }
}

double key_height(const std::vector<Named>& named, double width, const TextWidth& measure) {
  const auto places = key_places(named, width, measure);
  return places.empty() ? 0 : kKeyLine * (places.back().line + 1);
}

void draw_key(const std::vector<Named>& named, double top, double width, const TextWidth& measure,
              drawing::Drawing& drawing) {
  const auto places = key_places(named, width, measure);
  for (std::size_t i = 0; i < named.size(); ++i) {
    const auto middle = top + kKeyLine * (places[i].line + 0.5);
    named[i].sample({places[i].left + kSampleWidth / 2 - 2, middle}, drawing);
    draw_words({places[i].left + kSampleWidth, baseline_about(middle, named[i].style.size)}, places[i].name,
               drawing::Anchor::kStart, named[i].style, drawing);
  }
}

}  // namespace cornerstone::charts
