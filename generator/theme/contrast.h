// Which colours of a theme must be told apart, and which of them are not.

#pragma once

#include <string>
#include <vector>

#include "theme/theme.h"

namespace cornerstone::theme {

struct Failing {
  std::string key;  ///< Of the token to mend: "tone.amber.ink".
  Scheme scheme = Scheme::kLight;
  Colour colour;
  std::string against;  ///< "its fill", "the ground"
  double wanted = 0;
  double found = 0;
  Colour nearest;  ///< The shade of `colour` that would pass.
  bool operator==(const Failing&) const = default;
};

/// In the order of the tokens. The colours that come from the brand are right by construction and not in question.
[[nodiscard]] std::vector<Failing> failing_colours(const Theme& theme);

}  // namespace cornerstone::theme
