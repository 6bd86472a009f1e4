// What one brand colour becomes: the ground of the masthead, links and lines, a pale tint; on light, dark and paper.

#pragma once

#include "theme/theme.h"

namespace cornerstone::theme {

struct BrandColours {
  Colours line{};         ///< Links, lines, heads of groups: read as text on the ground.
  Colours on_line{};      ///< Text on a shape filled with `line`.
  Colours tint{};         ///< A pale ground that `line` and text are read on.
  Colours masthead{};     ///< A broad ground.
  Colours on_masthead{};  ///< Text on it.
};

/// `brand` must be readable on the light ground and on paper (see `readable_brand`).
[[nodiscard]] BrandColours derive(Colour brand, const Colours& grounds, const Colours& text);

/// The brand, or the nearest shade of it that can be read on the light ground, its tint and paper.
[[nodiscard]] Colour readable_brand(Colour wanted, const Colours& grounds);

}  // namespace cornerstone::theme
