// Rows: named things one under another, as bars and dot plots draw them.
//
// Names stand flush against the plot; one that is too long is broken, and its row made taller.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "charts/course.h"
#include "charts/lettering.h"

namespace cornerstone::charts {

/// The text of rows, and what they are drawn with.
inline constexpr double kRowText = 15;

struct Row {
  std::vector<std::string> name;  ///< Its lines.
  double top = 0;
  double height = 0;
  [[nodiscard]] double middle() const { return top + height / 2; }
};

struct Rows {
  std::vector<Row> rows;
  double names_width = 0;  ///< Of the widest name, with the gap to the plot.
  double bottom = 0;
};

/// The first row begins at `top`; names take at most `most` of the width.
[[nodiscard]] Rows rows_of(const std::vector<std::string>& names, double top, double row_height, double most,
                           const TextWidth& measure);
/// `right` is where names end.
void draw_name(const Row& row, double right, bool is_outstanding, drawing::Drawing& drawing);

enum class NameStands { kAbove, kBelow };
/// The comparison across all rows, its name above or below the plot, wholly within the drawing's width. It needs 30
/// units above, or 28 below.
void draw_reference(double x, const std::string& name, NameStands stands, const Box& plot, const TextWidth& measure,
                    drawing::Drawing& drawing);

/// Words of `width` that would begin at `left`, moved towards `right` (1) or left (-1) of a line that they would stand
/// on.
[[nodiscard]] double clear_of_line(double left, double width, std::optional<double> line, int right);

}  // namespace cornerstone::charts
