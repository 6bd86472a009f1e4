#include "expression/evaluate.h"

#include "expression/evaluator.h"

namespace cornerstone::expression {

Otherwise otherwise_after(const std::vector<Trace>& better) {
  Otherwise otherwise;
  bool has_no = false;
  bool has_yes = false;
  bool has_not_known = false;
  for (const Trace& trace : better) {
    otherwise.clearance = otherwise.clearance.intersect(trace.clearance);
    has_no |= trace.verdict == Verdict::kNo;
    has_yes |= trace.verdict == Verdict::kYes;
    has_not_known |= trace.verdict == Verdict::kNotKnown;
  }
  if (has_no) otherwise.verdict = Verdict::kYes;
  if (has_not_known) otherwise.verdict = Verdict::kNotKnown;
  if (has_yes) otherwise.verdict = Verdict::kNo;
  return otherwise;
}

Trace evaluate(const Sentence& sentence, const Scope& scope, const Otherwise& otherwise) {
  if (sentence.is_empty()) return {};
  return Evaluator(Reasons::kKept, otherwise).claim(sentence.tree()->claim, Frame{scope, std::nullopt});
}

Finding judge(const Sentence& sentence, const Scope& scope, const Otherwise& otherwise) {
  if (sentence.is_empty()) return {};
  Evaluator evaluator(Reasons::kDropped, otherwise);
  const Trace trace = evaluator.claim(sentence.tree()->claim, Frame{scope, std::nullopt});
  return {trace.verdict, trace.clearance, evaluator.take_hidden()};
}

Answer value(const Formula& formula, const Scope& scope) {
  if (formula.is_empty()) return {};
  Evaluator evaluator(Reasons::kDropped, {});
  Trace counted;
  Reading reading = evaluator.operand(formula.tree()->operand, Frame{scope, std::nullopt}, counted);
  return {std::move(reading), evaluator.take_hidden()};
}

}  // namespace cornerstone::expression
