#include <algorithm>

#include "charts/charts.h"
#include "charts/course.h"
#include "charts/rows.h"

namespace cornerstone::charts {
namespace {

using drawing::Anchor;
using drawing::Ink;
using drawing::Weight;

constexpr double kRow = 27, kBarHeight = 15, kBelowReference = 30, kBarsTop = 4;
constexpr double kToFigure = 8, kBesideLine = 5, kEdge = 4;
constexpr Style kFigureStyle{.size = kRowText, .weight = Weight::kSemibold, .ink = Ink::kBrand};
constexpr Style kMissingStyle{.size = kRowText, .ink = Ink::kQuiet};

bool is_below_zero(const Bar& bar) {
  return bar.figure.value && *bar.figure.value < 0;
}

/// The room that figures need beyond the tips of the bars on one side.
double room_for_figures(const Bars& bars, bool below_zero, const TextWidth& measure) {
  double room = 0;
  for (const auto& bar : bars.bars) {
    if (is_below_zero(bar) == below_zero)
      room = std::max(
          room, measure(bar.figure.printed, kFigureStyle.size, kFigureStyle.weight) + kToFigure + kBesideLine + kEdge);
  }
  return room;
}

class BarChart {
 public:
  BarChart(const Bars& bars, Width width, const TextWidth& measure)
      : bars_(bars), measure_(measure), scale_(scale_from_zero(bars, 4)) {
    drawing_.width = width == Width::kWide ? 900 : 344;
    std::vector<std::string> names;
    for (const auto& bar : bars.bars) names.push_back(bar.name);
    const auto top = bars.reference ? kBelowReference : kBarsTop;
    rows_ = rows_of(names, top, kRow, drawing_.width * 0.42, measure);
    const auto left = rows_.names_width + room_for_figures(bars, true, measure);
    const auto right = std::max(room_for_figures(bars, false, measure), kEdge);
    box_ = {left, top, drawing_.width - left - right, rows_.bottom - top};
    drawing_.height = box_.bottom() + 6;
  }

  drawing::Drawing draw() {
    if (bars_.reference) line_ = x(*bars_.reference);
    for (std::size_t i = 0; i < bars_.bars.size(); ++i) draw_bar(bars_.bars[i], rows_.rows[i]);
    drawing_.shapes.push_back(drawing::Line{{{x(0), box_.y}, {x(0), box_.bottom()}},
                                            {.paint = {.ink = Ink::kAxis}, .width = 1, .round = false}});
    if (line_) draw_reference(*line_, bars_.reference_name, NameStands::kAbove, box_, measure_, drawing_);
    return std::move(drawing_);
  }

 private:
  double x(double value) const { return box_.x + scale_.place(value) * box_.width; }

  void draw_bar(const Bar& bar, const Row& row) {
    draw_name(row, rows_.names_width, bar.is_outstanding, drawing_);
    if (bar.figure.value) {
      const auto [from, until] = std::minmax({x(0), x(*bar.figure.value)});
      drawing_.shapes.push_back(drawing::Rectangle{.x = from,
                                                   .y = row.middle() - kBarHeight / 2,
                                                   .width = until - from,
                                                   .height = kBarHeight,
                                                   .fill = {.ink = Ink::kBrand}});
    }
    draw_figure(bar, row);
  }

  void draw_figure(const Bar& bar, const Row& row) {
    const auto& style = bar.figure.value ? kFigureStyle : kMissingStyle;
    auto text = said(bar.figure);
    auto place = figure_place(bar, text, style);
    if (place.until > drawing_.width) {
      text = bar.figure.printed;
      place = figure_place(bar, text, style);
    }
    draw_words({place.from, baseline_about(row.middle(), kRowText)}, text, Anchor::kStart, style, drawing_);
  }

  /// Beyond the bar's tip, and beyond the comparison's line where it would otherwise stand on it.
  Interval figure_place(const Bar& bar, const std::string& text, const Style& style) const {
    const auto width = measure_(text, style.size, style.weight);
    const bool is_left = is_below_zero(bar);
    const auto tip = x(bar.figure.value.value_or(0));
    const auto left =
        clear_of_line(is_left ? tip - kToFigure - width : tip + kToFigure, width, line_, is_left ? -1 : 1);
    return {left, left + width};
  }

  const Bars& bars_;
  const TextWidth& measure_;
  Scale scale_;
  Rows rows_;
  Box box_;
  std::optional<double> line_;  ///< Where the comparison stands.
  drawing::Drawing drawing_;
};

}  // namespace

drawing::Drawing bar_chart(const Bars& bars, Width width, const TextWidth& measure) {
  return BarChart(bars, width, measure).draw();
}

}  // namespace cornerstone::charts
