// Entitlements: what each academy has of the offer, at the level signed for it.

#pragma once

#include <optional>

#include "facts/facts.h"
#include "facts/names.h"

namespace cornerstone::rules {

/// What an item comes to at one level (none: no level signed): the rhythm and where it was stated; empty where there is
/// none.
struct Stated {
  values::Rhythm rhythm;
  std::optional<facts::LevelRank> level;
};
[[nodiscard]] std::optional<Stated> stated_at(const facts::Item& item, std::optional<facts::LevelRank> level,
                                              facts::OfferStyle style);

/// Fills `entitlements`. An item's clearance, its `where` and, where it differs by level, the signed level's: all have
/// to allow a reader.
void entitle(facts::Facts& facts, const facts::Names& names);

}  // namespace cornerstone::rules
