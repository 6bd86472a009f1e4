#include "theme/brand.h"

#include <algorithm>

namespace cornerstone::theme {
namespace {

constexpr auto kLight = static_cast<std::size_t>(Scheme::kLight);
constexpr auto kDark = static_cast<std::size_t>(Scheme::kDark);
constexpr auto kPaper = static_cast<std::size_t>(Scheme::kPaper);

constexpr double kTintShare = 0.09;      // Of the brand, on a light ground.
constexpr double kDarkTintShare = 0.17;  // A dark ground swallows more of it.

// On dark: light enough to be read, quiet enough not to glow; the masthead a little darker than on light, so that it
// stays a surface and does not become a lamp.
constexpr double kDarkLineLightness = 0.80;
constexpr double kDarkLineChroma = 0.09;
constexpr double kDarkMastheadLightness = 0.33;
constexpr double kDarkMastheadChroma = 0.055;

/// White or the page's text, whichever is read more easily on `ground`.
Colour text_on(Colour ground, Colour dark_text) {
  constexpr Colour kWhite{255, 255, 255};
  return contrast(kWhite, ground) >= kTextContrast || contrast(kWhite, ground) >= contrast(dark_text, ground)
             ? kWhite
             : dark_text;
}

}  // namespace

Colour readable_brand(Colour wanted, const Colours& grounds) {
  Colour brand = nearest_passing(wanted, grounds[kLight], kTextContrast);
  brand = nearest_passing(brand, grounds[kPaper], kTextContrast);
  // The tint is made of the brand itself, so that a darker brand has a darker tint: a few rounds settle it.
  for (int round = 0; round < 4; ++round) {
    brand = nearest_passing(brand, mixed(brand, grounds[kLight], kTintShare), kTextContrast);
  }
  return brand;
}

BrandColours derive(Colour brand, const Colours& grounds, const Colours& text) {
  const Colour dark_tint = mixed(shade(brand, 0.6, 0.12), grounds[kDark], kDarkTintShare);
  const Colour dark_line = nearest_passing(shade(brand, kDarkLineLightness, kDarkLineChroma), dark_tint, kTextContrast);
  const Colour dark_masthead = shade(brand, std::min(lightness(brand), kDarkMastheadLightness), kDarkMastheadChroma);

  BrandColours made;
  made.line = {brand, dark_line, brand};
  made.on_line = {text_on(brand, text[kLight]), grounds[kDark], text_on(brand, text[kPaper])};
  made.tint = {mixed(brand, grounds[kLight], kTintShare), dark_tint, mixed(brand, grounds[kPaper], kTintShare)};
  made.masthead = {brand, dark_masthead, brand};
  made.on_masthead = {made.on_line[kLight], text_on(dark_masthead, grounds[kDark]), made.on_line[kPaper]};
  return made;
}

}  // namespace cornerstone::theme
