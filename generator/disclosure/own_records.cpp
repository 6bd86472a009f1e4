#include "disclosure/own_records.h"

#include <algorithm>

namespace cornerstone::disclosure {

std::vector<std::size_t> PositionsByAcademy::own(values::AcademyIndex academy) const {
  std::vector<std::size_t> found;
  add(academy, found);
  if (academy != values::AcademyIndex::kNone) add(values::AcademyIndex::kNone, found);
  std::ranges::sort(found);
  return found;
}

void PositionsByAcademy::sort() {
  std::ranges::sort(positions_);
}

void PositionsByAcademy::add(values::AcademyIndex academy, std::vector<std::size_t>& to) const {
  const auto range =
      std::ranges::equal_range(positions_, academy, {}, &std::pair<values::AcademyIndex, std::size_t>::first);
  for (const auto& [whose, position] : range) to.push_back(position);
}

OwnRecords::OwnRecords(const facts::Facts& facts)
    : results(facts.results),
      decisions(facts.decisions),
      indicator_findings(facts.indicator_findings),
      rule_findings(facts.rule_findings),
      ratings(facts.ratings),
      judgements_in_force(facts.judgements_in_force),
      entitlements(facts.entitlements),
      occurrences(facts.occurrences),
      action_states(facts.action_states) {}

}  // namespace cornerstone::disclosure
