// Signatures under review: where a person's level and the rules' proposal part, and whether the reason was given.
//
// Nothing is overruled. What was signed against the proposal of its day needs a reason; a proposal that has moved since
// is reported.

#pragma once

#include <map>

#include "diagnostics/sink.h"
#include "facts/facts.h"

namespace cornerstone::rules {

/// `at_signing`: the ratings of every day on which a level that differs today was signed.
void review_signatures(const facts::Facts& today, const std::map<values::Date, facts::Facts>& at_signing,
                       diagnostics::Sink& sink);

}  // namespace cornerstone::rules
