// Evaluation: a sentence judged, or a formula worked out, in one scope.
//
// Three-valued: missing, stale, withheld and hidden values make a claim not known unless the known part decides; what
// is not applicable drops out. Everything is evaluated, never only until the outcome is clear, so that clearance and
// hidden names are whole. Nothing is reported here and nothing fails.

#pragma once

#include <vector>

#include "expression/scope.h"
#include "expression/sentence.h"
#include "expression/trace.h"
#include "expression/value.h"
#include "values/clearance.h"

namespace cornerstone::expression {

/// What `otherwise` comes to, where the sentence may say it: yes where no better level's sentence is, and so on.
struct Otherwise {
  Verdict verdict = Verdict::kNotApplicable;
  values::Clearance clearance = values::Clearance::everyone();
};

/// The verdict of `otherwise` after the better levels' sentences: no where one is yes, not applicable where none
/// applies, not known where one might be yes.
[[nodiscard]] Otherwise otherwise_after(const std::vector<Trace>& better);

/// The verdict and the whole of its reasons.
[[nodiscard]] Trace evaluate(const Sentence& sentence, const Scope& scope, const Otherwise& otherwise = {});

/// The same without the reasons, for asking many: a `where` over all academies.
struct Finding {
  Verdict verdict = Verdict::kNotApplicable;
  values::Clearance clearance = values::Clearance::everyone();
  std::vector<NameUse> hidden;  ///< As hidden_names.
  [[nodiscard]] bool is_yes() const { return verdict == Verdict::kYes; }
};
[[nodiscard]] Finding judge(const Sentence& sentence, const Scope& scope, const Otherwise& otherwise = {});

/// A formula's reading. Where `hidden` is not empty, the scope's reader may not know it: report each name at its span.
struct Answer {
  Reading reading;
  std::vector<NameUse> hidden;
};
[[nodiscard]] Answer value(const Formula& formula, const Scope& scope);

}  // namespace cornerstone::expression
