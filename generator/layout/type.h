// The type table: sizes, leadings, weights. A line's box is its leading; capitals stand in its middle.

#pragma once

#include <memory>

#include "drawing/drawing.h"
#include "layout/measures.h"
#include "text/face.h"
#include "theme/theme.h"

namespace cornerstone::layout {

constexpr drawing::Paint kBlack{.ink = drawing::Ink::kText};
constexpr drawing::Paint kBrandPaint{.ink = drawing::Ink::kBrand};
constexpr drawing::Paint kAccentPaint{.ink = drawing::Ink::kAccent};
constexpr drawing::Paint kRulePaint{.ink = drawing::Ink::kRule};
constexpr drawing::Paint kTintPaint{.ink = drawing::Ink::kTint};
constexpr drawing::Paint kPaperPaint{.ink = drawing::Ink::kGround};

struct TextStyle {
  double size = 10.5;
  double leading = 4 * kU;
  drawing::Weight weight = drawing::Weight::kRegular;
  drawing::Paint paint = kBlack;
  bool is_italic = false;
  text::Figures figures = text::Figures::kProportional;

  /// From the top of the line's box down to the baseline.
  [[nodiscard]] constexpr double baseline() const { return (leading + 0.66 * size) / 2; }

  [[nodiscard]] constexpr TextStyle in(drawing::Weight other) const {
    auto copy = *this;
    copy.weight = other;
    return copy;
  }
  [[nodiscard]] constexpr TextStyle in(drawing::Paint other) const {
    auto copy = *this;
    copy.paint = other;
    return copy;
  }
  [[nodiscard]] constexpr TextStyle semibold() const { return in(drawing::Weight::kSemibold); }
  [[nodiscard]] constexpr TextStyle tabular() const {
    auto copy = *this;
    copy.figures = text::Figures::kTabular;
    return copy;
  }
};

constexpr TextStyle kText{};
constexpr TextStyle kLead{.size = 12.6, .leading = 4.5 * kU};
constexpr TextStyle kSmall{.size = 9, .leading = 3 * kU};
constexpr TextStyle kNoteText{.size = 8, .leading = 2.75 * kU};
constexpr TextStyle kHeadText{.size = 8, .leading = 3 * kU};
constexpr TextStyle kLabel{.size = 9, .leading = 3 * kU, .weight = drawing::Weight::kSemibold, .paint = kBrandPaint};
constexpr TextStyle kCoverTitle{
    .size = 31.3, .leading = 10 * kU, .weight = drawing::Weight::kBold, .paint = kBrandPaint};
constexpr TextStyle kTabText{.size = 15.1, .leading = 5 * kU, .weight = drawing::Weight::kBold, .paint = kPaperPaint};
constexpr TextStyle kCoverDate{.size = 21.8, .leading = 7 * kU};
constexpr TextStyle kPaperTitle{
    .size = 26.1, .leading = 8 * kU, .weight = drawing::Weight::kBold, .paint = kBrandPaint};
/// The sentence that a sheet is about: on landscape paper some ninety characters stand on one line.
constexpr TextStyle kVision{.size = 18.1, .leading = 6 * kU, .weight = drawing::Weight::kBold, .paint = kBrandPaint};
constexpr TextStyle kSection{
    .size = 18.1, .leading = 6 * kU, .weight = drawing::Weight::kSemibold, .paint = kBrandPaint};
constexpr TextStyle kStatement{.size = 18.1, .leading = 6 * kU, .weight = drawing::Weight::kSemibold};
constexpr TextStyle kSubsection{.size = 12.6, .leading = 4.5 * kU, .weight = drawing::Weight::kSemibold};
constexpr TextStyle kMinorHeading{.size = 10.5, .leading = 4 * kU, .weight = drawing::Weight::kSemibold};
constexpr TextStyle kTableText{.size = 9, .leading = 3 * kU, .figures = text::Figures::kTabular};
constexpr TextStyle kAgendaText{.size = 10.5, .leading = 3.5 * kU, .figures = text::Figures::kTabular};
constexpr TextStyle kMastheadName{
    .size = 15.1, .leading = 5 * kU, .weight = drawing::Weight::kSemibold, .paint = kBrandPaint};

/// Superior figures: footnote numbers, notes' letters.
constexpr double kSuperiorSize = 0.68;
constexpr double kSuperiorRise = 0.33;

[[nodiscard]] const std::shared_ptr<const text::Face>& face_of(const theme::Faces& faces, drawing::Weight weight,
                                                               bool is_italic);

}  // namespace cornerstone::layout
