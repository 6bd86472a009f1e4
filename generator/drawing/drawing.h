// Drawings: the vector display list that both media draw.
//
// Coordinates are points from the top left corner, y downwards. A drawing is complete in itself: text is placed, sizes
// are final, nothing is laid out again. It names faces by weight and paints by role.

#pragma once

#include <string>
#include <variant>
#include <vector>

#include "drawing/ink.h"
#include "drawing/mark.h"

namespace cornerstone::drawing {

struct Point {
  double x = 0;
  double y = 0;
  bool operator==(const Point&) const = default;
};

struct Stroke {
  Paint paint;
  double width = 1;
  double dash_on = 0;  ///< 0: solid.
  double dash_off = 0;
  bool round = true;  ///< Caps and joins.
  bool operator==(const Stroke&) const = default;
};

struct Line {
  std::vector<Point> points;
  Stroke stroke;
  bool operator==(const Line&) const = default;
};

struct Polygon {
  std::vector<Point> points;
  Paint fill;
  Stroke outline{.paint = {}, .width = 0};
  bool operator==(const Polygon&) const = default;
};

struct Rectangle {
  double x = 0, y = 0, width = 0, height = 0;
  Paint fill;
  Stroke outline{.paint = {}, .width = 0};
  bool hatched = false;  ///< 45 degree lines in the outline's paint instead of the fill.
  bool operator==(const Rectangle&) const = default;
};

struct Circle {
  Point centre;
  double radius = 0;
  Paint fill;
  Stroke outline{.paint = {}, .width = 0};
  bool operator==(const Circle&) const = default;
};

enum class Anchor { kStart, kMiddle, kEnd };
enum class Weight { kRegular, kSemibold, kBold };

struct Words {
  Point at;  ///< On the baseline.
  std::string text;
  double size = 9;
  Weight weight = Weight::kRegular;
  Anchor anchor = Anchor::kStart;
  Paint paint{.ink = Ink::kText};
  bool operator==(const Words&) const = default;
};

/// A mark in a box of `size` points whose top left corner is `at`.
struct PlacedMark {
  Point at;
  double size = 12;
  Mark mark;
  bool operator==(const PlacedMark&) const = default;
};

/// Copied, moved and destroyed in one place: every file that holds drawings would compile it again.
struct Shape : std::variant<Line, Polygon, Rectangle, Circle, Words, PlacedMark> {
  using variant::variant;
  Shape() = default;
  Shape(const Shape&);
  Shape(Shape&&) noexcept;
  Shape& operator=(const Shape&);
  Shape& operator=(Shape&&) noexcept;
  ~Shape();
};

struct Drawing {
  double width = 0;
  double height = 0;
  std::vector<Shape> shapes;  ///< Painted in order.
  bool operator==(const Drawing&) const = default;
};

/// One line a shape: the language of tests.
[[nodiscard]] std::string dump(const Drawing& drawing);

}  // namespace cornerstone::drawing
