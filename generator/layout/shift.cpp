#include "layout/shift.h"

namespace cornerstone::layout {
namespace {

struct Shift {
  double dx;
  double dy;

  void operator()(drawing::Line& line) const { points(line.points); }
  void operator()(drawing::Polygon& polygon) const { points(polygon.points); }
  void operator()(drawing::Rectangle& box) const { place(box); }
  void operator()(drawing::Circle& circle) const { place(circle.centre); }
  void operator()(TextRun& run) const { place(run); }
  void operator()(PaintedPicture& picture) const { place(picture); }
  void operator()(PaintedShapeKind& shape) const { std::visit(*this, shape); }
  void operator()(PageNumber& number) const {
    number.right += dx;
    number.y += dy;
  }

 private:
  void place(auto& thing) const {
    thing.x += dx;
    thing.y += dy;
  }
  void points(std::vector<drawing::Point>& points) const {
    for (auto& point : points) place(point);
  }
};

}  // namespace

drawing::Point shifted(drawing::Point point, double dx, double dy) {
  return {point.x + dx, point.y + dy};
}

PaintedShapeKind shifted(PaintedShapeKind shape, double dx, double dy) {
  std::visit(Shift{dx, dy}, shape);
  return shape;
}

Painted shifted(Painted painted, double dx, double dy) {
  std::visit(Shift{dx, dy}, painted.what);
  return painted;
}

}  // namespace cornerstone::layout
