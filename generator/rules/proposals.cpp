#include "rules/proposals.h"

#include <algorithm>

namespace cornerstone::rules {
namespace {

using expression::Verdict;
using facts::FindingState;
using facts::LevelRank;
using facts::Proposal;
using facts::RatingState;

const facts::OverridingRule* find_rule(const facts::Facts& facts, std::string_view id) {
  const auto found = std::find_if(facts.year.rules.begin(), facts.year.rules.end(),
                                  [&](const facts::OverridingRule& rule) { return rule.id == id; });
  return found == facts.year.rules.end() ? nullptr : &*found;
}

bool has_enough(const facts::Needs& needs, const Proposal& proposal) {
  if (proposal.applicable == 0) return false;
  const values::Decimal known(proposal.known);
  if (!needs.is_percent) return known >= needs.amount;
  return known * values::Decimal(100) >= needs.amount * values::Decimal(proposal.applicable);
}

/// The worst of everything that is certain, and the worst that it could be.
struct Ends {
  LevelRank best = 0;
  LevelRank worst = 0;
  void take(LevelRank best_case, LevelRank worst_case) {
    best = std::max(best, best_case);
    worst = std::max(worst, worst_case);
  }
};

struct Weighed {
  Proposal proposal;
  values::Clearance clearance = values::Clearance::everyone();
};

Weighed weigh(const facts::Facts& facts, values::AcademyIndex academy) {
  Weighed weighed;
  auto& proposal = weighed.proposal;
  Ends ends;
  for (const auto& finding : facts.indicator_findings) {
    if (finding.academy != academy) continue;
    weighed.clearance = weighed.clearance.intersect(finding.clearance);
    if (finding.state == FindingState::kNotApplicable) continue;
    ++proposal.applicable;
    if (finding.state == FindingState::kKnown) ++proposal.known;
    ends.take(finding.best, finding.worst);
  }
  for (const auto& finding : facts.rule_findings) {
    if (finding.academy != academy) continue;
    weighed.clearance = weighed.clearance.intersect(finding.clearance);
    const auto* rule = find_rule(facts, finding.rule);
    if (rule == nullptr || !rule->level) continue;
    if (finding.trace.verdict == Verdict::kYes) ends.take(*rule->level, *rule->level);
    if (finding.trace.verdict == Verdict::kNotKnown) ends.take(0, *rule->level);
  }
  proposal.best = ends.best;
  proposal.worst = ends.worst;
  proposal.state = !has_enough(facts.year.framework.needs, proposal) ? RatingState::kNotRated
                   : proposal.best == proposal.worst                 ? RatingState::kProposed
                                                                     : RatingState::kProvisional;
  return weighed;
}

/// What holds the proposal at its best end: without these it would be better.
void name_deciders(const facts::Facts& facts, values::AcademyIndex academy, Proposal& proposal) {
  if (proposal.best == 0) return;
  for (const auto& finding : facts.indicator_findings) {
    const bool holds =
        finding.academy == academy && finding.state != FindingState::kNotApplicable && finding.best == proposal.best;
    if (holds) proposal.decided_by.push_back(finding.indicator);
  }
  for (const auto& finding : facts.rule_findings) {
    if (finding.academy != academy || finding.trace.verdict != Verdict::kYes) continue;
    const auto* rule = find_rule(facts, finding.rule);
    if (rule != nullptr && rule->level == proposal.best) proposal.decided_by.push_back(finding.rule);
  }
}

}  // namespace

void propose_levels(facts::Facts& facts) {
  if (facts.year.framework.method != facts::Method::kWorst) return;
  for (auto& rating : facts.ratings) {
    const auto* academy = facts::find_academy(facts, rating.academy);
    if (!academy->is_counted()) continue;
    auto weighed = weigh(facts, rating.academy);
    name_deciders(facts, rating.academy, weighed.proposal);
    rating.proposal = {std::move(weighed.proposal), weighed.clearance};
  }
}

void compare_with_signed(facts::Facts& facts) {
  for (auto& rating : facts.ratings) {
    if (!rating.signed_level || !rating.proposal || rating.proposal->state == RatingState::kNotRated) continue;
    rating.differs = {is_outside(rating.signed_level->level, *rating.proposal),
                      rating.signed_level.clearance().intersect(rating.proposal.clearance())};
  }
}

bool is_outside(LevelRank level, const Proposal& proposal) {
  return level < proposal.best || level > proposal.worst;
}

}  // namespace cornerstone::rules
