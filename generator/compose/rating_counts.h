// Rating counts: how many academies stand at each level, which, and how many did on an earlier day.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compose/composing.h"
#include "compose/history.h"
#include "document/document.h"

namespace cornerstone::compose {

/// Those whose level in force is this one; without a level, those that have none.
[[nodiscard]] std::vector<const facts::Academy*> academies_at(std::optional<facts::LevelRank> level,
                                                              const std::vector<const facts::Academy*>& academies,
                                                              const facts::Facts& facts);

/// Whether this reader may know the level of each of these academies: without it a count would be of what is left.
[[nodiscard]] bool knows_levels_of(const std::vector<const facts::Academy*>& academies, const facts::Facts& facts);

struct CountsPlan {
  std::string id;
  document::Inlines caption;
  std::vector<const facts::Academy*> academies;  ///< Whose levels the reader may know.
  Since since;                                   ///< The day that is compared with.
  bool names_academies = true;
};

/// A row for each level, worst first, one for those not rated, where there are any, and one for all. An academy that
/// joined later is not counted on the day that is compared with.
[[nodiscard]] document::Table counts_by_level(CountsPlan plan, const Composing& composing);

/// The same for readers who may know the trust's counts and no academy's level: nothing is compared.
[[nodiscard]] document::Table counts_alone(std::string id, document::Inlines caption, const facts::LevelCounts& counts,
                                           const facts::Facts& facts);

}  // namespace cornerstone::compose
