// Success measures: met or not, by how many academies, and what is not known.

#pragma once

#include "facts/facts.h"
#include "facts/names.h"

namespace cornerstone::rules {

/// Fills `success_findings`. Before its due date a measure that is not met or not known is not yet due.
void measure_success(facts::Facts& facts, const facts::Names& names);

}  // namespace cornerstone::rules
