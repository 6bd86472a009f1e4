// Three-valued logic, after Kleene, in which what is not applicable drops out.

#pragma once

#include <vector>

#include "expression/trace.h"

namespace cornerstone::expression {

[[nodiscard]] Verdict negation(Verdict verdict);
/// No where one is no, else not known where one is not known, else yes; not applicable where none applies.
[[nodiscard]] Verdict conjunction(const std::vector<Verdict>& verdicts);
/// Yes where one is yes, else not known where one is not known, else no; not applicable where none applies.
[[nodiscard]] Verdict disjunction(const std::vector<Verdict>& verdicts);

}  // namespace cornerstone::expression
