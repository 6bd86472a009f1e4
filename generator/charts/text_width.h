// How wide words are: labels are placed by measure, not by hope.

#pragma once

#include <string_view>

#include "drawing/drawing.h"
#include "theme/theme.h"

namespace cornerstone::charts {

class TextWidth {
 public:
  /// Borrows the faces.
  explicit TextWidth(const theme::Faces& faces) : faces_(faces) {}
  /// In the units of `size`.
  [[nodiscard]] double operator()(std::string_view text, double size,
                                  drawing::Weight weight = drawing::Weight::kRegular) const;

 private:
  const theme::Faces& faces_;
};

}  // namespace cornerstone::charts
