#include "theme/colour.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numbers>

#include <fmt/format.h>

namespace cornerstone::theme {
namespace {

/// Red, green and blue in proportion to light, 0 to 1 where a screen can show them.
using Linear = std::array<double, 3>;

struct Oklch {
  double lightness = 0, chroma = 0, hue = 0;
};

double to_light(std::uint8_t channel) {
  const double c = channel / 255.0;
  return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

std::uint8_t from_light(double light) {
  const double c = light <= 0.0031308 ? light * 12.92 : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
  return static_cast<std::uint8_t>(std::lround(std::clamp(c, 0.0, 1.0) * 255));
}

Linear linear(Colour colour) {
  return {to_light(colour.red), to_light(colour.green), to_light(colour.blue)};
}

// The matrices are those of Björn Ottosson's definition of OKLab.
Oklch oklch(Colour colour) {
  const auto [r, g, b] = linear(colour);
  const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
  const double bb = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
  return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, std::hypot(a, bb), std::atan2(bb, a)};
}

Linear linear(const Oklch& colour) {
  const double a = colour.chroma * std::cos(colour.hue);
  const double b = colour.chroma * std::sin(colour.hue);
  const double l = std::pow(colour.lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
  const double m = std::pow(colour.lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
  const double s = std::pow(colour.lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
  return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
          -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
          -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

bool can_be_shown(const Linear& light) {
  return std::ranges::all_of(light, [](double c) { return c >= -0.0005 && c <= 1.0005; });
}

/// Gives up chroma until a screen can show the colour.
Colour shown(Oklch colour) {
  constexpr int kSteps = 64;
  const double whole = colour.chroma;
  Linear light = linear(colour);
  for (int step = 1; step <= kSteps && !can_be_shown(light); ++step) {
    colour.chroma = whole * (kSteps - step) / kSteps;
    light = linear(colour);
  }
  return {from_light(light[0]), from_light(light[1]), from_light(light[2])};
}

}  // namespace

std::string Colour::hex() const {
  return fmt::format("#{:02x}{:02x}{:02x}", red, green, blue);
}

std::optional<Colour> colour_from_hex(std::string_view text) {
  if ((text.size() != 4 && text.size() != 7) || text.front() != '#') return std::nullopt;
  const std::size_t width = text.size() == 4 ? 1 : 2;
  std::array<std::uint8_t, 3> channels{};
  for (std::size_t i = 0; i < 3; ++i) {
    const char* begin = text.data() + 1 + i * width;
    unsigned value = 0;
    const auto [end, failure] = std::from_chars(begin, begin + width, value, 16);
    if (failure != std::errc{} || end != begin + width) return std::nullopt;
    channels[i] = static_cast<std::uint8_t>(width == 1 ? value * 17 : value);
  }
  return Colour{channels[0], channels[1], channels[2]};
}

double luminance(Colour colour) {
  const auto [r, g, b] = linear(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

double contrast(Colour a, Colour b) {
  const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
  return (light + 0.05) / (dark + 0.05);
}

Colour mixed(Colour over, Colour ground, double share) {
  const auto channel = [share](std::uint8_t a, std::uint8_t b) {
    return static_cast<std::uint8_t>(std::lround(a * share + b * (1 - share)));
  };
  return {channel(over.red, ground.red), channel(over.green, ground.green), channel(over.blue, ground.blue)};
}

Colour shade(Colour colour, double wanted_lightness, double chroma_at_most) {
  Oklch wanted = oklch(colour);
  wanted.lightness = std::clamp(wanted_lightness, 0.0, 1.0);
  wanted.chroma = std::min(wanted.chroma, chroma_at_most);
  return shown(wanted);
}

double lightness(Colour colour) {
  return oklch(colour).lightness;
}

Colour nearest_passing(Colour colour, Colour ground, double ratio) {
  if (contrast(colour, ground) >= ratio) return colour;
  constexpr int kSteps = 400;
  const Oklch start = oklch(colour);
  for (int step = 1; step <= kSteps; ++step) {
    const double distance = static_cast<double>(step) / kSteps;
    for (const double direction : {-1.0, 1.0}) {
      const double wanted = start.lightness + direction * distance;
      if (wanted < 0 || wanted > 1) continue;
      const Colour candidate = shade(colour, wanted, start.chroma);
      if (contrast(candidate, ground) >= ratio) return candidate;
    }
  }
  return luminance(ground) > 0.18 ? Colour{0, 0, 0} : Colour{255, 255, 255};
}

}  // namespace cornerstone::theme
