// The offer as tables: at every level side by side, and as one academy has it now.

#pragma once

#include <string>
#include <vector>

#include "compose/composing.h"
#include "compose/tables.h"
#include "document/document.h"

namespace cornerstone::compose {

struct OfferPlan {
  std::string id;
  document::Inlines caption;
  bool gives = false;   ///< What academies give, instead of what they have.
  std::string theme{};  ///< Only this one; empty: all.
};

/// Items by levels: what differs from the level before stands out, what is the same stands back.
[[nodiscard]] document::Table offer_by_level(const OfferPlan& plan, const Composing& composing);
/// What one academy is entitled to: what its level brings first, then what every academy has.
[[nodiscard]] document::Table offer_of_academy(const OfferPlan& plan, const facts::Academy& academy,
                                               const Composing& composing);
/// The page that tells of an item; no target where this output has none.
[[nodiscard]] document::Inlines item_link(const facts::Item& item, const Composing& composing);
/// The head of a level's column.
[[nodiscard]] Head level_head(const facts::Level& level);
/// How an item is at one level.
[[nodiscard]] const values::Rhythm* rhythm_at(const facts::Item& item, facts::LevelRank level, facts::OfferStyle style);

}  // namespace cornerstone::compose
