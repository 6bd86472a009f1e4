#include "site/mark_shape.h"

#include <string_view>

#include "source/text.h"

namespace cornerstone::site {
namespace {

using drawing::Mark;
using drawing::MarkShape;
using drawing::Tone;

/// An outline, and where and how large the letter in it stands.
struct Lettered {
  Literal outline;
  Literal baseline;
  Literal size;        ///< Of one letter.
  Literal small_size;  ///< Of two.
};

Lettered lettered(MarkShape shape) {
  constexpr Literal kDiamond = "M14 1.5 26.5 14 14 26.5 1.5 14Z";
  switch (shape) {
    case MarkShape::kTriangle:
      return {"M14 2 27 25.4H1Z", "22.3", "11.2", "9"};
    case MarkShape::kSquare:
      return {"M3 3h22v22H3Z", "19.1", "14", "12"};
    case MarkShape::kPentagon:
      return {"M14 1.8 26.8 11.1 21.9 26H6.1L1.2 11.1Z", "19.6", "13", "11"};
    case MarkShape::kHexagon:
      return {"M7.6 2.8h12.8L26.9 14l-6.5 11.2H7.6L1.1 14Z", "18.8", "13.5", "11.5"};
    case MarkShape::kStar:
      return {"M14 .8l4 8.5 9.3 1.1-6.9 6.4 1.9 9.2-8.3-4.6-8.3 4.6 1.9-9.2L.7 10.4 10 9.3Z", "18.6", "11", "8.5"};
    case MarkShape::kBar:
      return {"M1.5 6.5h25v15h-25Z", "18.7", "13", "12"};
    case MarkShape::kDiamond:
    case MarkShape::kHalfDiamond:
      return {kDiamond, "18", "13", "10.5"};
    default:
      return {"M14 2.4a11.6 11.6 0 1 1 0 23.2 11.6 11.6 0 1 1 0-23.2Z", "18.7", "13", "11"};
  }
}

Html letter(const Mark& mark, Literal classes, Literal baseline, Literal size) {
  Html html;
  if (mark.letter.empty()) return html;
  html << Literal("<text") << Attribute{"class", classes.view()} << R"( x="14")" << Attribute{"y", baseline.view()}
       << Attribute{"font-size", size.view()} << ">" << Text{mark.letter} << "</text>";
  return html;
}

Html outlined(const Mark& mark) {
  const Lettered shape = lettered(mark.shape);
  const bool is_small = source::code_points(mark.letter).size() > 1;
  const bool is_dashed = mark.shape == MarkShape::kHalfDiamond;
  Html html;
  html << "<path" << Attribute{"class", is_dashed ? "mk mk-dashed" : "mk"} << Attribute{"d", shape.outline.view()}
       << "/>" << letter(mark, "mkt", shape.baseline, is_small ? shape.small_size : shape.size);
  return html;
}

Html hatched(const Mark& mark) {
  Html html;
  html << R"(<path class="mk-hatch" d="M1 11l5-5M1 17 12 6M1 22.5 17.5 6M6 23 23 6M11.5 23 27 7.5M17 23l10-10M22.5 )"
          R"(23l4.5-4.5M1 5.5h26v17.5H1Z"/>)"
       << letter(mark, "mkt mkt-halo", "18.3", "13");
  return html;
}

/// Progress: a ball in the brand's colour; late alone takes the accent.
Html ball(MarkShape shape) {
  Html html;
  switch (shape) {
    case MarkShape::kBallHalf:
      html
          << R"(<circle class="ball" cx="14" cy="14" r="10.6"/><path class="ball-in" d="M14 3.4a10.6 10.6 0 0 1 0 21.2Z"/>)";
      break;
    case MarkShape::kBallFull:
      html
          << R"(<circle class="ball ball-in" cx="14" cy="14" r="10.6"/><path class="ball-tick" d="m8.8 14.4 3.7 3.7 6.7-7.6"/>)";
      break;
    case MarkShape::kBallLate:
      html
          << R"(<circle class="ball ball-late" cx="14" cy="14" r="10.6"/><path class="ball-late" d="M14 7.8v7.3M14 18.2v2.2"/>)";
      break;
    default:
      html << R"(<circle class="ball" cx="14" cy="14" r="10.6"/>)";
  }
  return html;
}

bool is_ball(MarkShape shape) {
  return shape == MarkShape::kBallEmpty || shape == MarkShape::kBallHalf || shape == MarkShape::kBallFull ||
         shape == MarkShape::kBallLate;
}

}  // namespace

Html mark_shape(const Mark& mark) {
  if (is_ball(mark.shape)) return ball(mark.shape);
  const Tone tone = mark.tone == Tone::kNone ? Tone::kGrey : mark.tone;
  Html html;
  html << "<g" << Attribute{"class", "t-" + std::string(drawing::name(tone))} << ">";
  if (mark.shape == MarkShape::kHatched) {
    html << hatched(mark);
  } else if (mark.shape == MarkShape::kBare) {
    html << letter(mark, "mkt mkt-bare", "18.5", "16");
  } else {
    html << outlined(mark);
  }
  html << "</g>";
  return html;
}

}  // namespace cornerstone::site
