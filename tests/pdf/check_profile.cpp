// The output intent and its colour profile: ISO 19005-2, 6.2.2 and 6.2.3.

#include <cstdint>
#include <string_view>

#include "pdf/structure_check.h"

namespace cornerstone::tests {
namespace {

using Handle = QPDFObjectHandle;

std::uint32_t number_at(std::string_view bytes, std::size_t at) {
  std::uint32_t number = 0;
  for (const char c : bytes.substr(at, 4)) number = number << 8 | static_cast<unsigned char>(c);
  return number;
}

/// Its header, and that its tags lie within it.
std::string why_no_profile(std::string_view profile) {
  constexpr std::size_t kHeader = 132;
  if (profile.size() < kHeader) return "is shorter than its header";
  if (number_at(profile, 0) != profile.size()) return "is not as long as it says";
  if (profile[8] < 2 || profile[8] > 4) return "is of another version than 2 to 4";
  const auto kind = profile.substr(12, 4);
  if (kind != "mntr" && kind != "prtr") return "is neither of a screen nor of a printer";
  if (profile.substr(16, 4) != "RGB ") return "is not of red, green and blue";
  if (profile.substr(36, 4) != "acsp") return "has no signature";
  const auto count = number_at(profile, 128);
  for (std::uint32_t i = 0; i < count; ++i) {
    const auto entry = kHeader + std::size_t{12} * i;
    if (entry + 12 > profile.size()) return "names tags that are not there";
    if (std::size_t{number_at(profile, entry + 4)} + number_at(profile, entry + 8) > profile.size()) {
      return "names tags that are not there";
    }
  }
  return {};
}

}  // namespace

void check_profile(const Paper& paper, std::vector<Fault>& faults) {
  auto intents = paper.catalogue().getKey("/OutputIntents");
  auto intent = intents.isArray() && intents.getArrayNItems() == 1 ? intents.getArrayItem(0) : Handle::newNull();
  auto profile = intent.isDictionary() ? intent.getKey("/DestOutputProfile") : Handle::newNull();
  if (!profile.isStream()) return faults.push_back({"no-output-intent", "/OutputIntents"});
  if (!intent.getKey("/S").isNameAndEquals("/GTS_PDFA1") || !intent.getKey("/OutputConditionIdentifier").isString()) {
    faults.push_back({"no-output-intent", "it is not for archives, or names no condition"});
  }
  auto components = profile.getDict().getKey("/N");
  if (!components.isInteger() || components.getIntValue() != 3) faults.push_back({"profile", "/N is not 3"});
  const auto data = profile.getStreamData();
  const auto why = why_no_profile({reinterpret_cast<const char*>(data->getBuffer()), data->getSize()});
  if (!why.empty()) faults.push_back({"profile", "it " + why});
}

}  // namespace cornerstone::tests
