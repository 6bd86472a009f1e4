#include "charts/course.h"

#include <algorithm>
#include <cmath>

namespace cornerstone::charts {
namespace {

using drawing::Ink;
using drawing::Point;

/// The part of a segment over `across`, as heights; empty where it passes by.
std::optional<Interval> heights_of(Point start, Point end, Interval across) {
  if (end.x < across.from || start.x > across.until) return std::nullopt;
  const auto at = [&](double x) {
    const auto width = end.x - start.x;
    return width <= 0 ? start.y : start.y + (end.y - start.y) * (x - start.x) / width;
  };
  const auto [low, high] = std::minmax({at(std::max(start.x, across.from)), at(std::min(end.x, across.until))});
  return Interval{low, high};
}

}  // namespace

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

std::vector<Interval> heights_over(const Line& line, const Plot& plot, Interval across, double clearance) {
  std::vector<Interval> heights;
  const Interval widened{across.from - clearance, across.until + clearance};
  std::optional<Point> before;
  for (std::size_t i = 0; i < line.figures.size(); ++i) {
    const auto& value = line.figures[i].value;
    if (!value) {
      before.reset();
      continue;
    }
    const Point here{plot.x(i), plot.y(*value)};
    if (const auto found = heights_of(before.value_or(here), here, widened))
      heights.push_back({found->from - clearance, found->until + clearance});
    before = here;
  }
  return heights;
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
