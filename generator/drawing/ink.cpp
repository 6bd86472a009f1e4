#include "drawing/ink.h"

#include <array>
#include <utility>

namespace cornerstone::drawing {
namespace {

constexpr std::array<std::pair<std::string_view, Tone>, 9> kToneNames{{{"none", Tone::kNone},
                                                                       {"green", Tone::kGreen},
                                                                       {"lime", Tone::kLime},
                                                                       {"amber", Tone::kAmber},
                                                                       {"orange", Tone::kOrange},
                                                                       {"red", Tone::kRed},
                                                                       {"purple", Tone::kPurple},
                                                                       {"blue", Tone::kBlue},
                                                                       {"grey", Tone::kGrey}}};

}  // namespace

std::optional<Tone> tone_by_name(std::string_view name) {
  for (const auto& [known, tone] : kToneNames) {
    if (known == name && tone != Tone::kNone) return tone;
  }
  return std::nullopt;
}

std::string_view name(Tone tone) {
  return kToneNames[static_cast<std::size_t>(tone)].first;
}

}  // namespace cornerstone::drawing
