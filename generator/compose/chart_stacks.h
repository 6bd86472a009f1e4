// Stacks: measures that add up, of each academy on one day, or of one academy over time.

#pragma once

#include <string>
#include <vector>

#include "charts/figures.h"
#include "compose/composing.h"
#include "document/document.h"

namespace cornerstone::compose {

struct StacksOfParts {
  charts::Stacks stacks;
  std::string moment;              ///< Of all stacks; empty over time.
  std::string row_head;            ///< What the stacks are: "Academy", "Date".
  std::vector<std::string> names;  ///< Of the stacks, in full.
};

/// Of several academies their figures of the latest day, the greatest sum first and those without a sum last; of one
/// its last days, old to new. A stack whose parts are all not applicable is left out.
[[nodiscard]] StacksOfParts stacks_of(const std::vector<const facts::Measure*>& parts, int last,
                                      const std::vector<const facts::Academy*>& academies, const facts::Facts& facts);

/// Which sum is the greatest and the least, and of what: the finding in words.
[[nodiscard]] std::string finding_of(const StacksOfParts& stacks);

[[nodiscard]] document::Table table_of_stacks(const StacksOfParts& stacks, std::string id, document::Inlines caption);

}  // namespace cornerstone::compose
