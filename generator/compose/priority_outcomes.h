// Outcomes: last year's priorities, how each ended, and what goes on this year. From the ledger and `continues`.

#pragma once

#include <string>

#include "compose/call.h"
#include "compose/composing.h"
#include "document/document.h"

namespace cornerstone::compose {

/// The priority of last year that one of this year goes on with: named by `continues`, or under its own id.
[[nodiscard]] const std::string& earlier_id(const facts::Priority& priority);

/// What the ledger says of a priority; null where it says nothing that this reader may know.
[[nodiscard]] const facts::PriorityState* state_of(const facts::Facts& facts, const facts::Year& year,
                                                   const facts::Priority& priority);

/// A table of the priorities of the year before; of one theme where the call says so.
[[nodiscard]] document::Blocks outcomes_of_last_year(const Call& call, Composing& composing);

}  // namespace cornerstone::compose
