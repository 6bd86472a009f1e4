#include "expression/names_in_use.h"

namespace cornerstone::expression {

bool NamesInUse::enter(Things things) {
  const Vocabulary* inside = here().inside(things);
  places_.push_back({inside == nullptr ? &here() : inside, things, false});
  return inside != nullptr;
}

Extent NamesInUse::leave() {
  const bool brings_in_all = places_.back().brings_in_all;
  places_.pop_back();
  return brings_in_all ? Extent::kAll : Extent::kUsual;
}

std::optional<Name> NamesInUse::use(std::string_view name, source::Span span) {
  auto found = here().resolve(name);
  if (!found) return std::nullopt;
  const std::size_t owner = owner_of(*found, name);
  places_[owner].brings_in_all |= found->brings_in_all;
  uses_.push_back({found->id, std::string(name), span, owner > 0});
  return found;
}

/// An indicator or action belongs to its academy: a name that also stands outside speaks of that academy. Counted
/// academies are others than the one outside.
std::size_t NamesInUse::owner_of(const Name& name, std::string_view word) const {
  std::size_t owner = places_.size() - 1;
  while (owner > 0 && places_[owner].things != Things::kAcademies) {
    const auto outside = places_[owner - 1].vocabulary->resolve(word);
    if (!outside || outside->id != name.id) break;
    --owner;
  }
  return owner;
}

}  // namespace cornerstone::expression
