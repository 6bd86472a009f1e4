#include "facts/names.h"

#include <algorithm>
#include <initializer_list>

namespace cornerstone::facts {
namespace {

using expression::Scale;
using expression::ScaleWord;
using expression::Type;
using expression::TypeKind;

std::shared_ptr<const Scale> unordered(std::string id, std::string name, std::initializer_list<const char*> words) {
  Scale scale{.id = std::move(id), .name = std::move(name), .words = {}, .is_ordered = false};
  for (const auto* word : words) scale.words.push_back({.id = word, .name = word, .aliases = {}});
  return std::make_shared<const Scale>(std::move(scale));
}

std::shared_ptr<const Scale> level_scale(const Year& year) {
  Scale scale{.id = "level", .name = year.framework.name.empty() ? "level" : year.framework.name, .words = {}};
  for (const auto& level : year.levels)
    scale.words.push_back({.id = level.id, .name = level.name, .aliases = level.aliases});
  return std::make_shared<const Scale>(std::move(scale));
}

}  // namespace

/// The names of the things counted, and behind them those of the trust.
class Names::Inside final : public expression::Vocabulary {
 public:
  Inside(const Names& outer, std::vector<std::size_t> own) : outer_(outer), own_(std::move(own)) {}

  std::optional<expression::Name> resolve(std::string_view name) const override {
    for (const auto position : own_) {
      if (outer_.entries_[position].written == name) return outer_.entries_[position].name;
    }
    return outer_.resolve(name);
  }
  std::vector<std::string> names() const override {
    std::vector<std::string> all;
    for (const auto position : own_) all.push_back(outer_.entries_[position].written);
    const auto behind = outer_.names();
    all.insert(all.end(), behind.begin(), behind.end());
    return all;
  }
  const Vocabulary* inside(expression::Things things) const override { return outer_.inside(things); }

 private:
  const Names& outer_;
  std::vector<std::size_t> own_;
};

Names::Names(const Declared& said)
    : levels_(level_scale(said.year)),
      success_states_(
          unordered("success", "success", {"met", "not met", "not yet due", "not known", "not applicable"})),
      item_states_(unordered("item", "entitlement", {"none", "entitled", "as required", "granted", "held", "ended"})),
      statuses_(unordered("status", "status", {"open", "joining", "closing"})),
      action_statuses_(
          unordered("action-status", "status of an action", {"not started", "under way", "done", "not needed"})) {
  for (const auto* field : {"id", "name", "urn", "phase"})
    add(NameSubject::kAcademyField, std::string("academy.") + field, field, Type::of(TypeKind::kText));
  add(NameSubject::kAcademyField, "academy.joined", "joined", Type::of(TypeKind::kDate));
  add(NameSubject::kAcademyField, "academy.pupils", "pupils", Type::number());
  add(NameSubject::kAcademyField, "academy.status", "status", Type::word(statuses_));
  entries_.back().name.brings_in_all = true;
  for (const auto& column : said.columns)
    add(NameSubject::kAcademyColumn, "academy." + column.id, column.id, column.type);
  add_measures(said);
  for (const auto& indicator : said.year.indicators)
    add(NameSubject::kIndicator, "indicator." + indicator.id, indicator.id, Type::word(levels_));
  for (const auto& judgement : said.year.judgements)
    add(NameSubject::kJudgement, "judgement." + judgement.id, judgement.id, judgement.type);
  for (const auto& success : said.year.successes)
    add(NameSubject::kSuccess, "success." + success.id, success.id, Type::word(success_states_));
  for (const auto& item : said.year.items)
    add(NameSubject::kItem, "item." + item.id, item.id, Type::word(item_states_));
  add_ratings();

  const auto first_inside = entries_.size();
  add(NameSubject::kIndicatorLevel, "level", "level", Type::word(levels_));
  add(NameSubject::kActionField, "status", "status", Type::word(action_statuses_));
  add(NameSubject::kActionField, "theme", "theme", Type::of(TypeKind::kText));
  add(NameSubject::kActionField, "level", "level", Type::word(levels_));
  add(NameSubject::kActionField, "due", "due", Type::of(TypeKind::kDate));
  add(NameSubject::kActionField, "owner", "owner", Type::of(TypeKind::kText));
  for (auto i = first_inside; i < entries_.size(); ++i) by_name_.erase(entries_[i].written);
  academies_ = std::make_shared<const Inside>(*this, std::vector<std::size_t>{});
  indicators_ = std::make_shared<const Inside>(*this, std::vector<std::size_t>{first_inside});
  actions_ = std::make_shared<const Inside>(
      *this, std::vector<std::size_t>{first_inside + 1, first_inside + 2, first_inside + 3, first_inside + 4,
                                      first_inside + 5});
}

void Names::add(NameSubject subject, std::string written, std::string id, Type type) {
  const auto position = entries_.size();
  Entry entry{.subject = subject, .id = std::move(id), .written = written, .name = {}};
  entry.name.id = static_cast<expression::NameId>(position);
  entry.name.type = std::move(type);
  entries_.push_back(std::move(entry));
  by_name_.emplace(std::move(written), position);
}

void Names::add_measures(const Declared& said) {
  for (const auto& measure : said.measures) {
    add(NameSubject::kMeasure, measure.full_name(), measure.full_name(), measure.type);
    auto& name = entries_.back().name;
    name.kind = expression::NameKind::kMeasure;
    name.step = measure.step;
    for (const auto& comparison : measure.comparisons) {
      auto at = std::find(against_.begin(), against_.end(), comparison);
      if (at == against_.end()) at = against_.insert(against_.end(), comparison);
      name.against.push_back({comparison, static_cast<expression::AgainstId>(at - against_.begin())});
    }
  }
}

void Names::add_ratings() {
  add(NameSubject::kRating, "rating", "", Type::word(levels_));
  add(NameSubject::kRatingProposed, "rating.proposed", "", Type::word(levels_));
  add(NameSubject::kRatingSince, "rating.since", "", Type::of(TypeKind::kDate));
  add(NameSubject::kRatingSignedOn, "rating.signed_on", "", Type::of(TypeKind::kDate));
}

std::optional<expression::Name> Names::resolve(std::string_view name) const {
  const auto found = by_name_.find(name);
  if (found == by_name_.end()) return std::nullopt;
  return entries_[found->second].name;
}

std::vector<std::string> Names::names() const {
  std::vector<std::string> all;
  for (const auto& entry : entries_) {
    if (entry.subject != NameSubject::kIndicatorLevel && entry.subject != NameSubject::kActionField)
      all.push_back(entry.written);
  }
  return all;
}

const expression::Vocabulary* Names::inside(expression::Things things) const {
  switch (things) {
    case expression::Things::kAcademies:
      return academies_.get();
    case expression::Things::kIndicators:
      return indicators_.get();
    case expression::Things::kActions:
      return actions_.get();
  }
  return nullptr;
}

const Names::Entry& Names::entry(expression::NameId id) const {
  return entries_[static_cast<std::size_t>(id)];
}

std::vector<std::string> Names::ids(NameSubject subject) const {
  std::vector<std::string> found;
  for (const auto& entry : entries_) {
    if (entry.subject == subject) found.push_back(entry.id);
  }
  return found;
}

const std::string& Names::against(expression::AgainstId id) const {
  return against_[static_cast<std::size_t>(id)];
}

}  // namespace cornerstone::facts
