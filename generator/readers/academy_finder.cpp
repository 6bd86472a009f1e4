#include "readers/academy_finder.h"

#include "diagnostics/suggestion.h"
#include "source/text.h"

namespace cornerstone::readers {

AcademyFinder::AcademyFinder(const std::vector<facts::Academy>& academies, AcademyMatch matches) : matches_(matches) {
  for (const auto& academy : academies) {
    std::vector<std::string> names;
    if (matches == AcademyMatch::kUrn) {
      names = academy.former_urns;
      names.push_back(academy.urn);
    } else if (matches == AcademyMatch::kId) {
      names = {academy.id};
    } else {
      names = academy.aliases;
      names.insert(names.begin(), academy.name);
      names.push_back(academy.id);
      names_.push_back(academy.name);
    }
    if (matches == AcademyMatch::kId) names_.push_back(academy.id);
    for (const auto& name : names) {
      if (name.empty()) continue;
      auto& meant = by_key_[key(name)];
      if (meant.empty() || matches == AcademyMatch::kName) meant.insert(academy.index);
    }
  }
}

values::AcademyIndex AcademyFinder::find(std::string_view cell) const {
  const auto found = cell.empty() ? by_key_.end() : by_key_.find(key(cell));
  if (found == by_key_.end() || found->second.size() > 1) return values::AcademyIndex::kNone;
  return *found->second.begin();
}

bool AcademyFinder::is_ambiguous(std::string_view cell) const {
  const auto found = cell.empty() ? by_key_.end() : by_key_.find(key(cell));
  return found != by_key_.end() && found->second.size() > 1;
}

std::string AcademyFinder::hint(std::string_view cell) const {
  const auto near = diagnostics::nearest(cell, names_);
  if (near) return diagnostics::suggest(cell, names_);
  return "where it is another name of one of yours, add it to the column `aliases` of academies.csv";
}

std::string AcademyFinder::key(std::string_view text) const {
  return matches_ == AcademyMatch::kName ? source::folded(text) : std::string(source::trimmed(text));
}

}  // namespace cornerstone::readers
