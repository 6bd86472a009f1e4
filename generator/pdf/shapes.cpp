#include "pdf/shapes.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <variant>

namespace cornerstone::pdf {
namespace {

using drawing::Point;

void write_path(std::span<const Point> points, Graphics& graphics) {
  std::string_view step = "m ";
  for (const auto& point : points) {
    graphics.write_point(point);
    graphics.write(step);
    step = "l ";
  }
}

/// Sets colours, lets `path` write the outline and paints it as far as it is visible.
template <typename Path>
void paint(const drawing::Paint& fill, const drawing::Stroke& outline, Graphics& graphics, Path path) {
  const bool is_filled = is_visible(fill);
  const bool is_stroked = is_visible(outline);
  if (!is_filled && !is_stroked) return;
  if (is_filled) graphics.set_fill(fill);
  if (is_stroked) graphics.set_stroke(outline);
  path();
  graphics.write(is_filled && is_stroked ? "B\n" : is_filled ? "f\n" : "S\n");
}

void write_rectangle(const drawing::Rectangle& r, Graphics& graphics) {
  graphics.write_point({r.x, r.y + r.height});
  graphics.write_number(r.width);
  graphics.write_number(r.height);
  graphics.write("re ");
}

/// Lines at 45 degrees, cut off where the rectangle ends rather than clipped: the same on every printer.
void paint_hatching(const drawing::Rectangle& r, Graphics& graphics) {
  constexpr double kDistance = 3;  // Points along the edge.
  constexpr double kWidth = 0.6;
  const drawing::Stroke stroke{.paint = r.outline.paint, .width = kWidth, .dash_on = 0, .dash_off = 0, .round = false};
  if (!is_visible(stroke)) return;
  graphics.set_stroke(stroke);
  for (double start = kDistance; start < r.width + r.height; start += kDistance) {
    const double down = std::min(start, r.height);
    const double right = std::min(start, r.width);
    graphics.write_point({r.x + start - down, r.y + down});
    graphics.write("m ");
    graphics.write_point({r.x + right, r.y + start - right});
    graphics.write("l ");
  }
  graphics.write("S\n");
}

void paint_one(const drawing::Line& line, Graphics& graphics) {
  if (line.points.size() < 2) return;
  paint({}, line.stroke, graphics, [&] { write_path(line.points, graphics); });
}

void paint_one(const drawing::Polygon& polygon, Graphics& graphics) {
  if (polygon.points.size() < 2) return;
  paint(polygon.fill, polygon.outline, graphics, [&] {
    write_path(polygon.points, graphics);
    graphics.write("h ");
  });
}

void paint_one(const drawing::Rectangle& rectangle, Graphics& graphics) {
  if (rectangle.hatched) paint_hatching(rectangle, graphics);
  const auto fill = rectangle.hatched ? drawing::Paint{} : rectangle.fill;
  paint(fill, rectangle.outline, graphics, [&] { write_rectangle(rectangle, graphics); });
}

void paint_one(const drawing::Circle& circle, Graphics& graphics) {
  // Four cubic curves with their control points here stay within 0.03 per cent of a circle.
  constexpr double kControl = 0.5522847498;
  const auto [cx, cy] = circle.centre;
  const double r = circle.radius;
  const double k = r * kControl;
  paint(circle.fill, circle.outline, graphics, [&] {
    const auto curve = [&](Point first, Point second, Point end) {
      for (const auto& point : {first, second, end}) graphics.write_point(point);
      graphics.write("c ");
    };
    graphics.write_point({cx + r, cy});
    graphics.write("m ");
    curve({cx + r, cy + k}, {cx + k, cy + r}, {cx, cy + r});
    curve({cx - k, cy + r}, {cx - r, cy + k}, {cx - r, cy});
    curve({cx - r, cy - k}, {cx - k, cy - r}, {cx, cy - r});
    curve({cx + k, cy - r}, {cx + r, cy - k}, {cx + r, cy});
    graphics.write("h ");
  });
}

}  // namespace

void paint_shape(const layout::PaintedShape& shape, Graphics& graphics) {
  graphics.leave_text();
  std::visit([&](const auto& s) { paint_one(s, graphics); }, shape.shape);
}

}  // namespace cornerstone::pdf
