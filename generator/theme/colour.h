// Colours of a screen (sRGB) and what the eye makes of two of them together.
//
// Contrast is that of WCAG 2.2: from 1 (none) to 21 (black on white). Shades are made in OKLCH, where a hue stays the
// same hue while it gets lighter.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cornerstone::theme {

struct Colour {
  std::uint8_t red = 0, green = 0, blue = 0;
  bool operator==(const Colour&) const = default;
  [[nodiscard]] std::string hex() const;  ///< "#1d4e6b"
};

/// "#1d4e6b" or "#fff", in either case; empty for anything else.
[[nodiscard]] std::optional<Colour> colour_from_hex(std::string_view text);

constexpr double kTextContrast = 4.5;   ///< Least for text.
constexpr double kShapeContrast = 3.0;  ///< Least for what carries meaning without being text.

[[nodiscard]] double luminance(Colour colour);  ///< Relative, 0 to 1.
[[nodiscard]] double contrast(Colour a, Colour b);

/// `share` of `over` laid on `ground`, 0 to 1.
[[nodiscard]] Colour mixed(Colour over, Colour ground, double share);

/// The same hue at another lightness (0 to 1) and with at most that chroma, brought back to what a screen can show.
[[nodiscard]] Colour shade(Colour colour, double lightness, double chroma_at_most);
[[nodiscard]] double lightness(Colour colour);  ///< OKLCH, 0 to 1.

/// The shade of `colour` nearest to it whose contrast with `ground` is at least `ratio`; `colour` itself where it
/// passes.
[[nodiscard]] Colour nearest_passing(Colour colour, Colour ground, double ratio);

}  // namespace cornerstone::theme
