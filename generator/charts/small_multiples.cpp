#include <algorithm>

#include "charts/charts.h"
#include "charts/course.h"

namespace cornerstone::charts {
namespace {

using drawing::Anchor;
using drawing::Ink;
using drawing::Weight;

constexpr double kPanelHeight = 112, kNameSize = 15, kNameHeight = 24, kPlotHeight = 58;

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

std::string shortened(const std::string& name, double width, const TextWidth& measure) {
  if (measure(name, kNameSize, Weight::kSemibold) <= width) return name;
  auto text = name;
  while (!text.empty() && measure(text + "…", kNameSize, Weight::kSemibold) > width) {
    do text.pop_back();
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U);
    if (!text.empty() && static_cast<unsigned char>(text.back()) >= 0xC0U) text.pop_back();
  }
  return text + "…";
}

void draw_panel(const Course& course, const Box& panel, const Scale& scale, bool names_reference,
                const TextWidth& measure, drawing::Drawing& drawing) {
  drawing.shapes.push_back(drawing::Words{.at = {panel.x, panel.y + kNameSize},
                                          .text = shortened(course.ours.name, panel.width - 6, measure),
                                          .size = kNameSize,
                                          .weight = Weight::kSemibold});
  const auto last = last_known(course.ours);
  const auto value_width = last ? measure(course.ours.figures[*last].printed, kNameSize, Weight::kSemibold) + 12 : 24;
  const Plot plot({panel.x + 3, panel.y + kNameHeight, panel.width - value_width - 12, kPlotHeight}, scale,
                  course.moments.size());
  const auto floor = plot.box().bottom() + 5;
  drawing.shapes.push_back(drawing::Line{{{plot.box().x, floor}, {plot.box().right(), floor}},
                                         {.paint = {.ink = Ink::kAxis}, .width = 0.8, .round = false}});
  if (course.reference) draw_line(*course.reference, plot, reference_stroke(1.3), drawing);
  draw_line(course.ours, plot, our_stroke(2.5), drawing);
  for (std::size_t i = 0; i < course.ours.figures.size(); ++i) {
    if (course.ours.figures[i].value) continue;
    drawing.shapes.push_back(drawing::Words{.at = {plot.x(i), floor - 4},
                                            .text = course.ours.figures[i].printed,
                                            .size = 13,
                                            .anchor = Anchor::kMiddle,
                                            .paint = {.ink = Ink::kQuiet}});
  }
  if (last) {
    const drawing::Point at{plot.x(*last), plot.y(*course.ours.figures[*last].value)};
    drawing.shapes.push_back(drawing::Circle{.centre = at, .radius = 3.6, .fill = {.ink = Ink::kBrand}});
    drawing.shapes.push_back(drawing::Words{.at = {plot.box().right() + 8, at.y + kNameSize * 0.33},
                                            .text = course.ours.figures[*last].printed,
                                            .size = kNameSize,
                                            .weight = Weight::kSemibold,
                                            .paint = {.ink = Ink::kBrand}});
  }
  if (names_reference && course.reference && course.reference->figures.front().value) {
    const auto y = plot.y(*course.reference->figures.front().value);
    const bool is_below = last && course.ours.figures.front().value && plot.y(*course.ours.figures.front().value) < y;
    drawing.shapes.push_back(drawing::Words{.at = {plot.box().x, is_below ? std::min(y + 15, floor - 3) : y - 6},
                                            .text = course.reference->name,
                                            .size = 13,
                                            .paint = {.ink = Ink::kQuiet}});
  }
  if (course.moments.empty()) return;
  drawing.shapes.push_back(drawing::Words{
      .at = {plot.box().x, floor + 17}, .text = course.moments.front(), .size = 13, .paint = {.ink = Ink::kQuiet}});
  if (course.moments.size() > 1) {
    drawing.shapes.push_back(drawing::Words{.at = {plot.box().right(), floor + 17},
                                            .text = course.moments.back(),
                                            .size = 13,
                                            .anchor = Anchor::kEnd,
                                            .paint = {.ink = Ink::kQuiet}});
  }
}

}  // namespace

drawing::Drawing small_multiples(const std::vector<Course>& courses, Width width, const TextWidth& measure) {
  const std::size_t across = width == Width::kWide ? 5 : 2;
  drawing::Drawing drawing;
  drawing.width = width == Width::kWide ? 900 : 344;
  const auto pitch = drawing.width / static_cast<double>(across);
  const auto scale = shared_scale(courses);
  for (std::size_t i = 0; i < courses.size(); ++i) {
    const auto row = i / across, column = i % across;
    const Box panel{pitch * static_cast<double>(column), (kPanelHeight + 14) * static_cast<double>(row), pitch - 14,
                    kPanelHeight};
    draw_panel(courses[i], panel, scale, i == 0, measure, drawing);
    drawing.height = panel.bottom() + 4;
  }
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
