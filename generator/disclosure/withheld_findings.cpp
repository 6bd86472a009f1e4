#include "disclosure/withheld_findings.h"

#include <algorithm>

#include "disclosure/cited_cells.h"

namespace cornerstone::disclosure {
namespace {

using expression::Trace;

facts::IndicatorFinding withheld(facts::IndicatorFinding finding) {
  finding.is_withheld = true;
  finding.is_stale = false;
  finding.state = facts::FindingState::kNotKnown;
  finding.best = 0;
  finding.worst = 0;
  finding.tried.clear();
  return finding;
}

void cut(Trace& trace) {
  Trace empty;
  empty.verdict = expression::Verdict::kNotKnown;
  empty.clearance = trace.clearance;
  empty.is_cut = true;
  trace = std::move(empty);
}

/// A proposal says something of every finding below it.
void withhold_proposal(facts::Facts& facts, values::AcademyIndex academy) {
  for (auto& rating : facts.ratings) {
    if (rating.academy != academy) continue;
    rating.proposal = {};
    rating.differs = {};
  }
}

void withhold_success(facts::SuccessFinding& finding, const std::set<values::Origin>& cells) {
  bool is_touched = finding.trace && cites(*finding.trace, cells);
  if (is_touched) cut(*finding.trace);
  for (auto& academy : finding.academies) {
    if (!cites(academy.trace, cells)) continue;
    cut(academy.trace);
    is_touched = true;
  }
  // Beside the academies that are told, the count would say how the withheld ones stand.
  if (is_touched) finding.summary = {};
}

}  // namespace

void take_away_findings(facts::Facts& facts, const std::set<values::Origin>& cells) {
  if (cells.empty()) return;
  for (std::size_t i = 0; i < facts.indicator_findings.size(); ++i) {
    const auto& finding = facts.indicator_findings[i];
    if (std::none_of(finding.tried.begin(), finding.tried.end(),
                     [&](const auto& each) { return cites(each.second, cells); }))
      continue;
    withhold_proposal(facts, finding.academy);
    facts.indicator_findings.replace(i, withheld(finding));
  }
  for (std::size_t i = 0; i < facts.rule_findings.size(); ++i) {
    auto finding = facts.rule_findings[i];
    if (!cites(finding.trace, cells)) continue;
    withhold_proposal(facts, finding.academy);
    cut(finding.trace);
    facts.rule_findings.replace(i, std::move(finding));
  }
  for (auto& state : facts.action_states) {
    if (state.outcome && cites(*state.outcome, cells)) cut(*state.outcome);
  }
  for (auto& finding : facts.success_findings) withhold_success(finding, cells);
}

}  // namespace cornerstone::disclosure
