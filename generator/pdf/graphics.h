// Graphics: the operators of one page, with colours and lines set only where they change.
//
// Takes coordinates as layout gives them, from the top left corner, and turns them over.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "drawing/drawing.h"
#include "theme/theme.h"

namespace cornerstone::pdf {

class Graphics {
 public:
  Graphics(double page_height, const theme::Theme& theme) : height_(page_height), theme_(theme) {}

  /// Operators as they are.
  void write(std::string_view operators) { operators_ += operators; }
  void write_number(double number);    ///< And a space.
  void write_point(drawing::Point p);  ///< "x y ".

  void set_fill(const drawing::Paint& paint);
  void set_stroke(const drawing::Stroke& stroke);

  /// Text operators may stand between these two only, and paths outside alone.
  void enter_text();
  void leave_text();

  [[nodiscard]] double flipped(double y) const { return height_ - y; }
  [[nodiscard]] std::string take() && { return std::move(operators_); }
  [[nodiscard]] std::string& operators() { return operators_; }

 private:
  void write_colour(theme::Colour colour, std::string_view colour_operator);

  double height_;
  const theme::Theme& theme_;
  std::string operators_;
  bool is_in_text_ = false;
  // What the page starts with: black, lines of one point.
  theme::Colour fill_;
  theme::Colour stroke_;
  drawing::Stroke line_{.paint = {}, .width = 1, .dash_on = 0, .dash_off = 0, .round = false};
};

/// Whether anything is painted with it at all.
[[nodiscard]] bool is_visible(const drawing::Paint& paint);
[[nodiscard]] bool is_visible(const drawing::Stroke& stroke);

}  // namespace cornerstone::pdf
