#include <algorithm>

#include "charts/charts.h"
#include "charts/course.h"
#include "charts/lettering.h"

namespace cornerstone::charts {
namespace {

using drawing::Anchor;
using drawing::Ink;
using drawing::Weight;

constexpr double kPanelHeight = 115, kBetweenPanels = 14, kNameHeight = 29, kPlotHeight = 58, kToFloor = 5;
constexpr double kDot = 3.6;
constexpr Style kName{.size = 15, .weight = Weight::kSemibold, .ink = Ink::kText};
constexpr Style kLongName{.size = 13, .weight = Weight::kSemibold, .ink = Ink::kText};
constexpr Style kLongestName{.size = 11, .weight = Weight::kSemibold, .ink = Ink::kText};
constexpr Style kValue{.size = 15, .weight = Weight::kSemibold, .ink = Ink::kBrand};
constexpr Style kSmall{.size = 13, .ink = Ink::kQuiet};

Scale shared_scale(const std::vector<Course>& courses) {
  std::vector<double> values;
  for (const auto& course : courses) {
    for (const auto& figure : course.ours.figures) {
      if (figure.value) values.push_back(*figure.value);
    }
    if (!course.reference) continue;
    for (const auto& figure : course.reference->figures) {
      if (figure.value) values.push_back(*figure.value);
    }
  }
  return scale_for(values, 3);
}

/// One course in its panel.
class Panel {
 public:
  Panel(const Course& course, const Box& box, const Scale& scale, const TextWidth& measure, drawing::Drawing& drawing)
      : course_(course), box_(box), measure_(measure), drawing_(drawing), plot_(make_plot(scale)) {}

  void draw() {
    name();
    drawing_.shapes.push_back(drawing::Line{{{plot_.box().x, floor()}, {plot_.box().right(), floor()}},
                                            {.paint = {.ink = Ink::kAxis}, .width = 0.8, .round = false}});
    if (course_.reference) draw_line(*course_.reference, plot_, reference_stroke(1.3), drawing_);
    draw_line(course_.ours, plot_, our_stroke(2.5), drawing_);
    symbols();
    value();
    moments();
  }

  /// The comparison's name where it begins, on the side where neither line passes; false where there is no room.
  bool name_reference() {
    const auto first =
        std::ranges::find_if(course_.reference->figures, [](const auto& figure) { return figure.value.has_value(); });
    if (first == course_.reference->figures.end()) return true;
    const auto left = plot_.box().x;
    const auto width = measure_(course_.reference->name, kSmall.size);
    const auto place = free_height(plot_.y(*first->value), {left, left + width});
    if (!place || width > plot_.box().width) return false;
    draw_words({left, *place}, course_.reference->name, Anchor::kStart, kSmall, drawing_);
    return true;
  }

 private:
  Plot make_plot(const Scale& scale) const {
    const auto last = last_known(course_.ours);
    const auto value_width = last ? measure_(course_.ours.figures[*last].printed, kValue.size, kValue.weight) + 12 : 24;
    return {
        {box_.x + 3, box_.y + kNameHeight, box_.width - value_width - 12, kPlotHeight}, scale, course_.moments.size()};
  }
  double floor() const { return plot_.box().bottom() + kToFloor; }

  /// The baseline of small words over `across`, nearest to `wanted`, clear of both lines and of the words that stand.
  std::optional<double> free_height(double wanted, Interval across) const {
    constexpr double kClear = 3;
    auto taken = heights_over(course_.ours, plot_, across, kClear);
    if (course_.reference) {
      const auto more = heights_over(*course_.reference, plot_, across, kClear);
      taken.insert(taken.end(), more.begin(), more.end());
    }
    for (const auto& each : standing_) {
      if (each.across.from < across.until + kClear && each.across.until + kClear > across.from)
        taken.push_back(each.heights);
    }
    const auto height = line_height(kSmall.size);
    const auto middle = free_place({wanted, height}, taken, name_bottom_ + 1, floor() - 1);
    if (!middle) return std::nullopt;
    return baseline_below(*middle - height / 2, kSmall.size);
  }

  /// Small words over `across`, as near to height `wanted` as there is room; false where there is none.
  bool place_small(const std::string& words, double wanted, Interval across) {
    const auto baseline = free_height(wanted, across);
    if (!baseline) return false;
    draw_words({across.from, *baseline}, words, Anchor::kStart, kSmall, drawing_);
    const auto top = *baseline - baseline_below(0, kSmall.size);
    standing_.push_back({across, {top, top + line_height(kSmall.size)}});
    return true;
  }

  /// The symbol of a missing figure above the floor at its moment, or above whatever passes there.
  void symbols() {
    constexpr double kOver = 5;  // The plot's end; the last value begins a little behind it.
    double drawn_until = plot_.box().x - box_.width;
    for (std::size_t i = 0; i < course_.ours.figures.size(); ++i) {
      const auto& figure = course_.ours.figures[i];
      const auto width = measure_(figure.printed, kSmall.size);
      const auto left = std::max(std::min(plot_.x(i) - width / 2, plot_.box().right() + kOver - width), box_.x);
      if (figure.value || left < drawn_until) continue;
      if (place_small(figure.printed, floor(), {left, left + width})) drawn_until = left + width + 2;
    }
  }

