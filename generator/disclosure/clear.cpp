#include "disclosure/clear.h"

#include "disclosure/clear_value.h"

namespace cornerstone::disclosure {
namespace {

facts::Year clear_year(const facts::Year& year, const Clearer& clearer) {
  facts::Year kept;
  kept.id = year.id;
  kept.days = year.days;
  kept.framework = clearer.cleared(year.framework);
  kept.levels = clearer.cleared(year.levels);
  kept.indicators = clearer.cleared(year.indicators);
  kept.judgements = clearer.cleared(year.judgements);
  kept.rules = clearer.cleared(year.rules);
  kept.controls = clearer.cleared(year.controls);
  kept.offer = clearer.cleared(year.offer);
  kept.items = clearer.cleared(year.items);
  kept.calendar = clearer.cleared(year.calendar);
  kept.questions = clearer.cleared(year.questions);
  kept.themes = clearer.cleared(year.themes);
  kept.priorities = clearer.cleared(year.priorities);
  kept.successes = clearer.cleared(year.successes);
  kept.actions = clearer.cleared(year.actions);
  return kept;
}

/// Those about the reader's own academy or about no academy; for a reader of the whole trust, all.
template <class Records>
Records of_own(const Records& records, const PositionsByAcademy& positions, const values::Reader& reader,
               const Clearer& clearer) {
  if (reader.academy == values::AcademyIndex::kNone) return clearer.cleared(records);
  Records kept;
  for (const auto i : positions.own(reader.academy)) clearer.add(records, i, kept);
  return kept;
}

void clear_declared(const facts::Facts& facts, const OwnRecords& own, const values::Reader& reader,
                    const Clearer& clearer, facts::Facts& kept) {
  kept.trust = clearer.cleared(facts.trust);
  kept.audiences = clearer.cleared(facts.audiences);
  kept.academies = clearer.cleared(facts.academies);
  kept.columns = clearer.cleared(facts.columns);
  kept.scales = clearer.cleared(facts.scales);
  kept.datasets = clearer.cleared(facts.datasets);
  kept.measures = clearer.cleared(facts.measures);
  kept.results = of_own(facts.results, own.results, reader, clearer);
  kept.roles = clearer.cleared(facts.roles);
  kept.posts = clearer.cleared(facts.posts);
  kept.words = clearer.cleared(facts.words);
  kept.decisions = of_own(facts.decisions, own.decisions, reader, clearer);
  kept.year = clear_year(facts.year, clearer);
  for (const auto& year : facts.earlier) kept.earlier.push_back(clear_year(year, clearer));
}

}  // namespace

facts::Facts clear(const facts::Facts& facts, const OwnRecords& own, const values::Reader& reader) {
  const Clearer clearer(reader);
  facts::Facts kept;
  kept.as_at = facts.as_at;
  kept.reader = reader;
  kept.who = facts.who;
  clear_declared(facts, own, reader, clearer, kept);
  kept.indicator_findings = of_own(facts.indicator_findings, own.indicator_findings, reader, clearer);
  kept.rule_findings = of_own(facts.rule_findings, own.rule_findings, reader, clearer);
  kept.ratings = of_own(facts.ratings, own.ratings, reader, clearer);
  kept.level_counts = clearer.cleared(facts.level_counts);
  kept.judgements_in_force = of_own(facts.judgements_in_force, own.judgements_in_force, reader, clearer);
  kept.entitlements = of_own(facts.entitlements, own.entitlements, reader, clearer);
  kept.occurrences = of_own(facts.occurrences, own.occurrences, reader, clearer);
  kept.action_states = of_own(facts.action_states, own.action_states, reader, clearer);
  kept.priority_states = clearer.cleared(facts.priority_states);
  kept.success_findings = clearer.cleared(facts.success_findings);
  return kept;
}

}  // namespace cornerstone::disclosure
