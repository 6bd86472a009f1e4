#include "theme/contrast.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

namespace cornerstone::theme {
namespace {

using drawing::Ink;
using drawing::Tone;
using drawing::ToneUse;

constexpr std::array kEverySchemes{Scheme::kLight, Scheme::kDark, Scheme::kPaper};

class Check {
 public:
  explicit Check(const Theme& theme) : theme_(&theme) {}

  void inks() {
    for (const Scheme scheme : kEverySchemes) {
      const Colour ground = ink(Ink::kGround, scheme);
      require("ink.text", ink(Ink::kText, scheme), scheme, ground, "the ground", kTextContrast);
      require("ink.quiet", ink(Ink::kQuiet, scheme), scheme, ground, "the ground", kTextContrast);
      require("ink.reference", ink(Ink::kReference, scheme), scheme, ground, "the ground", kTextContrast);
      require("ink.accent", ink(Ink::kAccent, scheme), scheme, ground, "the ground", kTextContrast);
      require("ink.axis", ink(Ink::kAxis, scheme), scheme, ground, "the ground", kShapeContrast);
      require("ink.text", ink(Ink::kText, scheme), scheme, ink(Ink::kTint, scheme), "the tint", kTextContrast);
    }
  }

  void tones() {
    for (const auto& [tone, uses] : theme_->tones) {
      for (const Scheme scheme : kEverySchemes) {
        const std::string key = fmt::format("tone.{}", drawing::name(tone));
        const Colour fill = in(tone, ToneUse::kFill, scheme);
        const Colour line = in(tone, ToneUse::kLine, scheme);
        const Colour wash = in(tone, ToneUse::kWash, scheme);
        require(key + ".ink", in(tone, ToneUse::kInk, scheme), scheme, fill, "its fill", kTextContrast);
        require(key + ".line", line, scheme, ink(Ink::kGround, scheme), "the ground", kShapeContrast);
        require(key + ".wash", wash, scheme, ink(Ink::kText, scheme), "the text", kTextContrast);
        require(key + ".wash", wash, scheme, line, "its line", kShapeContrast);
      }
    }
  }

  [[nodiscard]] std::vector<Failing> take() { return std::move(failing_); }

 private:
  [[nodiscard]] Colour ink(Ink which, Scheme scheme) const { return theme_->colour({.ink = which}, scheme); }
  [[nodiscard]] Colour in(Tone tone, ToneUse use, Scheme scheme) const {
    return theme_->colour({.tone = tone, .use = use}, scheme);
  }

  void require(std::string key, Colour colour, Scheme scheme, Colour ground, std::string_view against, double wanted) {
    const double found = contrast(colour, ground);
    if (found >= wanted) return;
    failing_.push_back(
        {std::move(key), scheme, colour, std::string(against), wanted, found, nearest_passing(colour, ground, wanted)});
  }

  const Theme* theme_;
  std::vector<Failing> failing_;
};

}  // namespace

std::vector<Failing> failing_colours(const Theme& theme) {
  Check check(theme);
  check.inks();
  check.tones();
  return check.take();
}

}  // namespace cornerstone::theme
