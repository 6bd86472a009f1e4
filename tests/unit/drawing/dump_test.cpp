#include <catch2/catch.hpp>

#include "drawing/drawing.h"

namespace cornerstone::drawing {

TEST_CASE("a drawing's dump is one line a shape") {
  Drawing drawing{.width = 100, .height = 50.5, .shapes = {}};
  drawing.shapes.emplace_back(Line{{{0, 0}, {10, -0.001}}, {{.ink = Ink::kReference}, 0.75, 2, 1.5, false}});
  drawing.shapes.emplace_back(Polygon{{{1, 1}, {2, 3}, {0, 3}}, {.tone = Tone::kAmber, .use = ToneUse::kWash}});
  drawing.shapes.emplace_back(Rectangle{0, 1, 20, 7, {}, {{.ink = Ink::kAccent}, 0.6}, true});
  drawing.shapes.emplace_back(Circle{{5, 5}, 2, {.ink = Ink::kBrand}});
  drawing.shapes.emplace_back(Words{{3, 9.125}, "76", 9, Weight::kSemibold, Anchor::kEnd, {.ink = Ink::kBrand}});
  drawing.shapes.emplace_back(PlacedMark{{0, 0}, 12, {MarkShape::kCircle, Tone::kGreen, "L"}});
  CHECK(dump(drawing) ==
        "drawing 100x50.5\n"
        "line 0,0 10,0 reference 0.75 dash 2-1.5 butt\n"
        "polygon 1,1 2,3 0,3 fill amber-wash\n"
        "rectangle 0,1 20x7 fill none outline accent 0.6 hatched\n"
        "circle 5,5 r 2 fill brand\n"
        "words 3,9.12 \"76\" 9 semibold end brand\n"
        "mark 0,0 12 circle green L\n");
}

}  // namespace cornerstone::drawing
