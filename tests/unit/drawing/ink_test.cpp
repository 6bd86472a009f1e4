#include "drawing/ink.h"

#include <catch2/catch.hpp>

#include "drawing/mark.h"

namespace cornerstone::drawing {

TEST_CASE("every tone is found by its name, nothing else is") {
  for (const auto tone :
       {Tone::kGreen, Tone::kLime, Tone::kAmber, Tone::kOrange, Tone::kRed, Tone::kPurple, Tone::kBlue, Tone::kGrey}) {
    CHECK(tone_by_name(name(tone)) == tone);
  }
  for (const auto* wrong : {"", "none", "Green", "green ", "teal"}) CHECK(tone_by_name(wrong) == std::nullopt);
}

TEST_CASE("a mark's dump names its shape, tone and letter") {
  CHECK(dump(Mark{MarkShape::kSquare, Tone::kRed, "H"}) == "square red H");
  CHECK(dump(Mark{MarkShape::kHalfDiamond, Tone::kNone, "19"}) == "half-diamond 19");
  CHECK(dump(Mark{MarkShape::kBallLate, Tone::kNone, ""}) == "ball-late");
}

}  // namespace cornerstone::drawing
