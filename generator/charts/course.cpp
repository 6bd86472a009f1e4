#include "charts/course.h"

namespace cornerstone::charts {

using drawing::Ink;

double Plot::x(std::size_t moment) const {
  if (moments_ < 2) return box_.x + box_.width / 2;
  return box_.x + box_.width * static_cast<double>(moment) / static_cast<double>(moments_ - 1);
}

void draw_line(const Line& line, const Plot& plot, const drawing::Stroke& stroke, drawing::Drawing& drawing) {
  std::vector<drawing::Point> run;
  const auto finish = [&] {
    if (run.size() == 1)
      drawing.shapes.push_back(
          drawing::Circle{.centre = run.front(), .radius = stroke.width * 1.3, .fill = stroke.paint});
    if (run.size() > 1) drawing.shapes.push_back(drawing::Line{run, stroke});
    run.clear();
  };
  for (std::size_t i = 0; i < line.figures.size(); ++i) {
    if (!line.figures[i].value) {
      finish();
      continue;
    }
    run.push_back({plot.x(i), plot.y(*line.figures[i].value)});
  }
  finish();
}

std::optional<std::size_t> last_known(const Line& line) {
  for (auto i = line.figures.size(); i-- > 0;) {
    if (line.figures[i].value) return i;
  }
  return std::nullopt;
}

drawing::Stroke our_stroke(double width) {
  return {.paint = {.ink = Ink::kBrand}, .width = width};
}
drawing::Stroke reference_stroke(double width) {
  return {
      .paint = {.ink = Ink::kReference}, .width = width, .dash_on = width * 3, .dash_off = width * 2.2, .round = false};
}

}  // namespace cornerstone::charts
