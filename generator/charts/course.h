// Drawing one course of figures into a box: shared by line charts, small multiples and sparklines.

#pragma once

#include "charts/figures.h"
#include "charts/labels.h"
#include "charts/scale.h"
#include "drawing/drawing.h"

namespace cornerstone::charts {

struct Box {
  double x = 0, y = 0, width = 0, height = 0;
  [[nodiscard]] double bottom() const { return y + height; }
  [[nodiscard]] double right() const { return x + width; }
};

/// Places of a course's figures in a box, the scale upwards.
class Plot {
 public:
  Plot(Box box, Scale scale, std::size_t moments) : box_(box), scale_(std::move(scale)), moments_(moments) {}
  [[nodiscard]] double x(std::size_t moment) const;
  [[nodiscard]] double y(double value) const { return box_.bottom() - scale_.place(value) * box_.height; }
  [[nodiscard]] const Box& box() const { return box_; }
  [[nodiscard]] const Scale& scale() const { return scale_; }

 private:
  Box box_;
  Scale scale_;
  std::size_t moments_;
};

/// The line, broken where a figure is missing; neighbours of a gap become dots.
void draw_line(const Line& line, const Plot& plot, const drawing::Stroke& stroke, drawing::Drawing& drawing);
/// The heights at which a line stands over [from, until] from left to right, `clearance` around it: what words there
/// must keep off.
[[nodiscard]] std::vector<Interval> heights_over(const Line& line, const Plot& plot, Interval across, double clearance);
/// The position of the last figure that is there.
[[nodiscard]] std::optional<std::size_t> last_known(const Line& line);

[[nodiscard]] drawing::Stroke our_stroke(double width);
[[nodiscard]] drawing::Stroke reference_stroke(double width);

}  // namespace cornerstone::charts
