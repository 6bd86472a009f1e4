#include "drawing/mark_shapes.h"

#include <catch2/catch.hpp>

namespace cornerstone::drawing {
namespace {

std::string shown(MarkShape shape, Tone tone = Tone::kRed) {
  const Mark mark{shape, tone, ""};
  const auto whole = dump(Drawing{.width = 0, .height = 0, .shapes = shapes_of(mark, {0, 100}, 100, paint_of(mark))});
  return whole.substr(whole.find('\n') + 1);
}

}  // namespace

TEST_CASE("marks keep their measures") {
  CHECK(shown(MarkShape::kSquare) == "polygon 12,100 78,100 78,34 12,34 fill red-line\n");
  CHECK(shown(MarkShape::kTriangle) == "polygon 0,102 90,102 45,28 fill red-line\n");
  CHECK(shown(MarkShape::kCircle) == "circle 45,67 r 36 fill red-line\n");
  CHECK(shown(MarkShape::kHalfDiamond, Tone::kNone) ==
        "polygon 2,67 45,24 88,67 45,110 fill none outline quiet 8.5\npolygon 45,24 45,110 2,67 fill quiet\n");
  CHECK(shown(MarkShape::kHatched, Tone::kNone) ==
        "polygon 12,100 78,100 78,34 12,34 fill none outline quiet 5\n"
        "line 12,67 45,34 quiet 5 butt\nline 12,100 78,34 quiet 5 butt\nline 45,100 78,67 quiet 5 butt\n");
  CHECK(shown(MarkShape::kBare).empty());
}

TEST_CASE("progress is painted in the brand, lateness in the accent") {
  CHECK(shown(MarkShape::kBallFull, Tone::kNone) == "circle 45,67 r 36 fill brand\n");
  CHECK(shown(MarkShape::kBallLate, Tone::kNone) ==
        "circle 45,67 r 36 fill none outline accent 8.5\ncircle 45,67 r 18 fill accent\n");
}

TEST_CASE("no two shapes look alike") {
  std::vector<std::string> seen;
  for (int i = 0; i <= static_cast<int>(MarkShape::kBallLate); ++i) {
    const auto text = shown(static_cast<MarkShape>(i));
    // A full ball is a circle: the one in levels, the other in progress, painted differently.
    if (static_cast<MarkShape>(i) == MarkShape::kBallFull) continue;
    CHECK(std::ranges::find(seen, text) == seen.end());
    seen.push_back(text);
  }
}

}  // namespace cornerstone::drawing
