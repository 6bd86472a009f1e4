// Ink: the roles that colours play. A drawing names roles; the theme says what each looks like on a screen, in the
// dark, and on paper.

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace cornerstone::drawing {

enum class Ink {
  kNone,
  kText,   ///< Black on paper.
  kQuiet,  ///< Secondary text and marks.
  kRule,   ///< Hairlines.
  kAxis,
  kGround,  ///< The paper.
  kTint,    ///< Pale brand ground.
  kBrand,   ///< Ours.
  kOnBrand,
  kReference,  ///< The comparison: national, target.
  kAccent,     ///< What the reader must act on.
};

/// The colour family of a level as `colour` in framework.toml names it, ranked by darkness so that grey print still
/// ranks.
enum class Tone { kNone, kGreen, kLime, kAmber, kOrange, kRed, kPurple, kBlue, kGrey };
[[nodiscard]] std::optional<Tone> tone_by_name(std::string_view name);
[[nodiscard]] std::string_view name(Tone tone);  ///< "green": also the suffix of style names.

/// One paint: a role, or one of a tone's four uses.
enum class ToneUse { kFill, kLine, kInk, kWash };
struct Paint {
  Ink ink = Ink::kNone;
  Tone tone = Tone::kNone;  ///< Where not kNone, it decides and `ink` does not count.
  ToneUse use = ToneUse::kFill;
  bool operator==(const Paint&) const = default;
};

}  // namespace cornerstone::drawing
