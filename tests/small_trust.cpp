#include "small_trust.h"

#include <algorithm>
#include <utility>

namespace cornerstone::tests {

template <class R>
R& SmallTrust::record(std::vector<R>& list, const std::string& id, values::AudienceIndex audience) {
  R made;
  made.id = id;
  made.name = named(id);
  made.audience = audience;
  made.clearance = trust.audiences.declared(kStaff);
  made.origin = next_origin();
  list.push_back(std::move(made));
  return list.back();
}

SmallTrust::SmallTrust() {
  trust.audience_ids = {"staff", "academy", "trustees"};
  trust.audiences = values::Audiences({{}, {kStaff}, {kOwn}}, {false, true, false});
  trust.said.audiences = {
      {"staff", "Staff", false}, {"academy", "Each academy", true}, {"trustees", "Trustees", false}};
  trust.as_at = day("2026-11-02");
  auto& said = trust.said;
  said.trust.id = "small";
  said.year.id = "2026-27";
  said.year.days = values::academic_year(2026);
  said.year.framework.signed_by = {"board"};
  for (const auto* id : {"high", "middle", "low"}) {
    auto& level = record(said.year.levels, id);
    level.rank = static_cast<facts::LevelRank>(said.year.levels.size() - 1);
    level.mark = {drawing::MarkShape::kBar, drawing::Tone::kNone, std::string(1, id[0])};
  }
  for (const auto* id : {"alder", "birch", "cedar"}) add_academy(id);
  for (const auto* id : {"board", "clerk"}) record(said.roles, id);
}

facts::Academy& SmallTrust::add_academy(const std::string& id, facts::AcademyStatus status) {
  facts::Academy made;
  made.index = academy(static_cast<std::uint32_t>(trust.said.academies.size()));
  made.id = id;
  made.name = named(id);
  made.phase = "Primary";
  made.status = status;
  made.clearance = trust.audiences.declared(kStaff);
  return trust.said.academies.emplace_back(made);
}

facts::Measure& SmallTrust::measure(const std::string& full_name, values::Unit unit, values::AudienceIndex audience) {
  const auto dot = full_name.find('.');
  auto& made = record(trust.said.measures, full_name.substr(dot + 1), audience);
  made.dataset = full_name.substr(0, dot);
  made.type = expression::Type::number(unit, expression::Better::kHigher);
  return made;
}

facts::Result& SmallTrust::result(const std::string& measure, values::AcademyIndex of, const std::string& date,
                                  const std::string& amount) {
  const auto* declared = facts::find_measure(trust.said, measure);
  REQUIRE(declared != nullptr);
  facts::Result made;
  made.measure = measure;
  made.academy = of;
  made.date = day(date);
  made.clearance = trust.audiences.declared(declared->audience, of);
  made.reading = amount.empty()
                     ? expression::Reading::absent(expression::ReadingState::kMissing, made.clearance)
                     : expression::Reading::known(
                           expression::Quantity{*values::Decimal::read(amount), declared->type.unit}, made.clearance);
  made.reading.date = made.date;
  made.origin = next_origin();
  made.reading.origin = made.origin;
  return results_.emplace_back(made);
}

facts::Indicator& SmallTrust::indicator(const std::string& id, const Sentences& at, values::AudienceIndex audience) {
  const auto position = trust.said.year.indicators.size();
  later([=](facts::Declared& said, const Read& read) {
    auto& levels = said.year.indicators[position].at;
    levels.clear();
    for (const auto& [level, words] : at) levels.push_back({level, words, read(words)});
  });
  return record(trust.said.year.indicators, id, audience);
}

facts::OverridingRule& SmallTrust::rule(const std::string& id, const std::string& when,
                                        std::optional<facts::LevelRank> level) {
  const auto position = trust.said.year.rules.size();
  later([=](facts::Declared& said, const Read& read) { said.year.rules[position].when = read(when); });
  auto& made = record(trust.said.year.rules, id);
  made.words = when;
  made.reason = "as the policy says";
  made.level = level;
  return made;
}

facts::Judgement& SmallTrust::judgement(const std::string& id, expression::Type type) {
  auto& made = record(trust.said.year.judgements, id);
  made.type = std::move(type);
  return made;
}

facts::Item& SmallTrust::item(const std::string& id, const std::string& frequency,
                              const std::vector<std::pair<facts::LevelRank, std::string>>& at) {
  auto& made = record(trust.said.year.items, id);
  made.per = facts::Per::kAcademy;
  if (!frequency.empty()) made.frequency = values::read_rhythm(frequency);
  for (const auto& [level, rhythm] : at) made.at.emplace_back(level, *values::read_rhythm(rhythm));
  return made;
}

facts::SuccessMeasure& SmallTrust::success(const std::string& id, const std::string& test) {
  const auto position = trust.said.year.successes.size();
  if (!test.empty())
    later([=](facts::Declared& said, const Read& read) { said.year.successes[position].test = read(test); });
  auto& made = record(trust.said.year.successes, id);
  made.per = facts::Per::kAcademy;
  return made;
}

facts::Action& SmallTrust::action(const std::string& id) {
  return record(trust.said.year.actions, id);
}

facts::Decision& SmallTrust::decide(const std::string& on, values::AcademyIndex of, facts::Subject about,
                                    const std::string& subject, const std::string& value, const std::string& by) {
  facts::Decision made;
  made.on = day(on);
  made.academy = of;
  made.about = about;
  made.subject = subject;
  made.value = value;
  made.by = by;
  made.clearance = trust.audiences.declared(trust.said.year.framework.audience, of);
  made.origin = next_origin();
  return trust.said.decisions.emplace_back(made);
}

facts::Decision& SmallTrust::sign(const std::string& on, values::AcademyIndex of, const std::string& level,
                                  const std::string& by) {
  return decide(on, of, facts::Subject::kRating, "", level, by);
}

model::Trust& SmallTrust::ready() {
  auto& said = trust.said;
  std::ranges::stable_sort(results_, [](const auto& a, const auto& b) {
    return std::tie(a.measure, a.academy, a.date) < std::tie(b.measure, b.academy, b.date);
  });
  said.results = facts::SharedList<facts::Result>(results_);
  trust.names = std::make_shared<const facts::Names>(said);
  for (const auto& each : later_) each(said, [this](const std::string& words) { return sentence(words); });
  return trust;
}

facts::Facts SmallTrust::facts_on(const std::string& date) {
  facts::Facts known;
  static_cast<facts::Declared&>(known) = ready().said;
  known.as_at = day(date);
  known.who = trust.audiences;
  return known;
}

expression::Sentence SmallTrust::sentence(const std::string& words) const {
  diagnostics::Sink sink;
  const auto read =
      expression::parse_sentence(words, place(words), *trust.names, sink, expression::OtherwiseIs::kAllowed);
  CHECK(reported(sink).empty());
  REQUIRE(read);
  return *read;
}

expression::Formula SmallTrust::formula(const std::string& words) const {
  diagnostics::Sink sink;
  const auto read = expression::parse_value(words, place(words), *trust.names, sink);
  CHECK(reported(sink).empty());
  REQUIRE(read);
  return *read;
}

std::string SmallTrust::named(std::string id) {
  id[0] = static_cast<char>(id[0] - 'a' + 'A');
  return id;
}

source::Span SmallTrust::place(const std::string& words) {
  return {source::FileId{2}, 0, static_cast<std::uint32_t>(words.size())};
}

values::Origin SmallTrust::next_origin() {
  ++cells_;
  return {{source::FileId{1}, cells_ * 10, cells_ * 10 + 5}, cells_, 1};
}

}  // namespace cornerstone::tests
