#include "small_world.h"

#include <algorithm>
#include <cassert>

namespace cornerstone::expression::tests {
namespace {

std::shared_ptr<const Scale> scale(std::string id, std::string name, const std::vector<std::string>& words,
                                   bool is_ordered = true) {
  auto made = std::make_shared<Scale>(Scale{std::move(id), std::move(name), {}, is_ordered});
  for (const std::string& each : words) made->words.push_back({each, each, {}});
  return made;
}

const std::shared_ptr<const Scale>& status_of_academies() {
  static const auto kScale = scale("status", "academy.status", {"open", "joining", "closing"}, false);
  return kScale;
}

const std::shared_ptr<const Scale>& status_of_actions() {
  static const auto kScale = scale("progress", "status", {"not started", "under way", "done", "not needed"}, false);
  return kScale;
}

// Own names of indicators and actions stand above the academy's.
constexpr std::uint32_t kInsideBase = 1000;

}  // namespace

std::shared_ptr<const Scale> risk() {
  static const auto kScale = std::make_shared<const Scale>(Scale{
      "risk", "Risk", {{"low", "Low risk", {}}, {"medium", "Medium risk", {}}, {"high", "High risk", {"red"}}}, true});
  return kScale;
}

std::shared_ptr<const Scale> quality() {
  static const auto kScale = scale("quality", "Quality", {"Outstanding", "Good", "Requires improvement", "Inadequate"});
  return kScale;
}

class SmallVocabulary::Inside final : public Vocabulary {
 public:
  Inside(const SmallVocabulary& outer, std::vector<std::pair<std::string, Type>> own)
      : outer_(outer), own_(std::move(own)) {}

  [[nodiscard]] std::optional<Name> resolve(std::string_view name) const override {
    for (std::size_t i = 0; i < own_.size(); ++i) {
      if (own_[i].first != name) continue;
      Name found;
      found.id = NameId{kInsideBase + static_cast<std::uint32_t>(i)};
      found.type = own_[i].second;
      return found;
    }
    return outer_.resolve(name);
  }
  [[nodiscard]] std::vector<std::string> names() const override {
    std::vector<std::string> all;
    for (const auto& [name, type] : own_) all.push_back(name);
    for (const std::string& name : outer_.names()) all.push_back(name);
    return all;
  }
  [[nodiscard]] const Vocabulary* inside(Things /*things*/) const override { return nullptr; }

