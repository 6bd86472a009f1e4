// Proposals: the range of levels that indicators and rules leave open, and how a signed level stands to it.
//
// A proposal is computed; a signed level is a person's decision. They stand side by side and neither overwrites the
// other. Removing a value can only widen the range.

#pragma once

#include "facts/facts.h"

namespace cornerstone::rules {

/// Gives each counted academy its proposal, by the framework's method. `judgement` proposes nothing: people decide.
void propose_levels(facts::Facts& facts);

/// Sets `differs`: whether the signed level is outside the proposal.
void compare_with_signed(facts::Facts& facts);

[[nodiscard]] bool is_outside(facts::LevelRank level, const facts::Proposal& proposal);

}  // namespace cornerstone::rules
