// Indicators: which level each fits, for each academy, and the overriding rules.
//
// An indicator's level is the best whose sentence is yes. Where a better one's is not known, it lies between the two.

#pragma once

#include "diagnostics/sink.h"
#include "facts/facts.h"
#include "facts/names.h"

namespace cornerstone::rules {

/// Fills `indicator_findings` and `rule_findings` for every academy that is counted. Reports values that no level fits.
void find_indicators(facts::Facts& facts, const facts::Names& names, diagnostics::Sink& sink);

}  // namespace cornerstone::rules