  /// On one line, or smaller, or smaller still on two.
  void name() {
    const auto room = box_.width - 6;
    const auto fits = [&](const Style& style) { return measure_(course_.ours.name, style.size, style.weight) <= room; };
    const auto& style = fits(kName) ? kName : fits(kLongName) ? kLongName : kLongestName;
    auto top = box_.y;
    for (auto& line : wrapped(course_.ours.name, room, 2, style, measure_)) {
      draw_words({box_.x, baseline_below(top, style.size)}, std::move(line), Anchor::kStart, style, drawing_);
      top += line_height(style.size);
    }
    name_bottom_ = top;
  }

  /// The last value behind the line's end; one from before, quietly at its own moment.
  void value() {
    const auto last = last_known(course_.ours);
    if (!last) return;
    const auto& figure = course_.ours.figures[*last];
    const drawing::Point at{plot_.x(*last), plot_.y(*figure.value)};
    const bool is_current = *last + 1 == course_.ours.figures.size();
    drawing_.shapes.push_back(
        drawing::Circle{.centre = at, .radius = kDot, .fill = {.ink = is_current ? Ink::kBrand : Ink::kQuiet}});
    if (is_current) {
      const auto middle = std::max(at.y, name_bottom_ + line_height(kValue.size) / 2);
      draw_words({plot_.box().right() + 8, baseline_about(middle, kValue.size)}, figure.printed, Anchor::kStart, kValue,
                 drawing_);
    } else {
      earlier_value(figure, at);
    }
  }

  void earlier_value(const Figure& figure, drawing::Point at) {
    const auto width = measure_(figure.printed, kSmall.size);
    const auto left = std::max(at.x - width / 2, box_.x);
    standing_.push_back({{at.x - kDot, at.x + kDot}, {at.y - kDot, at.y + kDot}});
    static_cast<void>(place_small(figure.printed, at.y - line_height(kSmall.size), {left, left + width}));
  }

  /// The first and the last, or the last alone where they would touch.
  void moments() {
    if (course_.moments.empty()) return;
    const auto& box = plot_.box();
    const auto baseline = floor() + 17;
    const auto& last = course_.moments.back();
    if (course_.moments.size() == 1) {
      draw_words({box.x, baseline}, last, Anchor::kStart, kSmall, drawing_);
      return;
    }
    const auto last_width = measure_(last, kSmall.size);
    const auto right = std::max(box.right(), box_.x + last_width);
    draw_words({right, baseline}, last, Anchor::kEnd, kSmall, drawing_);
    if (box.x + measure_(course_.moments.front(), kSmall.size) + 8 <= right - last_width)
      draw_words({box.x, baseline}, course_.moments.front(), Anchor::kStart, kSmall, drawing_);
  }

  struct Placed {
    Interval across, heights;
  };

  const Course& course_;
  Box box_;
  const TextWidth& measure_;
  drawing::Drawing& drawing_;
  Plot plot_;
  double name_bottom_ = 0;
  std::vector<Placed> standing_;  ///< Words and dots beside the two lines.
};

/// A piece of the comparison's line with its name, below all panels.
void draw_reference_key(const std::string& name, drawing::Drawing& drawing) {
  constexpr double kSample = 26;
  const auto middle = drawing.height + line_height(kSmall.size) / 2;
  drawing.shapes.push_back(drawing::Line{{{3, middle}, {3 + kSample, middle}}, reference_stroke(1.3)});
  draw_words({3 + kSample + 6, baseline_about(middle, kSmall.size)}, name, Anchor::kStart, kSmall, drawing);
  drawing.height += line_height(kSmall.size) + 2;
}

}  // namespace

drawing::Drawing small_multiples(const std::vector<Course>& courses, Width width, const TextWidth& measure) {
  const std::size_t across = width == Width::kWide ? 5 : 2;
  drawing::Drawing drawing;
  drawing.width = width == Width::kWide ? 900 : 344;
  const auto pitch = drawing.width / static_cast<double>(across);
  const auto scale = shared_scale(courses);
  bool names_reference = false;
  for (std::size_t i = 0; i < courses.size(); ++i) {
    const auto row = i / across, column = i % across;
    const Box box{pitch * static_cast<double>(column), (kPanelHeight + kBetweenPanels) * static_cast<double>(row),
                  pitch - kBetweenPanels, kPanelHeight};
    Panel panel(courses[i], box, scale, measure, drawing);
    panel.draw();
    if (!names_reference && i < across && courses[i].reference) names_reference = panel.name_reference();
    drawing.height = box.bottom() + 4;
  }
  const auto compared = std::ranges::find_if(courses, [](const auto& course) { return course.reference.has_value(); });
  if (!names_reference && compared != courses.end()) draw_reference_key(compared->reference->name, drawing);
  return drawing;
}

drawing::Drawing sparkline(const Course& course) {
  drawing::Drawing drawing{.width = 88, .height = 26, .shapes = {}};
  const Plot plot({3, 4, 82, 18}, scale_for(course, 2), course.moments.size());
  if (course.reference) draw_line(*course.reference, plot, reference_stroke(1.25), drawing);
  draw_line(course.ours, plot, our_stroke(2), drawing);
  if (const auto last = last_known(course.ours)) {
    drawing.shapes.push_back(drawing::Circle{.centre = {plot.x(*last), plot.y(*course.ours.figures[*last].value)},
                                             .radius = 3,
                                             .fill = {.ink = Ink::kBrand}});
  }
  return drawing;
}

}  // namespace cornerstone::charts
