#include "pdf/graphics.h"

#include "pdf/syntax.h"

namespace cornerstone::pdf {

bool is_visible(const drawing::Paint& paint) {
  return paint.tone != drawing::Tone::kNone || paint.ink != drawing::Ink::kNone;
}

bool is_visible(const drawing::Stroke& stroke) {
  return stroke.width > 0 && is_visible(stroke.paint);
}

void Graphics::write_number(double number) {
  append_numbers(operators_, number);
}

void Graphics::write_point(drawing::Point p) {
  append_numbers(operators_, p.x, flipped(p.y));
}

void Graphics::write_colour(theme::Colour colour, std::string_view colour_operator) {
  append_numbers(operators_, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0);
  operators_ += colour_operator;
}

void Graphics::set_fill(const drawing::Paint& paint) {
  const auto colour = theme_.colour(paint, theme::Scheme::kPaper);
  if (colour == fill_) return;
  write_colour(colour, "rg\n");
  fill_ = colour;
}

void Graphics::set_stroke(const drawing::Stroke& stroke) {
  const auto colour = theme_.colour(stroke.paint, theme::Scheme::kPaper);
  if (colour != stroke_) write_colour(colour, "RG\n");
  stroke_ = colour;

  if (stroke.width != line_.width) {
    append_numbers(operators_, stroke.width);
    operators_ += "w\n";
  }
  if (stroke.round != line_.round) operators_ += stroke.round ? "1 J 1 j\n" : "0 J 0 j\n";
  if (stroke.dash_on != line_.dash_on || stroke.dash_off != line_.dash_off) {
    operators_ += '[';
    if (stroke.dash_on > 0) append_numbers(operators_, stroke.dash_on, stroke.dash_off);
    operators_ += "] 0 d\n";
  }
  line_ = stroke;
}

void Graphics::enter_text() {
  if (!is_in_text_) operators_ += "BT\n";
  is_in_text_ = true;
}

void Graphics::leave_text() {
  if (is_in_text_) operators_ += "ET\n";
  is_in_text_ = false;
}

}  // namespace cornerstone::pdf
