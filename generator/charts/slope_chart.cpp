#include <algorithm>

#include <fmt/format.h>

#include "charts/charts.h"
#include "charts/course.h"
#include "charts/lettering.h"

namespace cornerstone::charts {
namespace {

using drawing::Anchor;
using drawing::Drawing;
using drawing::Ink;
using drawing::Point;
using drawing::Weight;

struct SlopeMeasures {
  double width, text, least_height;
  double left_most, right_most;  ///< How wide labels may be.
};
constexpr SlopeMeasures kWideSlopes{900, 15, 300, 290, 290};
constexpr SlopeMeasures kNarrowSlopes{344, 13, 260, 64, 150};
constexpr double kSlopeHead = 30, kToSlopeLabels = 26, kSlopeMargin = 4;

bool is_whole(const Pair& pair) {
  return pair.before.value && pair.after.value;
}

class SlopeChart {
 public:
  SlopeChart(const Pairs& pairs, Width width, const TextWidth& measure)
      : pairs_(pairs),
        measure_(measure),
        sizes_(width == Width::kWide ? kWideSlopes : kNarrowSlopes),
        names_both_ends_(width == Width::kWide) {
    for (const auto& pair : pairs.pairs) (is_whole(pair) ? drawn_ : left_out_).push_back(&pair);
    if (pairs.reference && is_whole(*pairs.reference)) drawn_.push_back(&*pairs.reference);
    lay_out();
  }

  Drawing draw() {
    heads();
    std::vector<SideLabel> left, right;
    for (const auto* pair : drawn_) {
      const auto from = point(0, pair->before), until = point(1, pair->after);
      draw_slope(*pair, from, until);
      left.push_back({from, {{left_text(*pair), style_of(*pair)}}});
      right.push_back({until, {{right_text(*pair), style_of(*pair)}}});
    }
    draw_side_labels(left, box_.x - kToSlopeLabels, Anchor::kEnd, kSlopeHead, labels_bottom_, drawing_);
    draw_side_labels(right, box_.right() + kToSlopeLabels, Anchor::kStart, kSlopeHead, labels_bottom_, drawing_);
    notes();
    return std::move(drawing_);
  }

 private:
  void lay_out() {
    std::vector<double> values;
    double left = measure_(pairs_.before, sizes_.text, Weight::kSemibold) / 2;
    double right = measure_(pairs_.after, sizes_.text, Weight::kSemibold) / 2;
    const auto line = line_height(sizes_.text);
    for (const auto* pair : drawn_) {
      values.push_back(*pair->before.value);
      values.push_back(*pair->after.value);
      const auto style = style_of(*pair);
      left = std::max(left, measure_(left_text(*pair), style.size, style.weight) + kToSlopeLabels);
      right = std::max(right, measure_(right_text(*pair), style.size, style.weight) + kToSlopeLabels);
    }
    if (!values.empty()) {
      // No ticks, so no round ends: every figure is printed.
      const auto [low, high] = std::ranges::minmax(values);
      scale_.low = high > low ? low : low - 1;
      scale_.high = high > low ? high : high + 1;
    }
    // As tall as its labels need, with a third more, so that most stand where their lines end.
    const auto labels = line * static_cast<double>(drawn_.size());
    const auto height = std::max(sizes_.least_height, labels * 1.35);
    box_ = {left + kSlopeMargin, kSlopeHead + line, sizes_.width - left - right - 2 * kSlopeMargin, height};
    labels_bottom_ = box_.bottom() + line;
    for (const auto* pair : left_out_) {
      const auto lines = wrapped(why_left_out(*pair), sizes_.width, 3, quiet(), measure_);
      note_lines_.insert(note_lines_.end(), lines.begin(), lines.end());
    }
    drawing_.width = sizes_.width;
    drawing_.height = labels_bottom_ + kSlopeMargin + line * static_cast<double>(note_lines_.size());
  }

  bool is_reference(const Pair& pair) const { return pairs_.reference && &pair == &*pairs_.reference; }
  Style quiet() const { return {.size = sizes_.text, .ink = Ink::kQuiet}; }
  Style style_of(const Pair& pair) const {
    if (is_reference(pair)) return quiet();
    if (!pair.is_outstanding) return {.size = sizes_.text};
    return {.size = sizes_.text, .weight = Weight::kBold, .ink = Ink::kBrand};
  }

  std::string left_text(const Pair& pair) const {
    const auto& style = style_of(pair);
    if (!names_both_ends_) return shortened(pair.before.printed, sizes_.left_most, style, measure_);
    const auto figure = " " + pair.before.printed;
    const auto room = sizes_.left_most - measure_(figure, style.size, style.weight);
    return shortened(pair.name, room, style, measure_) + figure;
  }
  std::string right_text(const Pair& pair) const {
    return shortened(fmt::format("{} {}", pair.after.printed, pair.name), sizes_.right_most, style_of(pair), measure_);
  }

  Point point(int end, const Figure& figure) const {
    return {end == 0 ? box_.x : box_.right(), box_.bottom() - scale_.place(*figure.value) * box_.height};
  }

  /// The two moments over two upright lines.
  void heads() {
    const Style head{.size = sizes_.text, .weight = Weight::kSemibold, .ink = Ink::kQuiet};
    for (const auto& [x, text] : {std::pair{box_.x, pairs_.before}, std::pair{box_.right(), pairs_.after}}) {
      draw_words({x, baseline_below(0, head.size)}, text, Anchor::kMiddle, head, drawing_);
      drawing_.shapes.push_back(drawing::Line{{{x, line_height(head.size) + 3}, {x, labels_bottom_}},
                                              {.paint = {.ink = Ink::kRule}, .width = 1, .round = false}});
    }
  }

  void draw_slope(const Pair& pair, Point from, Point until) {
    constexpr double kThick = 3, kThin = 1.25;
    const auto width = pair.is_outstanding ? kThick : kThin;
    if (is_reference(pair)) {
      drawing_.shapes.push_back(drawing::Line{{from, until}, reference_stroke(1.5)});
      return;
    }
    drawing_.shapes.push_back(drawing::Line{{from, until}, our_stroke(width)});
    for (const auto at : {from, until})
      drawing_.shapes.push_back(
          drawing::Circle{.centre = at, .radius = pair.is_outstanding ? 4.5 : 3.0, .fill = {.ink = Ink::kBrand}});
  }

  /// "Eelgrass Lane: 64% in 2023–24, withheld in 2025–26"
  std::string why_left_out(const Pair& pair) const {
    if (!pair.before.value && !pair.after.value && said(pair.before) == said(pair.after))
      return fmt::format("{}: {} in both", pair.name, said(pair.before));
    return fmt::format("{}: {} in {}, {} in {}", pair.name, said(pair.before), pairs_.before, said(pair.after),
                       pairs_.after);
  }

  void notes() {
    auto top = labels_bottom_ + kSlopeMargin;
    for (const auto& line : note_lines_) {
      draw_words({0, baseline_below(top, sizes_.text)}, line, Anchor::kStart, quiet(), drawing_);
      top += line_height(sizes_.text);
    }
  }

  const Pairs& pairs_;
  const TextWidth& measure_;
  const SlopeMeasures& sizes_;
  bool names_both_ends_;
  std::vector<const Pair*> drawn_, left_out_;
  std::vector<std::string> note_lines_;
  Scale scale_;
  Box box_;
  double labels_bottom_ = 0;
  Drawing drawing_;
};

}  // namespace

Drawing slope_chart(const Pairs& pairs, Width width, const TextWidth& measure) {
  return SlopeChart(pairs, width, measure).draw();
}

}  // namespace cornerstone::charts
