#include "theme/theme.h"

namespace cornerstone::theme {

Colour Theme::colour(drawing::Paint paint, Scheme scheme) const {
  const auto at = static_cast<std::size_t>(scheme);
  if (paint.tone != drawing::Tone::kNone) {
    const auto found = tones.find(paint.tone);
    return found == tones.end() ? Colour{} : found->second[static_cast<std::size_t>(paint.use)][at];
  }
  const auto found = inks.find(paint.ink);
  return found == inks.end() ? Colour{} : found->second[at];
}

}  // namespace cornerstone::theme
