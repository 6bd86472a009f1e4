#include "drawing/drawing.h"

namespace cornerstone::drawing {

Shape::Shape(const Shape&) = default;
Shape::Shape(Shape&&) noexcept = default;
Shape& Shape::operator=(const Shape&) = default;
Shape& Shape::operator=(Shape&&) noexcept = default;
Shape::~Shape() = default;

}  // namespace cornerstone::drawing
