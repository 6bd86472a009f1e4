#include "charts/entry.h"

#include <limits>

namespace cornerstone::charts {
namespace {

constexpr auto kAnyNumber = std::numeric_limits<std::size_t>::max();

}  // namespace

double Entry::height() const {
  const auto below = about.size() - (follows_at > 0 ? 1 : 0);
  return static_cast<double>(name.size()) * line_height(style.size) +
         static_cast<double>(below) * line_height(about_style.size);
}

Entry entry_of(const std::string& name, const Style& style, const std::string& about, const Style& about_style,
               About may, double width, const TextWidth& measure) {
  Entry entry{.name = wrapped(name, width, kAnyNumber, style, measure),
              .about = {},
              .style = style,
              .about_style = about_style};
  if (about.empty()) return entry;
  if (may == About::kFollows && !entry.name.empty()) {
    const auto following = "· " + about;
    const auto at = measure(entry.name.back() + " ", style.size, style.weight);
    if (at + measure(following, about_style.size, about_style.weight) <= width) {
      entry.about = {following};
      entry.follows_at = at;
      return entry;
    }
  }
  entry.about = wrapped(about, width, kAnyNumber, about_style, measure);
  return entry;
}

void draw_entry(const Entry& entry, drawing::Point top_left, drawing::Drawing& drawing) {
  auto top = top_left.y;
  double baseline = 0;
  for (const auto& line : entry.name) {
    baseline = baseline_below(top, entry.style.size);
    draw_words({top_left.x, baseline}, line, drawing::Anchor::kStart, entry.style, drawing);
    top += line_height(entry.style.size);
  }
  for (const auto& line : entry.about) {
    const bool follows = entry.follows_at > 0;
    draw_words({top_left.x + entry.follows_at, follows ? baseline : baseline_below(top, entry.about_style.size)}, line,
               drawing::Anchor::kStart, entry.about_style, drawing);
    top += line_height(entry.about_style.size);
  }
}

}  // namespace cornerstone::charts
