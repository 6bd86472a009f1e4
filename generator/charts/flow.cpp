#include "charts/flow.h"

#include <algorithm>
#include <limits>

#include "charts/lettering.h"

namespace cornerstone::charts {
namespace {

using drawing::Anchor;
using drawing::Drawing;
using drawing::Ink;
using drawing::Point;
using drawing::Weight;

constexpr double kFlowWide = 900, kFlowNarrow = 344, kArrow = 30, kLeastStep = 116, kTallArrow = 26;
constexpr double kInsideStep = 8, kAboveStep = 10, kWayBack = 26, kToWords = 6, kHead = 7;
constexpr auto kAnyLines = std::numeric_limits<std::size_t>::max();
constexpr Style kStepStyle{.size = 15, .weight = Weight::kSemibold, .ink = Ink::kText};
constexpr Style kWayStyle{.size = 15, .ink = Ink::kQuiet};
constexpr drawing::Stroke kWay{.paint = {.ink = Ink::kBrand}, .width = 2, .round = false};

class FlowChart {
 public:
  FlowChart(const Flow& flow, bool is_wide, const TextWidth& measure) : flow_(flow), measure_(measure) {
    drawing_.width = is_wide ? kFlowWide : kFlowNarrow;
    const auto count = static_cast<double>(flow.steps.size());
    step_width_ = (kFlowWide - (count - 1) * kArrow) / std::max(1.0, count);
    stands_in_line_ = is_wide && step_width_ >= kLeastStep;
    if (stands_in_line_)
      draw_across();
    else
      draw_down();
  }

  Drawing take() { return std::move(drawing_); }

 private:
  [[nodiscard]] bool goes_back() const { return flow_.has_way_back && flow_.steps.size() > 1; }

  void draw_across() {
    const auto top = draw_ways_words(flow_.forth, 0);
    double height = 0;
    for (const auto& step : flow_.steps) height = std::max(height, height_of_step(step, step_width_));
    for (std::size_t i = 0; i < flow_.steps.size(); ++i) {
      const auto x = static_cast<double>(i) * (step_width_ + kArrow);
      draw_step(flow_.steps[i], {x, top}, step_width_, height);
      if (i > 0) draw_arrow({{x - kArrow, top + height / 2}, {x, top + height / 2}});
    }
    drawing_.height = top + height + 2;
    if (!goes_back()) return;
    const auto bottom = top + height, low = bottom + kWayBack;
    const auto from = drawing_.width - step_width_ / 2, until = step_width_ / 2;
    draw_arrow({{from, bottom}, {from, low}, {until, low}, {until, bottom}});
    drawing_.height = draw_ways_words(flow_.back, low + kToWords);
  }

  void draw_down() {
    const auto room = goes_back() ? kWayBack : 0;
    const auto width = std::min(drawing_.width, kFlowNarrow) - room;
    auto y = draw_ways_words(flow_.forth, 0);
    double first = 0, last = 0;
    for (std::size_t i = 0; i < flow_.steps.size(); ++i) {
      if (i > 0) {
        draw_arrow({{width / 2, y}, {width / 2, y + kTallArrow}});
        y += kTallArrow;
      }
      const auto height = height_of_step(flow_.steps[i], width);
      draw_step(flow_.steps[i], {0, y}, width, height);
      last = y + height / 2;
      if (i == 0) first = last;
      y += height;
    }
    drawing_.height = y + 2;
    if (!goes_back()) return;
    const auto right = width + room - 2;
    draw_arrow({{width, last}, {right, last}, {right, first}, {width, first}});
    drawing_.height = draw_ways_words(flow_.back, y + kToWords);
  }

  /// In lines from the left, as wide as the drawing. Returns where what follows begins.
  double draw_ways_words(const std::string& text, double top) {
    if (text.empty()) return top;
    for (const auto& line : wrapped(text, drawing_.width, kAnyLines, kWayStyle, measure_)) {
      draw_words({0, baseline_below(top, kWayStyle.size)}, line, Anchor::kStart, kWayStyle, drawing_);
      top += line_height(kWayStyle.size);
    }
    return top + kToWords;
  }

  std::vector<std::string> lines_of(const std::string& step, double width) const {
    return wrapped(step, width - 2 * kInsideStep, kAnyLines, kStepStyle, measure_);
  }
  double height_of_step(const std::string& step, double width) const {
    return static_cast<double>(lines_of(step, width).size()) * line_height(kStepStyle.size) + 2 * kAboveStep;
  }

  void draw_step(const std::string& step, Point at, double width, double height) {
    drawing_.shapes.push_back(
        drawing::Rectangle{.x = at.x,
                           .y = at.y,
                           .width = width,
                           .height = height,
                           .fill = {.ink = Ink::kTint},
                           .outline = {.paint = {.ink = Ink::kBrand}, .width = 1, .round = false}});
    const auto lines = lines_of(step, width);
    auto top = at.y + (height - static_cast<double>(lines.size()) * line_height(kStepStyle.size)) / 2;
    for (const auto& line : lines) {
      draw_words({at.x + width / 2, baseline_below(top, kStepStyle.size)}, line, Anchor::kMiddle, kStepStyle, drawing_);
      top += line_height(kStepStyle.size);
    }
  }

  /// Along the points, with a head at the last; its last stretch is longer than the head.
  void draw_arrow(std::vector<Point> points) {
    const auto tip = points.back();
    const auto before = points[points.size() - 2];
    const double dx = tip.x > before.x ? 1 : tip.x < before.x ? -1 : 0;
    const double dy = tip.y > before.y ? 1 : tip.y < before.y ? -1 : 0;
    const Point base{tip.x - dx * kHead * 1.3, tip.y - dy * kHead * 1.3};
    points.back() = base;
    drawing_.shapes.push_back(drawing::Line{std::move(points), kWay});
    drawing_.shapes.push_back(drawing::Polygon{
        .points = {tip, {base.x - dy * kHead, base.y - dx * kHead}, {base.x + dy * kHead, base.y + dx * kHead}},
        .fill = {.ink = Ink::kBrand}});
  }

  const Flow& flow_;
  const TextWidth& measure_;
  double step_width_ = 0;
  bool stands_in_line_ = false;
  Drawing drawing_;
};

}  // namespace

Drawing flow_chart(const Flow& flow, Width width, const TextWidth& measure) {
  return FlowChart(flow, width == Width::kWide, measure).take();
}

}  // namespace cornerstone::charts
