#include "drawing/mark.h"

namespace cornerstone::drawing {

std::string_view name(MarkShape shape) {
  switch (shape) {
    case MarkShape::kCircle:
      return "circle";
    case MarkShape::kTriangle:
      return "triangle";
    case MarkShape::kSquare:
      return "square";
    case MarkShape::kPentagon:
      return "pentagon";
    case MarkShape::kHexagon:
      return "hexagon";
    case MarkShape::kStar:
      return "star";
    case MarkShape::kBar:
      return "bar";
    case MarkShape::kDiamond:
      return "diamond";
    case MarkShape::kHalfDiamond:
      return "half-diamond";
    case MarkShape::kHatched:
      return "hatched";
    case MarkShape::kBare:
      return "bare";
    case MarkShape::kBallEmpty:
      return "ball-empty";
    case MarkShape::kBallHalf:
      return "ball-half";
    case MarkShape::kBallFull:
      return "ball-full";
    case MarkShape::kBallLate:
      return "ball-late";
  }
  return {};
}

std::string dump(const Mark& mark) {
  std::string text{name(mark.shape)};
  if (mark.tone != Tone::kNone) text.append(" ").append(name(mark.tone));
  if (!mark.letter.empty()) text.append(" ").append(mark.letter);
  return text;
}

}  // namespace cornerstone::drawing