 private:
  const SmallVocabulary& outer_;
  std::vector<std::pair<std::string, Type>> own_;
};

SmallVocabulary::SmallVocabulary() : own_names_{"level", "status", "due"} {
  using values::Unit;
  add_measure("attendance.overall", Type::number(Unit::kPercent, Better::kHigher, 1), {"national", "target"});
  entries_.back().second.step = *values::Decimal::read("0.5");
  add_measure("attendance.late", Type::number(Unit::kPercent, Better::kLower), {});
  add_measure("ks2.rwm", Type::number(Unit::kPercent, Better::kHigher, 0), {"national", "floor"});
  add_measure("ks2.similar", Type::number(Unit::kPercent, Better::kLower, 0), {});
  add_measure("exclusions.permanent", Type::number(Unit::kNumber, Better::kLower), {"national"});
  add_measure("services.absence", Type::number(Unit::kDays, Better::kLower), {});
  add_measure("services.reserves", Type::number(Unit::kNumber), {"target"});
  add_measure("finance.balance", Type::number(Unit::kPounds, Better::kHigher), {});
  add_measure("ofsted.quality", Type::word(quality()), {});
  add_measure("ofsted.safeguarding", Type::word(scale("met", "Met", {"Met", "Not met"})), {});
  add("judgement.asks-for-help", Type::of(TypeKind::kYesNo));
  add("rating", Type::word(risk()));
  add("rating.proposed", Type::word(risk()));
  add("rating.since", Type::of(TypeKind::kDate));
  add("academy.joined", Type::of(TypeKind::kDate));
  add("academy.phase", Type::of(TypeKind::kText));
  add("academy.status", Type::word(status_of_academies())).brings_in_all = true;
  indicators_ =
      std::make_shared<const Inside>(*this, std::vector<std::pair<std::string, Type>>{{"level", Type::word(risk())}});
  actions_ = std::make_shared<const Inside>(
      *this, std::vector<std::pair<std::string, Type>>{{"level", Type::word(risk())},
                                                       {"status", Type::word(status_of_actions())},
                                                       {"due", Type::of(TypeKind::kDate)}});
}

Name& SmallVocabulary::add(std::string name, Type type) {
  Name made;
  made.id = NameId{static_cast<std::uint32_t>(entries_.size())};
  made.type = std::move(type);
  entries_.emplace_back(std::move(name), std::move(made));
  return entries_.back().second;
}

void SmallVocabulary::add_measure(std::string name, Type type, const std::vector<std::string>& against) {
  Name& made = add(std::move(name), std::move(type));
  made.kind = NameKind::kMeasure;
  for (const std::string& each : against) {
    made.against.push_back({each, AgainstId{static_cast<std::uint32_t>(made.against.size())}});
  }
}

std::optional<Name> SmallVocabulary::resolve(std::string_view name) const {
  for (const auto& [own, made] : entries_) {
    if (own == name) return made;
  }
  return std::nullopt;
}

std::vector<std::string> SmallVocabulary::names() const {
  std::vector<std::string> all;
  for (const auto& [name, made] : entries_) all.push_back(name);
  return all;
}

const Vocabulary* SmallVocabulary::inside(Things things) const {
  switch (things) {
    case Things::kAcademies:
      return this;
    case Things::kIndicators:
      return indicators_.get();
    case Things::kActions:
      return actions_.get();
  }
  return nullptr;
}

const std::string& SmallVocabulary::name_of(NameId id) const {
  const auto index = static_cast<std::uint32_t>(id);
  return index >= kInsideBase ? own_names_[index - kInsideBase] : entries_[index].first;
}

Reading ThingScope::reading(NameId name) const {
  const bool is_own = static_cast<std::uint32_t>(name) >= kInsideBase || outer_ == nullptr;
  if (!is_own) return outer_->reading(name);
  const std::string& word = vocabulary_.name_of(name);
  if (const auto found = thing_.readings.find(word); found != thing_.readings.end()) return found->second;
  const auto history = thing_.histories.find(word);
  const bool has_result = history != thing_.histories.end() && !history->second.empty();
  return has_result ? history->second.back() : absent(ReadingState::kMissing);
}

std::vector<Reading> ThingScope::history(NameId measure) const {
  if (outer_ != nullptr) return outer_->history(measure);
  const std::string& word = vocabulary_.name_of(measure);
  if (const auto found = thing_.histories.find(word); found != thing_.histories.end()) return found->second;
  const auto only = thing_.readings.find(word);
  return only == thing_.readings.end() ? std::vector<Reading>{} : std::vector<Reading>{only->second};
}

Reading ThingScope::comparison(NameId measure, AgainstId against, const Reading& result) const {
  if (outer_ != nullptr) return outer_->comparison(measure, against, result);
  const std::string& word = vocabulary_.name_of(measure);
  const auto name = vocabulary_.resolve(word)->against[static_cast<std::uint32_t>(against)].name;
  Reading in_force = absent(ReadingState::kMissing);
  const auto found = thing_.comparisons.find(word + "/" + name);
  if (found == thing_.comparisons.end()) return in_force;
  for (const auto& [from, figure] : found->second) {
    if (from <= result.date.value_or(as_at())) in_force = figure;
  }
  return in_force;
}

void ThingScope::visit(Things things, Extent extent, const Visit& visit) const {
  const std::vector<Thing>& members = things == Things::kAcademies    ? thing_.academies
                                      : things == Things::kIndicators ? thing_.indicators
                                                                      : thing_.actions;
  for (const Thing& member : members) {
    if (extent == Extent::kUsual && !member.is_usual) continue;
    const ThingScope scope(vocabulary_, member, things == Things::kAcademies ? nullptr : this);
    visit({member.label, member.clearance, scope});
  }
}

values::Date ThingScope::as_at() const {
  return day("2026-11-16");
}

values::Date day(std::string_view iso) {
  const auto found = values::Date::from_iso(iso);
  assert(found);
  return *found;
}

Reading number(std::string_view figure, values::Unit unit) {
  return Reading::known(Quantity{*values::Decimal::read(figure), unit}, values::Clearance::everyone());
}

Reading percent(std::string_view figure) {
  return number(figure, values::Unit::kPercent);
}

Reading word(const std::shared_ptr<const Scale>& scale, std::string_view text) {
  return Reading::known(Word{scale, *scale->find(text)}, values::Clearance::everyone());
}

Reading text(std::string_view text) {
  return Reading::known(std::string(text), values::Clearance::everyone());
}

Reading date(std::string_view iso) {
  return Reading::known(day(iso), values::Clearance::everyone());
}

Reading yes_no(bool is_yes) {
  return Reading::known(is_yes, values::Clearance::everyone());
}

Reading absent(ReadingState state) {
  return Reading::absent(state, values::Clearance::everyone());
}

Reading range(const std::shared_ptr<const Scale>& scale, std::string_view best, std::string_view worst) {
  Reading reading = absent(ReadingState::kRange);
  reading.ends = Ends{Word{scale, *scale->find(best)}, Word{scale, *scale->find(worst)}};
  return reading;
}

Reading on(std::string_view iso, Reading reading) {
  reading.date = day(iso);
  return reading;
}

}  // namespace cornerstone::expression::tests
