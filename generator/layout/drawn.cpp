#include "layout/drawn.h"

#include <algorithm>

#include "drawing/mark_shapes.h"
#include "layout/shift.h"

namespace cornerstone::layout {
namespace {

PaintedShapeKind as_painted(const drawing::Shape& shape) {
  PaintedShapeKind result;
  std::visit(
      [&](const auto& one) {
        if constexpr (std::is_constructible_v<PaintedShapeKind, decltype(one)>) result = one;
      },
      shape);
  return result;
}

/// Puts the shapes of one drawing in their places.
class Drawer {
 public:
  Drawer(Setting& setting, Slab& slab, drawing::Point origin, double scale, Mark mark)
      : setting_(setting), slab_(slab), origin_(origin), scale_(scale), mark_(mark) {}

  void operator()(drawing::Line line) const {
    scale(line.points);
    line.stroke = scaled(line.stroke);
    put(std::move(line));
  }
  void operator()(drawing::Polygon polygon) const {
    scale(polygon.points);
    polygon.outline = scaled(polygon.outline);
    put(std::move(polygon));
  }
  void operator()(drawing::Rectangle box) const {
    box.x *= scale_;
    box.y *= scale_;
    box.width *= scale_;
    box.height *= scale_;
    box.outline = scaled(box.outline);
    put(box);
  }
  void operator()(drawing::Circle circle) const {
    circle.centre = scaled(circle.centre);
    circle.radius *= scale_;
    circle.outline = scaled(circle.outline);
    put(circle);
  }
  void operator()(const drawing::Words& words) const {
    const TextStyle style{
        .size = words.size * scale_, .weight = words.weight, .paint = words.paint, .figures = text::Figures::kTabular};
    const double width = setting_.width(words.text, style);
    const auto at = shifted(scaled(words.at), origin_.x, origin_.y);
    const double share = words.anchor == drawing::Anchor::kStart    ? 0
                         : words.anchor == drawing::Anchor::kMiddle ? 0.5
                                                                    : 1;
    TextRun run{.face = setting_.face(style),
                .glyphs = setting_.shape(words.text, style),
                .size = style.size,
                .x = at.x - share * width,
                .y = at.y,
                .paint = style.paint};
    slab_.painted.push_back({mark_, std::move(run)});
  }
  void operator()(const drawing::PlacedMark& placed) const {
    // The box's middle is the mark's.
    const double em = placed.size / drawing::kMarkAdvance;
    const drawing::Point at{placed.at.x, placed.at.y + placed.size / 2 + drawing::kMarkCentre * em};
    for (const auto& shape : drawing::shapes_of(placed.mark, at, em, drawing::paint_of(placed.mark))) {
      std::visit(*this, shape);
    }
  }

 private:
  [[nodiscard]] drawing::Point scaled(drawing::Point point) const { return {point.x * scale_, point.y * scale_}; }
  [[nodiscard]] drawing::Stroke scaled(drawing::Stroke stroke) const {
    stroke.width *= scale_;
    stroke.dash_on *= scale_;
    stroke.dash_off *= scale_;
    return stroke;
  }
  void scale(std::vector<drawing::Point>& points) const {
    for (auto& point : points) point = scaled(point);
  }
  void put(PaintedShapeKind shape) const { slab_.shape(mark_, shifted(std::move(shape), origin_.x, origin_.y)); }

  Setting& setting_;
  Slab& slab_;
  drawing::Point origin_;
  double scale_;
  Mark mark_;
};

}  // namespace

std::vector<PaintedShapeKind> painted_mark(const drawing::Mark& mark, drawing::Point at, double em,
                                           drawing::Paint paint) {
  std::vector<PaintedShapeKind> result;
  for (const auto& shape : drawing::shapes_of(mark, at, em, paint)) result.push_back(as_painted(shape));
  return result;
}

void put_drawing(Setting& setting, Slab& slab, const drawing::Drawing& drawing, double x, double y, double scale,
                 Mark mark) {
  const Drawer drawer{setting, slab, {x, y}, scale, mark};
  for (const auto& shape : drawing.shapes) std::visit(drawer, shape);
}

}  // namespace cornerstone::layout
