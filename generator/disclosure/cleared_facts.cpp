#include "disclosure/cleared_facts.h"

#include "disclosure/withholding.h"

namespace cornerstone::disclosure {
namespace {

/// When others' figures were collected would tell of them: to a reader, a dataset is as new as what it knows of it.
void date_datasets(facts::Facts& known) {
  for (auto& dataset : known.datasets) {
    const auto prefix = dataset.id + ".";
    dataset.latest.reset();
    for (const auto& result : known.results) {
      if (result.date > known.as_at || !result.measure.starts_with(prefix)) continue;
      if (!dataset.latest || *dataset.latest < result.date) dataset.latest = result.date;
    }
  }
}

}  // namespace

ClearedFacts::ClearedFacts(const model::Trust& trust, const FactsByDay& facts) : trust_(trust), facts_(facts) {
  for (const auto& [day, known] : facts) own_records_.emplace(day, OwnRecords(known));
  for (std::size_t i = 0; i < trust.audiences.size(); ++i) kept_[static_cast<values::AudienceIndex>(i)];
}

edition::SharedFacts ClearedFacts::of(const values::Reader& reader, values::Date day) const {
  if (reader.academy != values::AcademyIndex::kNone || day != trust_.as_at) return make(reader, day);
  auto& kept = kept_.at(reader.audience);
  std::call_once(kept.once, [&] { kept.facts = make(reader, day); });
  return kept.facts;
}

edition::SharedFacts ClearedFacts::make(const values::Reader& reader, values::Date day) const {
  auto known = clear(facts_.at(day), own_records_.at(day), reader);
  withhold(known, trust_, reader);
  date_datasets(known);
  return std::make_shared<const facts::Facts>(std::move(known));
}

}  // namespace cornerstone::disclosure
