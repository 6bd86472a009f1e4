#include "rules/signatures.h"

#include <algorithm>

#include <fmt/format.h>

#include "rules/proposals.h"

namespace cornerstone::rules {
namespace {

using diagnostics::Kind;

std::string level_name(const facts::Facts& facts, facts::LevelRank rank) {
  return facts::find_level(facts, rank)->name;
}

std::string in_words(const facts::Facts& facts, const facts::Proposal& proposal) {
  if (proposal.best == proposal.worst) return level_name(facts, proposal.best);
  return fmt::format("{} to {}", level_name(facts, proposal.best), level_name(facts, proposal.worst));
}

void review(const facts::Facts& today, const facts::Rating& rating, const facts::Facts& then, diagnostics::Sink& sink) {
  const auto& signature = *rating.signed_level;
  const auto place = rating.signed_level.origin().span;
  const auto& academy = facts::find_academy(today, rating.academy)->name;
  const auto* before = facts::find_rating(then, rating.academy);
  const bool could_compare =
      before != nullptr && before->proposal && before->proposal->state != facts::RatingState::kNotRated;
  if (could_compare && is_outside(signature.level, *before->proposal)) {
    if (!signature.reason.empty()) return;
    sink.report(Kind::kSignedWithoutReason, place,
                fmt::format("{} was signed as {} without a reason, and the rules proposed {}", academy,
                            level_name(today, signature.level), in_words(today, *before->proposal)),
                "add a row to decisions.csv that gives the reason, or signs another level");
    return;
  }
  sink.report(Kind::kProposalChanged, place,
              fmt::format("{} is signed as {}, and the rules now propose {}", academy,
                          level_name(today, signature.level), in_words(today, *rating.proposal)),
              "the signed level stands until somebody signs again: add a row to decisions.csv, with the reason where "
              "it differs");
}

void review_demanded_reason(const facts::Facts& today, const facts::Rating& rating, diagnostics::Sink& sink) {
  if (!rating.signed_level->reason.empty()) return;
  for (const auto& finding : today.rule_findings) {
    if (finding.academy != rating.academy || finding.trace.verdict != expression::Verdict::kYes) continue;
    const auto rule = std::find_if(today.year.rules.begin(), today.year.rules.end(),
                                   [&](const facts::OverridingRule& each) { return each.id == finding.rule; });
    if (rule->level) continue;
    sink.report(Kind::kSignedWithoutReason, rating.signed_level.origin().span,
                fmt::format("{} is signed without a reason while the rule `{}` holds: {}",
                            facts::find_academy(today, rating.academy)->name, rule->id, rule->reason),
                "add a row to decisions.csv that gives the reason");
  }
}

}  // namespace

void review_signatures(const facts::Facts& today, const std::map<values::Date, facts::Facts>& at_signing,
                       diagnostics::Sink& sink) {
  for (const auto& rating : today.ratings) {
    if (!rating.signed_level) continue;
    review_demanded_reason(today, rating, sink);
    if (rating.differs.value_or(false)) review(today, rating, at_signing.at(rating.signed_level->on), sink);
  }
}

}  // namespace cornerstone::rules
