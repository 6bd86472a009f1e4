#include "rules/judge.h"

#include <algorithm>
#include <map>

#include "rules/actions.h"
#include "rules/entitlements.h"
#include "rules/indicators.h"
#include "rules/ledger.h"
#include "rules/proposals.h"
#include "rules/schedule.h"
#include "rules/signatures.h"
#include "rules/success.h"

namespace cornerstone::rules {
namespace {

/// What was said by the end of `as_at`.
facts::Facts said_until(const model::Trust& trust, values::Date as_at) {
  facts::Facts facts;
  static_cast<facts::Declared&>(facts) = trust.said;
  facts.as_at = as_at;
  facts.who = trust.audiences;
  facts.results.erase_if([&](const facts::Result& result) { return result.date > as_at; });
  std::erase_if(facts.decisions, [&](const facts::Decision& decision) { return decision.on > as_at; });
  for (auto& dataset : facts.datasets) {
    dataset.latest.reset();
    for (const auto& result : facts.results) {
      const bool is_of_it = result.measure.size() > dataset.id.size() && result.measure.starts_with(dataset.id) &&
                            result.measure[dataset.id.size()] == '.';
      if (is_of_it && result.academy != values::AcademyIndex::kNone)
        dataset.latest = std::max(dataset.latest.value_or(result.date), result.date);
    }
  }
  return facts;
}

facts::Facts with_proposals(const model::Trust& trust, values::Date as_at, diagnostics::Sink& sink) {
  auto facts = said_until(trust, as_at);
  take_judgements(facts, sink);
  take_signed_levels(facts, sink);
  find_indicators(facts, *trust.names, sink);
  propose_levels(facts);
  compare_with_signed(facts);
  return facts;
}

/// The proposals of the days on which the levels that differ today were signed.
std::map<values::Date, facts::Facts> at_signing(const model::Trust& trust, const facts::Facts& today) {
  std::map<values::Date, facts::Facts> then;
  for (const auto& rating : today.ratings) {
    if (!rating.differs.value_or(false)) continue;
    diagnostics::Sink heard;  // What was wrong on that day is not today's to report.
    const auto day = rating.signed_level->on;
    // Ratings alone are kept: the facts of several days at once would be several times the trust.
    if (!then.contains(day)) then[day].ratings = with_proposals(trust, day, heard).ratings;
  }
  return then;
}

/// Errors alone: a warning may well speak of what is missing.
void report_errors(const diagnostics::Sink& heard, diagnostics::Sink& sink) {
  for (auto& diagnostic : heard.sorted()) {
    if (diagnostics::severity(diagnostic.kind) == diagnostics::Severity::kError) sink.report(std::move(diagnostic));
  }
}

}  // namespace

facts::Facts judge(const model::Trust& trust, values::Date as_at, diagnostics::Sink& sink) {
  auto facts = with_proposals(trust, as_at, sink);
  review_signatures(facts, at_signing(trust, facts), sink);
  const auto& names = *trust.names;
  entitle(facts, names);
  schedule(facts, sink);
  follow_actions(facts, names);
  take_priorities(facts);
  measure_success(facts, names);
  return facts;
}

void check(const model::Trust& trust, values::Date as_at, Check what, diagnostics::Sink& sink) {
  diagnostics::Sink heard;
  auto facts = said_until(trust, as_at);
  take_judgements(facts, heard);
  take_signed_levels(facts, heard);
  if (what == Check::kDecisionsAndLevels) find_indicators(facts, *trust.names, heard);
  report_errors(heard, sink);
}

}  // namespace cornerstone::rules
