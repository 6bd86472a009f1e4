// Clearing: all facts → those that one reader may know.
//
// One loop over the description of every record decides. What is not described is not copied, what is not cleared is
// absent; nothing here knows what any field means.

#pragma once

#include "disclosure/own_records.h"
#include "facts/facts.h"
#include "values/clearance.h"

namespace cornerstone::disclosure {

/// `own` is made from the same facts. A reader of one academy gets what it may know of its own academy and of the
/// trust; other academies' facts it has no use for and does not get.
[[nodiscard]] facts::Facts clear(const facts::Facts& facts, const OwnRecords& own, const values::Reader& reader);

}  // namespace cornerstone::disclosure
