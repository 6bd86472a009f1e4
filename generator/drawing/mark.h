// Marks: how a level or a reason for absence is drawn beside its word: letter, shape and colour together, so that none
// stands alone.

#pragma once

#include <string>
#include <string_view>

#include "drawing/ink.h"

namespace cornerstone::drawing {

enum class MarkShape {
  kCircle,
  kTriangle,
  kSquare,
  kPentagon,
  kHexagon,
  kStar,
  kBar,          ///< Levels: filled, with a capital.
  kDiamond,      ///< Not known, not rated: outline.
  kHalfDiamond,  ///< Stale.
  kHatched,      ///< Withheld.
  kBare,         ///< A letter alone: not applicable.
  kBallEmpty,
  kBallHalf,
  kBallFull,
  kBallLate,  ///< Progress: not started, under way, done, late.
};

struct Mark {
  MarkShape shape = MarkShape::kBare;
  Tone tone = Tone::kNone;
  std::string letter;  ///< One or two characters; empty for progress.
  bool operator==(const Mark&) const = default;
};

[[nodiscard]] std::string_view name(MarkShape shape);  ///< "half-diamond": also a part of style names.

/// "square red H": the language of tests.
[[nodiscard]] std::string dump(const Mark& mark);

}  // namespace cornerstone::drawing
