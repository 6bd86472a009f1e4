#include "expression/kleene.h"

#include <algorithm>

namespace cornerstone::expression {

Verdict negation(Verdict verdict) {
  if (verdict == Verdict::kYes) return Verdict::kNo;
  return verdict == Verdict::kNo ? Verdict::kYes : verdict;
}

Verdict conjunction(const std::vector<Verdict>& verdicts) {
  for (const Verdict decides : {Verdict::kNo, Verdict::kNotKnown, Verdict::kYes}) {
    if (std::ranges::find(verdicts, decides) != verdicts.end()) return decides;
  }
  return Verdict::kNotApplicable;
}

Verdict disjunction(const std::vector<Verdict>& verdicts) {
  for (const Verdict decides : {Verdict::kYes, Verdict::kNotKnown, Verdict::kNo}) {
    if (std::ranges::find(verdicts, decides) != verdicts.end()) return decides;
  }
  return Verdict::kNotApplicable;
}

}  // namespace cornerstone::expression
