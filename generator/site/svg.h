// Drawings as SVG: the same display list that papers draw, painted by the style sheet's colours.

#pragma once

#include <string>
#include <string_view>

#include "drawing/drawing.h"
#include "site/html.h"
#include "site/mark_sheet.h"

namespace cornerstone::site {

/// CSS pixels for each point of a drawing: text of 9 points is read at 13.5 pixels beside the page's own small text.
inline constexpr double kPixelsPerPoint = 1.5;

/// `alternative` empty: the picture is hidden from those who cannot see it, since words beside it say the same.
[[nodiscard]] Html svg(const drawing::Drawing& drawing, std::string_view classes, std::string_view alternative,
                       MarkSheet& marks);

}  // namespace cornerstone::site
