// Comparing readings: the verdict of one comparison.

#pragma once

#include <vector>

#include "expression/scope.h"
#include "expression/trace.h"
#include "expression/tree.h"

namespace cornerstone::expression {

/// Not applicable where a side is; not known where a side is not known. A side known only as a range decides where all
/// of its range agrees. `scope` measures spans of time.
[[nodiscard]] Verdict verdict_of(const Comparison& comparison, const Reading& left, const std::vector<Reading>& right,
                                 const Scope& scope);
/// Whether a reading is in that state: always yes or no, but for one that is hidden.
[[nodiscard]] Verdict verdict_of(const StateTest& test, const Reading& reading);

}  // namespace cornerstone::expression
