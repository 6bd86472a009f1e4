#include "disclosure/cleared_facts.h"

#include "disclosure/withholding.h"

namespace cornerstone::disclosure {

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
  return std::make_shared<const facts::Facts>(std::move(known));
}

}  // namespace cornerstone::disclosure
