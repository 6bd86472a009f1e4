#include "compose/short_names.h"

#include <set>
#include <string_view>

namespace cornerstone::compose {
namespace {

/// An ending that fewer share may be what tells them apart.
constexpr int kMany = 3;

std::string_view last_word(std::string_view name) {
  const auto space = name.rfind(' ');
  return space == std::string_view::npos ? std::string_view{} : name.substr(space + 1);
}

std::string without_last_word(const std::string& name) {
  return name.substr(0, name.rfind(' '));
}

}  // namespace

ShortNames::ShortNames(const facts::Facts& facts) {
  for (const auto& academy : facts.academies) names_.emplace(academy.index, academy.name);
  for (bool has_changed = true; has_changed;) {
    has_changed = false;
    std::map<std::string, int, std::less<>> endings;
    std::set<std::string> taken;
    for (const auto& [index, name] : names_) {
      ++endings[std::string(last_word(name))];
      taken.insert(name);
    }
    for (auto& [index, name] : names_) {
      const auto ending = last_word(name);
      if (ending.empty() || endings.find(ending)->second < kMany) continue;
      auto shorter = without_last_word(name);
      if (!taken.insert(shorter).second) continue;
      name = std::move(shorter);
      has_changed = true;
    }
  }
}

const std::string& ShortNames::of(const facts::Academy& academy) const {
  const auto found = names_.find(academy.index);
  return found == names_.end() ? academy.name : found->second;
}

}  // namespace cornerstone::compose
