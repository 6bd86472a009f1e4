#include <algorithm>

#include "charts/charts.h"
#include "charts/course.h"

namespace cornerstone::charts {
namespace {

using drawing::Anchor;
using drawing::Ink;
using drawing::Weight;

constexpr double kRow = 27, kBarHeight = 15, kText = 15, kBarsTop = 30;

double widest_name(const Bars& bars, const TextWidth& measure) {
  double widest = 0;
  for (const auto& bar : bars.bars) widest = std::max(widest, measure(bar.name, kText, Weight::kSemibold));
  return widest;
}

double widest_figure(const Bars& bars, const TextWidth& measure) {
  double widest = 0;
  for (const auto& bar : bars.bars) widest = std::max(widest, measure(bar.figure.printed, kText, Weight::kSemibold));
  return widest;
}

/// Where a bar's figure begins: behind its end, and behind the line it would otherwise stand on.
double figure_left(double end, double width, std::optional<double> line) {
  constexpr double kGap = 8, kBesideLine = 5;
  const double left = end + kGap;
  const bool is_crossed = line && *line > left - kBesideLine && *line < left + width + kBesideLine;
  return is_crossed ? *line + kBesideLine : left;
}

void draw_bar(const Bar& bar, double y, const Box& box, const Scale& scale, double figure_width,
              std::optional<double> line, drawing::Drawing& drawing) {
  const auto baseline = y + kRow / 2 + kText * 0.33;
  const auto weight = bar.is_outstanding ? Weight::kSemibold : Weight::kRegular;
  drawing.shapes.push_back(drawing::Words{
      .at = {box.x - 10, baseline}, .text = bar.name, .size = kText, .weight = weight, .anchor = Anchor::kEnd});
  const auto length = bar.figure.value ? std::max(0.0, scale.place(*bar.figure.value)) * box.width : 0;
  if (bar.figure.value) {
    drawing.shapes.push_back(drawing::Rectangle{.x = box.x,
                                                .y = y + (kRow - kBarHeight) / 2,
                                                .width = length,
                                                .height = kBarHeight,
                                                .fill = {.ink = Ink::kBrand}});
  }
  const auto ink = bar.figure.value ? Ink::kBrand : Ink::kQuiet;
  drawing.shapes.push_back(drawing::Words{.at = {figure_left(box.x + length, figure_width, line), baseline},
                                          .text = bar.figure.printed,
                                          .size = kText,
                                          .weight = Weight::kSemibold,
                                          .paint = {.ink = ink}});
}

}  // namespace

drawing::Drawing bar_chart(const Bars& bars, Width width, const TextWidth& measure) {
  drawing::Drawing drawing;
  drawing.width = width == Width::kWide ? 900 : 344;
  const auto left = std::min(widest_name(bars, measure) + 14, drawing.width * 0.5);
  const auto right = widest_figure(bars, measure) + 12;
  const Box box{left, kBarsTop, drawing.width - left - right, kRow * static_cast<double>(bars.bars.size())};
  drawing.height = box.bottom() + 6;
  const auto scale = scale_from_zero(bars, 4);
  const auto line =
      bars.reference ? std::optional{box.x + scale.place(*bars.reference) * box.width} : std::optional<double>{};
  for (std::size_t i = 0; i < bars.bars.size(); ++i) {
    const auto& bar = bars.bars[i];
    draw_bar(bar, box.y + kRow * static_cast<double>(i), box, scale,
             measure(bar.figure.printed, kText, Weight::kSemibold), line, drawing);
  }
  drawing.shapes.push_back(drawing::Line{{{box.x, box.y}, {box.x, box.bottom()}},
                                         {.paint = {.ink = Ink::kAxis}, .width = 1, .round = false}});
  if (line) {
    const auto x = *line;
    drawing.shapes.push_back(drawing::Line{{{x, box.y - 4}, {x, box.bottom()}}, reference_stroke(1.5)});
    const bool is_right = x + measure(bars.reference_name, kText) / 2 > drawing.width;
    drawing.shapes.push_back(drawing::Words{.at = {is_right ? drawing.width : x, kBarsTop - 11},
                                            .text = bars.reference_name,
                                            .size = kText,
                                            .anchor = is_right ? Anchor::kEnd : Anchor::kMiddle,
                                            .paint = {.ink = Ink::kQuiet}});
  }
  return drawing;
}

}  // namespace cornerstone::charts
