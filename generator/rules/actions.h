// Actions: where each stands, in the academy that it concerns or in the trust.

#pragma once

#include "facts/facts.h"
#include "facts/names.h"

namespace cornerstone::rules {

/// Fills `action_states`: an academy's own plan, every action of its signed level, and the trust's deliverables.
void follow_actions(facts::Facts& facts, const facts::Names& names);

}  // namespace cornerstone::rules
