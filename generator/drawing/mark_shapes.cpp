#include "drawing/mark_shapes.h"

#include <cmath>
#include <numbers>

namespace cornerstone::drawing {
namespace {

constexpr double kMiddle = kMarkAdvance / 2;
constexpr double kSquareSide = 0.66;
constexpr double kSquareLeft = 0.12;
constexpr double kTriangleBottom = -0.02;
constexpr double kTriangleTop = 0.72;
constexpr double kRadius = 0.36;
constexpr double kCornerRadius = 0.43;
constexpr double kDiamondStroke = 0.085;
constexpr double kHatchStroke = 0.05;

/// Draws in em, upwards from the baseline, as the measures are given.
class Pen {
 public:
  Pen(Point at, double em, Paint paint) : at_(at), em_(em), paint_(paint) {}

  [[nodiscard]] Point point(double x, double up) const { return {at_.x + x * em_, at_.y - up * em_}; }

  void filled(std::vector<Point> points) { shapes_.emplace_back(Polygon{std::move(points), paint_}); }
  void outlined(std::vector<Point> points, double width) {
    shapes_.emplace_back(Polygon{std::move(points), {}, stroke(width)});
  }
  void disc(double radius) { shapes_.emplace_back(Circle{middle(), radius * em_, paint_}); }
  void ring(double radius, double width) { shapes_.emplace_back(Circle{middle(), radius * em_, {}, stroke(width)}); }
  void line(Point from, Point to, double width) { shapes_.emplace_back(Line{{from, to}, stroke(width)}); }

  /// `corners` points on a circle, the first above the middle; every second one drawn in for a star.
  void regular(int corners, double inner) {
    std::vector<Point> points;
    for (int i = 0; i < corners; ++i) {
      const double radius = i % 2 == 0 ? kCornerRadius : kCornerRadius * inner;
      const double angle = 2 * std::numbers::pi * i / corners;
      points.push_back(point(kMiddle + radius * std::sin(angle), kMarkCentre + radius * std::cos(angle)));
    }
    filled(std::move(points));
  }

  [[nodiscard]] Stroke stroke(double width) const {
    return {.paint = paint_, .width = width * em_, .dash_on = 0, .dash_off = 0, .round = false};
  }
  [[nodiscard]] std::vector<Shape> take() { return std::move(shapes_); }

 private:
  [[nodiscard]] Point middle() const { return point(kMiddle, kMarkCentre); }

  Point at_;
  double em_;
  Paint paint_;
  std::vector<Shape> shapes_;
};

void diamond(Pen& pen, bool half_filled) {
  const auto top = pen.point(kMiddle, kMarkCentre + kCornerRadius);
  const auto right = pen.point(kMiddle + kCornerRadius, kMarkCentre);
  const auto bottom = pen.point(kMiddle, kMarkCentre - kCornerRadius);
  const auto left = pen.point(kMiddle - kCornerRadius, kMarkCentre);
  pen.outlined({left, top, right, bottom}, kDiamondStroke);
  if (half_filled) pen.filled({top, bottom, left});
}

std::vector<Point> square(const Pen& pen) {
  constexpr double kRight = kSquareLeft + kSquareSide;
  return {pen.point(kSquareLeft, 0), pen.point(kRight, 0), pen.point(kRight, kSquareSide),
          pen.point(kSquareLeft, kSquareSide)};
}

void hatched(Pen& pen) {
  pen.outlined(square(pen), kHatchStroke);
  constexpr double kHalf = kSquareSide / 2;
  const auto rising = [&](double x, double up, double length) {
    pen.line(pen.point(kSquareLeft + x, up), pen.point(kSquareLeft + x + length, up + length), kHatchStroke);
  };
  rising(0, kHalf, kHalf);
  rising(0, 0, kSquareSide);
  rising(kHalf, 0, kHalf);
}

void half_ball(Pen& pen) {
  constexpr int kSteps = 16;
  std::vector<Point> points;
  for (int i = 0; i <= kSteps; ++i) {
    const double angle = std::numbers::pi * i / kSteps;
    points.push_back(pen.point(kMiddle - kRadius * std::sin(angle), kMarkCentre + kRadius * std::cos(angle)));
  }
  pen.filled(std::move(points));
}

}  // namespace

Paint paint_of(const Mark& mark) {
  if (mark.tone != Tone::kNone) return {.ink = Ink::kNone, .tone = mark.tone, .use = ToneUse::kLine};
  switch (mark.shape) {
    case MarkShape::kBallEmpty:
    case MarkShape::kBallHalf:
    case MarkShape::kBallFull:
      return {.ink = Ink::kBrand};
    case MarkShape::kBallLate:
      return {.ink = Ink::kAccent};
    default:
      return {.ink = Ink::kQuiet};
  }
}

std::vector<Shape> shapes_of(const Mark& mark, Point at, double em, Paint paint) {
  Pen pen{at, em, paint};
  switch (mark.shape) {
    case MarkShape::kCircle:
      pen.disc(kRadius);
      break;
    case MarkShape::kTriangle:
      pen.filled(
          {pen.point(0, kTriangleBottom), pen.point(kMarkAdvance, kTriangleBottom), pen.point(kMiddle, kTriangleTop)});
      break;
    case MarkShape::kSquare:
      pen.filled(square(pen));
      break;
    case MarkShape::kPentagon:
      pen.regular(5, 1);
      break;
    case MarkShape::kHexagon:
      pen.regular(6, 1);
      break;
    case MarkShape::kStar:
      pen.regular(10, 0.45);
      break;
    case MarkShape::kBar:
      pen.filled({pen.point(0.05, 0.18), pen.point(0.85, 0.18), pen.point(0.85, 0.48), pen.point(0.05, 0.48)});
      break;
    case MarkShape::kDiamond:
      diamond(pen, false);
      break;
    case MarkShape::kHalfDiamond:
      diamond(pen, true);
      break;
    case MarkShape::kHatched:
      hatched(pen);
      break;
    case MarkShape::kBare:
      break;
    case MarkShape::kBallEmpty:
      pen.ring(kRadius, kDiamondStroke);
      break;
    case MarkShape::kBallHalf:
      pen.ring(kRadius, kDiamondStroke);
      half_ball(pen);
      break;
    case MarkShape::kBallFull:
      pen.disc(kRadius);
      break;
    case MarkShape::kBallLate:
      pen.ring(kRadius, kDiamondStroke);
      pen.disc(kRadius / 2);
      break;
  }
  return pen.take();
}

}  // namespace cornerstone::drawing
