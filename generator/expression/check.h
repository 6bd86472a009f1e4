// Checking types: what is compared with what, and what a function is asked of.
//
// Each check settles what was left open (a word takes the scale of what it is compared with, a bare number the unit)
// and reports each mistake at its own words. An operand without a type has been reported already and is passed over.

#pragma once

#include <string_view>

#include "expression/complaints.h"
#include "expression/tree.h"
#include "expression/vocabulary.h"

namespace cornerstone::expression {

void check_comparison(Comparison& comparison, const Vocabulary& here, Complaints& complaints);
/// That an operand is something of its own and not a word without a name.
void check_alone(const Operand& operand, const Vocabulary& here, Complaints& complaints);
void check_since(const Operand& from, Complaints& complaints);
/// The type of what a call gives; empty after a mistake.
[[nodiscard]] std::optional<Type> check_call(const Call& call, Complaints& complaints);

void complain_unknown_name(std::string_view word, Place place, const Vocabulary& here, Complaints& complaints);

/// "at least", "no worse than", "is"
[[nodiscard]] std::string_view name(Compare compare);
/// Better, steady, worse: what `trend` gives.
[[nodiscard]] const std::shared_ptr<const Scale>& trend_scale();

}  // namespace cornerstone::expression
