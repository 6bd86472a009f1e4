#include <algorithm>

#include <fmt/format.h>

#include "charts/axis.h"
#include "charts/charts.h"
#include "charts/course.h"
#include "charts/lettering.h"

namespace cornerstone::charts {
namespace {

using drawing::Anchor;
using drawing::Ink;
using drawing::Weight;

struct Measures {
  double width, height, text, value, line;
  double label_most;  ///< How wide names beside the plot may be before they are broken.
};
constexpr Measures kWideMeasures{900, 338, 15, 22, 2.75, 210};
constexpr Measures kNarrowMeasures{344, 288, 13, 18, 2.5, 92};
constexpr double kTop = 24, kBottom = 44, kToLabels = 18, kMargin = 2;

class LineChart {
 public:
  LineChart(const Course& course, Width width, const TextWidth& measure)
      : course_(course),
        measure_(measure),
        sizes_(width == Width::kWide ? kWideMeasures : kNarrowMeasures),
        quiet_{.size = sizes_.text, .ink = Ink::kQuiet},
        scale_(scale_for(course, width == Width::kWide ? 5 : 4)),
        ours_(label_of(course.ours, {sizes_.text, Weight::kSemibold, Ink::kBrand},
                       {sizes_.value, Weight::kBold, Ink::kBrand})),
        reference_(course.reference ? label_of(*course.reference, quiet_, quiet_) : std::vector<Lettering>{}),
        plot_(make_plot()) {}

  drawing::Drawing draw() {
    drawing_.width = sizes_.width;
    drawing_.height = sizes_.height;
    draw_ticks(plot_, quiet_, drawing_);
    draw_moments(course_.moments, plot_, plot_.box().bottom() + sizes_.text + 10, quiet_, measure_, drawing_);
    gaps();
    if (course_.reference) draw_line(*course_.reference, plot_, reference_stroke(1.5), drawing_);
    draw_line(course_.ours, plot_, our_stroke(sizes_.line), drawing_);
    dots();
    labels();
    return std::move(drawing_);
  }

 private:
  /// The line's name, its last figure, and that figure's moment where it is not the last of all.
  std::vector<Lettering> label_of(const Line& line, const Style& name, const Style& value) const {
    const auto last = last_known(line);
    if (!last) return {};
    std::vector<Lettering> label;
    for (auto& text : wrapped(line.name, sizes_.label_most, 3, name, measure_)) label.push_back({text, name});
    label.push_back({line.figures[*last].printed, value});
    if (*last + 1 < line.figures.size()) label.push_back({course_.moments[*last], quiet_});
    return label;
  }

  Plot make_plot() const {
    double label_width = 0;
    for (const auto* label : {&ours_, &reference_}) {
      for (const auto& [text, style] : *label)
        label_width = std::max(label_width, measure_(text, style.size, style.weight));
    }
    const double left = tick_width(scale_, quiet_, measure_) + 8 + kMargin;
    const double right = kToLabels + label_width + kMargin;
    return {{left, kTop, sizes_.width - left - right, sizes_.height - kTop - kBottom}, scale_, course_.moments.size()};
  }

  /// Moments without a figure that follow on one another are one band, with the symbols that stand for them.
  void gaps() {
    const auto& figures = course_.ours.figures;
    double drawn_until = plot_.box().x;
    for (std::size_t i = 0; i < figures.size(); ++i) {
      if (figures[i].value) continue;
      std::string symbols = figures[i].printed;
      const auto first = i;
      while (i + 1 < figures.size() && !figures[i + 1].value) {
        const auto& symbol = figures[++i].printed;
        if (!symbols.ends_with(symbol)) symbols += ", " + symbol;
      }
      drawn_until = gap(first, i, symbols, drawn_until);
    }
  }

  /// One band; its symbols stand at its foot, or as near to it as the comparison's line allows. Returns where they end.
  double gap(std::size_t first, std::size_t last, const std::string& symbols, double drawn_until) {
    const auto& box = plot_.box();
    const auto pitch = course_.moments.size() > 1 ? plot_.x(1) - plot_.x(0) : box.width;
    const auto half = std::min(13.0, pitch * 0.4);
    const Interval band{std::max(plot_.x(first) - half, box.x), std::min(plot_.x(last) + half, box.right())};
    drawing_.shapes.push_back(drawing::Rectangle{.x = band.from,
                                                 .y = box.y,
                                                 .width = band.until - band.from,
                                                 .height = box.height,
                                                 .fill = {.ink = Ink::kTint}});
    const auto width = measure_(symbols, sizes_.text);
    const auto left = std::clamp((band.from + band.until - width) / 2, box.x, std::max(box.x, box.right() - width));
    if (left < drawn_until) return drawn_until;
    constexpr double kClear = 4;
    auto taken = heights_over(course_.ours, plot_, {left, left + width}, kClear);
    if (course_.reference) {
      const auto more = heights_over(*course_.reference, plot_, {left, left + width}, kClear);
      taken.insert(taken.end(), more.begin(), more.end());
    }
    const auto height = line_height(sizes_.text);
    const auto middle = free_place({box.bottom() - height / 2 - kMargin, height}, taken, box.y, box.bottom());
    if (!middle) return drawn_until;
    draw_words({left, baseline_below(*middle - height / 2, sizes_.text)}, symbols, Anchor::kStart, quiet_, drawing_);
    return left + width + kClear;
  }

  void dots() {
    const auto last = last_known(course_.ours);
    for (std::size_t i = 0; i < course_.ours.figures.size(); ++i) {
      if (!course_.ours.figures[i].value) continue;
      drawing_.shapes.push_back(drawing::Circle{
          .centre = point(course_.ours, i), .radius = last == i ? 5.0 : 2.8, .fill = {.ink = Ink::kBrand}});
    }
  }

  drawing::Point point(const Line& line, std::size_t moment) const {
    return {plot_.x(moment), plot_.y(*line.figures[moment].value)};
  }

  void labels() {
    std::vector<SideLabel> labels;
    if (!ours_.empty()) labels.push_back({point(course_.ours, *last_known(course_.ours)), ours_});
    if (!reference_.empty()) labels.push_back({point(*course_.reference, *last_known(*course_.reference)), reference_});
    draw_side_labels(labels, plot_.box().right() + kToLabels, Anchor::kStart, kMargin, sizes_.height - kMargin,
                     drawing_);
  }

  const Course& course_;
  const TextWidth& measure_;
  const Measures& sizes_;
  Style quiet_;
  Scale scale_;
  std::vector<Lettering> ours_, reference_;  ///< What stands at the lines' ends.
  Plot plot_;
  drawing::Drawing drawing_;
};

}  // namespace

drawing::Drawing line_chart(const Course& course, Width width, const TextWidth& measure) {
  return LineChart(course, width, measure).draw();
}

}  // namespace cornerstone::charts
