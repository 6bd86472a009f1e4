// Reading drawings back: what stands where, and what stands on what.

#pragma once

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "charts/text_width.h"
#include "unit/text/fonts.h"

namespace cornerstone::charts {

/// The typeface of the default theme.
inline const TextWidth& source_sans() {
  static const theme::Faces faces{.regular = tests::face("SourceSans3-Regular.ttf"),
                                  .italic = {},
                                  .semibold = tests::face("SourceSans3-Semibold.ttf"),
                                  .semibold_italic = {},
                                  .bold = tests::face("SourceSans3-Bold.ttf"),
                                  .bold_italic = {}};
  static const TextWidth measure(faces);
  return measure;
}

template <class T>
std::vector<T> all(const drawing::Drawing& drawing) {
  std::vector<T> found;
  for (const auto& shape : drawing.shapes) {
    if (const auto* each = std::get_if<T>(&shape)) found.push_back(*each);
  }
  return found;
}

inline bool says(const drawing::Drawing& drawing, const std::string& text) {
  return std::ranges::any_of(all<drawing::Words>(drawing), [&](const auto& words) { return words.text == text; });
}

/// What ink may cover: words with their tails and accents, or a mark.
struct Covered {
  std::string what;
  double left, top, right, bottom;

  [[nodiscard]] bool overlaps(const Covered& other) const {
    constexpr double kTouch = 0.01;
    return left < other.right - kTouch && other.left < right - kTouch && top < other.bottom - kTouch &&
           other.top < bottom - kTouch;
  }
  [[nodiscard]] bool is_within(const drawing::Drawing& drawing) const {
    constexpr double kTouch = 0.5;
    return left >= -kTouch && top >= -kTouch && right <= drawing.width + kTouch && bottom <= drawing.height + kTouch;
  }
  /// Whether a segment passes through.
  [[nodiscard]] bool is_crossed(drawing::Point from, drawing::Point until) const {
    constexpr int kSteps = 200;
    for (int i = 0; i <= kSteps; ++i) {
      const double x = from.x + (until.x - from.x) * i / kSteps, y = from.y + (until.y - from.y) * i / kSteps;
      if (x > left && x < right && y > top && y < bottom) return true;
    }
    return false;
  }
};

inline Covered covered(const drawing::Words& words, const TextWidth& measure) {
  const auto width = measure(words.text, words.size, words.weight);
  const auto left = words.anchor == drawing::Anchor::kStart    ? words.at.x
                    : words.anchor == drawing::Anchor::kMiddle ? words.at.x - width / 2
                                                               : words.at.x - width;
  return {words.text, left, words.at.y - words.size * 0.75, left + width, words.at.y + words.size * 0.22};
}

inline std::vector<Covered> all_covered(const drawing::Drawing& drawing, const TextWidth& measure) {
  std::vector<Covered> found;
  for (const auto& words : all<drawing::Words>(drawing)) found.push_back(covered(words, measure));
  for (const auto& mark : all<drawing::PlacedMark>(drawing))
    found.push_back({"mark", mark.at.x, mark.at.y, mark.at.x + mark.size, mark.at.y + mark.size});
  return found;
}

/// Each word and mark that lies on another, on a line of data or outside the drawing, in words; empty where all is
/// well.
inline std::string misplaced(const drawing::Drawing& drawing, const TextWidth& measure) {
  const auto found = all_covered(drawing, measure);
  std::string wrong;
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (!found[i].is_within(drawing)) wrong += fmt::format("`{}` stands outside\n", found[i].what);
    for (std::size_t j = 0; j < i; ++j) {
      if (found[i].overlaps(found[j])) wrong += fmt::format("`{}` lies on `{}`\n", found[i].what, found[j].what);
    }
    for (const auto& line : all<drawing::Line>(drawing)) {
      const auto ink = line.stroke.paint.ink;
      if (ink != drawing::Ink::kBrand && ink != drawing::Ink::kReference) continue;
      for (std::size_t point = 1; point < line.points.size(); ++point) {
        if (found[i].is_crossed(line.points[point - 1], line.points[point]))
          wrong += fmt::format("a line passes through `{}`\n", found[i].what);
      }
    }
  }
  return wrong;
}

}  // namespace cornerstone::charts
