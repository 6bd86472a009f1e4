#include "facts/scope.h"

#include <algorithm>

#include "expression/evaluate.h"

namespace cornerstone::facts {
namespace {

using expression::Reading;
using expression::ReadingState;
using expression::Verdict;
using expression::Word;

Reading hidden() {
  return Reading::absent(ReadingState::kHidden, values::Clearance::everyone());
}
Reading missing(const values::Clearance& clearance) {
  return Reading::absent(ReadingState::kMissing, clearance);
}
Reading not_applicable(const values::Clearance& clearance) {
  return Reading::absent(ReadingState::kNotApplicable, clearance);
}

Reading word(const std::shared_ptr<const expression::Scale>& scale, std::size_t index,
             const values::Clearance& clearance) {
  return Reading::known(Word{scale, index}, clearance);
}

Reading text(const std::string& value, const values::Clearance& clearance) {
  return value.empty() ? missing(clearance) : Reading::known(value, clearance);
}

/// One academy's names, subject by subject.
class Reader {
 public:
  Reader(const AcademyScope& scope, const Names::Entry& entry)
      : facts_(scope.facts()), names_(scope.names()), academy_(scope.academy()), entry_(entry), scope_(scope) {}

  Reading read() const {
    auto reading = read_subject();
    reading.label = entry_.written;
    return reading;
  }

  std::vector<const Result*> results() const { return results_of(facts_, entry_.id, academy_); }
  bool is_hidden(values::AudienceIndex audience) const {
    return facts_.reader && !facts_.who.declared(audience, academy_).allows(*facts_.reader);
  }

  /// Hidden, or outside the measure's `where`: why there is no series at all.
  std::optional<Reading> why_no_series() const {
    const auto* measure = find_measure(facts_, entry_.id);
    if (measure == nullptr || is_hidden(measure->audience)) return hidden();
    if (academy_ == values::AcademyIndex::kNone) return not_applicable(measure->clearance);
    for (const auto* where : {&measure->where, &measure->dataset_where}) {
      if (where->has_value() && concerns(*where, facts_, names_, academy_) == Verdict::kNo)
        return not_applicable(measure->clearance);
    }
    return std::nullopt;
  }

 private:
  Reading read_subject() const {
    switch (entry_.subject) {
      case NameSubject::kAcademyField:
        return field();
      case NameSubject::kAcademyColumn:
        return column();
      case NameSubject::kMeasure:
        return measure();
      case NameSubject::kIndicator:
        return indicator();
      case NameSubject::kJudgement:
        return judgement();
      case NameSubject::kSuccess:
        return success();
      case NameSubject::kItem:
        return item();
      case NameSubject::kRating:
      case NameSubject::kRatingSince:
      case NameSubject::kRatingSignedOn:
        return signed_level();
      case NameSubject::kRatingProposed:
        return proposal();
      case NameSubject::kIndicatorLevel:
      case NameSubject::kActionField:
        break;
    }
    return not_applicable(values::Clearance::everyone());
  }

  Reading field() const {
    const auto* academy = find_academy(facts_, academy_);
    if (academy == nullptr)
      return academy_ == values::AcademyIndex::kNone ? not_applicable(values::Clearance::everyone()) : hidden();
    if (entry_.id == "id") return text(academy->id, academy->clearance);
    if (entry_.id == "name") return text(academy->name, academy->clearance);
    if (entry_.id == "urn") return text(academy->urn, academy->clearance);
    if (entry_.id == "phase") return text(academy->phase, academy->clearance);
    if (entry_.id == "status")
      return word(names_.statuses(), static_cast<std::size_t>(academy->status), academy->clearance);
    if (entry_.id == "joined")
      return academy->joined ? Reading::known(*academy->joined, academy->clearance) : missing(academy->clearance);
    if (!academy->pupils) return missing(academy->clearance);
    return Reading::known(expression::Quantity{*academy->pupils, values::Unit::kNumber}, academy->clearance);
  }

  Reading column() const {
    const auto* academy = find_academy(facts_, academy_);
    const auto declared = std::find_if(facts_.columns.begin(), facts_.columns.end(),
                                       [&](const AcademyColumn& c) { return c.id == entry_.id; });
    if (declared == facts_.columns.end() || is_hidden(declared->audience)) return hidden();
    if (academy == nullptr)
      return academy_ == values::AcademyIndex::kNone ? not_applicable(declared->clearance) : hidden();
    for (const auto& value : academy->columns) {
      if (value.column == entry_.id) return value.reading;
    }
    return missing(declared->clearance);
  }

  Reading measure() const {
    if (auto why = why_no_series()) return *why;
    const auto* declared = find_measure(facts_, entry_.id);
    const auto found = results();
    if (found.empty()) return missing(facts_.who.declared(declared->audience, academy_));
    auto reading = found.back()->reading;
    const bool is_old =
        declared->stale_after && scope_.before(facts_.as_at, *declared->stale_after) > found.back()->date;
    if (is_old && reading.state == ReadingState::kKnown) reading.state = ReadingState::kStale;
    return reading;
  }

  Reading indicator() const {
    const auto* declared = find_indicator(facts_, entry_.id);
    if (declared == nullptr || is_hidden(declared->audience)) return hidden();
    return level_of(find_finding(facts_, entry_.id, academy_));
  }

 public:
  Reading level_of(const IndicatorFinding* finding) const {
    if (finding == nullptr) {
      return facts_.reader ? hidden() : missing(facts_.who.declared(facts_.year.framework.audience, academy_));
    }
    if (finding->is_withheld) return hidden();
    if (finding->state == FindingState::kNotApplicable) return not_applicable(finding->clearance);
    if (finding->state == FindingState::kKnown) return word(names_.levels(), finding->best, finding->clearance);
    auto reading = Reading::absent(ReadingState::kRange, finding->clearance);
    reading.ends = expression::Ends{Word{names_.levels(), finding->best}, Word{names_.levels(), finding->worst}};
    return reading;
  }

 private:
  Reading judgement() const {
    const auto declared = std::find_if(facts_.year.judgements.begin(), facts_.year.judgements.end(),
                                       [&](const Judgement& j) { return j.id == entry_.id; });
    if (declared == facts_.year.judgements.end() || is_hidden(declared->audience)) return hidden();
    for (const auto academy : {academy_, values::AcademyIndex::kNone}) {
      for (const auto& in_force : facts_.judgements_in_force) {
        if (in_force.judgement == entry_.id && in_force.academy == academy) return in_force.reading;
      }
    }
    return missing(facts_.who.declared(declared->audience, academy_));
  }

  Reading success() const {
    for (const auto& finding : facts_.success_findings) {
      if (finding.success != entry_.id) continue;
      if (const auto* summary = finding.summary.get()) {
        return word(names_.success_states(), static_cast<std::size_t>(summary->state), finding.summary.clearance());
      }
    }
    return facts_.reader ? hidden() : missing(values::Clearance::everyone());
  }

  Reading item() const {
    const auto* declared = find_item(facts_, entry_.id);
    if (declared == nullptr || is_hidden(declared->audience)) return hidden();
    const auto academy = declared->per == Per::kTrust ? values::AcademyIndex::kNone : academy_;
    for (const auto& entitlement : facts_.entitlements) {
      if (entitlement.item != entry_.id || entitlement.academy != academy) continue;
      constexpr std::size_t kEntitled = 1, kAsRequired = 2, kGranted = 3;
      const auto state = entitlement.grant != GrantState::kNone
                             ? kGranted + static_cast<std::size_t>(entitlement.grant) - 1
                         : entitlement.rhythm.is_as_required ? kAsRequired
                                                             : kEntitled;
      return word(names_.item_states(), state, entitlement.clearance);
    }
    // That there is none follows from the level wherever the item differs by level.
    if (!declared->at.empty() && is_hidden(facts_.year.framework.audience)) return hidden();
    auto clearance = facts_.who.declared(declared->audience, academy);
    if (!declared->at.empty())
      clearance = clearance.intersect(facts_.who.declared(facts_.year.framework.audience, academy_));
    return word(names_.item_states(), 0, clearance);
  }

  Reading signed_level() const {
    if (academy_ == values::AcademyIndex::kNone) return not_applicable(values::Clearance::everyone());
    if (is_hidden(facts_.year.framework.audience)) return hidden();
    const auto* rating = find_rating(facts_, academy_);
    const auto clearance = facts_.who.declared(facts_.year.framework.audience, academy_);
    if (rating == nullptr || !rating->signed_level) return missing(clearance);
    const auto& in_force = *rating->signed_level;
    const auto known = rating->signed_level.clearance();
    auto reading = entry_.subject == NameSubject::kRating        ? word(names_.levels(), in_force.level, known)
                   : entry_.subject == NameSubject::kRatingSince ? Reading::known(in_force.since, known)
                                                                 : Reading::known(in_force.on, known);
    reading.date = in_force.on;
    reading.origin = rating->signed_level.origin();
    return reading;
  }

  Reading proposal() const {
    if (academy_ == values::AcademyIndex::kNone) return not_applicable(values::Clearance::everyone());
    const auto* rating = find_rating(facts_, academy_);
    if (rating == nullptr || !rating->proposal)
      return facts_.reader ? hidden() : missing(values::Clearance::everyone());
    const auto& proposal = *rating->proposal;
    const auto clearance = rating->proposal.clearance();
    if (proposal.state == RatingState::kProposed) return word(names_.levels(), proposal.best, clearance);
    auto reading = Reading::absent(ReadingState::kRange, clearance);
    reading.ends = expression::Ends{Word{names_.levels(), proposal.best}, Word{names_.levels(), proposal.worst}};
    return reading;
  }

  const Facts& facts_;
  const Names& names_;
  values::AcademyIndex academy_;
  const Names::Entry& entry_;
  const AcademyScope& scope_;
};

/// A thing counted within an academy: answers its own names, and leaves the rest to the academy.
class WithinAcademy : public expression::Scope {
 public:
  explicit WithinAcademy(const AcademyScope& outer) : outer_(outer) {}
  Reading reading(expression::NameId name) const override {
    const auto& entry = outer_.names().entry(name);
    const bool is_own = entry.subject == NameSubject::kIndicatorLevel || entry.subject == NameSubject::kActionField;
    return is_own ? own(entry) : outer_.reading(name);
  }
  std::vector<Reading> history(expression::NameId measure) const override { return outer_.history(measure); }
  Reading comparison(expression::NameId measure, expression::AgainstId against, const Reading& result) const override {
    return outer_.comparison(measure, against, result);
  }
  void visit(expression::Things things, expression::Extent extent, const Visit& visit) const override {
    outer_.visit(things, extent, visit);
  }
  values::Date as_at() const override { return outer_.as_at(); }

 protected:
  virtual Reading own(const Names::Entry& entry) const = 0;
  const AcademyScope& outer_;
};

class IndicatorScope final : public WithinAcademy {
 public:
  IndicatorScope(const AcademyScope& outer, std::string_view indicator) : WithinAcademy(outer), indicator_(indicator) {}

 private:
  Reading own(const Names::Entry& entry) const override {
    auto reading = Reader(outer_, entry).level_of(find_finding(outer_.facts(), indicator_, outer_.academy()));
    reading.label = "indicator." + std::string(indicator_);
    return reading;
  }
  std::string_view indicator_;
};

class ActionScope final : public WithinAcademy {
 public:
  ActionScope(const AcademyScope& outer, const Action& action, const ActionState& state)
      : WithinAcademy(outer), action_(action), state_(state) {}

 private:
  Reading own(const Names::Entry& entry) const override {
    const auto& names = outer_.names();
    if (entry.id == "status")
      return word(names.action_statuses(), static_cast<std::size_t>(state_.status), state_.clearance);
    if (entry.id == "theme")
      return text(action_.themes.empty() ? std::string() : action_.themes.front(), action_.clearance);
    if (entry.id == "owner") return text(action_.owner, action_.clearance);
    if (entry.id == "due")
      return action_.due ? Reading::known(*action_.due, action_.clearance) : missing(action_.clearance);
    return action_.level ? word(names.levels(), *action_.level, action_.clearance) : not_applicable(action_.clearance);
  }
  const Action& action_;
  const ActionState& state_;
};

void visit_academies(const AcademyScope& scope, expression::Extent extent, const expression::Scope::Visit& visit) {
  for (const auto& academy : scope.facts().academies) {
    if (extent == expression::Extent::kUsual && !academy.is_counted()) continue;
    const AcademyScope member(scope.facts(), scope.names(), academy.index);
    visit({academy.name, academy.clearance, member});
  }
}

void visit_indicators(const AcademyScope& scope, const expression::Scope::Visit& visit) {
  // All that the framework has, those absent from an edition too: a count over the rest would say something else.
  for (const auto& id : scope.names().ids(NameSubject::kIndicator)) {
    const auto* indicator = find_indicator(scope.facts(), id);
    const IndicatorScope member(scope, id);
    visit({indicator != nullptr ? std::string_view(indicator->name) : std::string_view(id),
           values::Clearance::everyone(), member});
  }
}

void visit_actions(const AcademyScope& scope, const expression::Scope::Visit& visit) {
  const auto& facts = scope.facts();
  for (const auto& state : facts.action_states) {
    if (state.academy != scope.academy()) continue;
    const auto action = std::find_if(facts.year.actions.begin(), facts.year.actions.end(),
                                     [&](const Action& a) { return a.id == state.action; });
    if (action == facts.year.actions.end()) continue;
    const ActionScope member(scope, *action, state);
    visit({action->name, state.clearance, member});
  }
}

}  // namespace

Reading AcademyScope::reading(expression::NameId name) const {
  return Reader(*this, names_.entry(name)).read();
}

std::vector<Reading> AcademyScope::history(expression::NameId measure) const {
  const Reader reader(*this, names_.entry(measure));
  if (auto why = reader.why_no_series()) {
    why->label = names_.entry(measure).written;
    return {*why};
  }
  std::vector<Reading> series;
  for (const auto* result : reader.results()) {
    series.push_back(result->reading);
    series.back().label = names_.entry(measure).written;
    series.back().date = result->date;
  }
  if (!series.empty()) series.back().state = reader.read().state;
  return series;
}

Reading AcademyScope::comparison(expression::NameId measure, expression::AgainstId against,
                                 const Reading& result) const {
  const auto& entry = names_.entry(measure);
  const auto& name = names_.against(against);
  const auto* declared = find_measure(facts_, entry.id);
  if (declared == nullptr) return hidden();
  const auto at = result.date.value_or(facts_.as_at);
  const auto found_in = [&](const std::vector<const Result*>& results) -> const Reading* {
    const Reading* found = nullptr;
    for (const auto* each : results) {
      if (each->date > at) continue;
      for (const auto& compared : each->compared) {
        if (compared.name == name) found = &compared.reading;
      }
    }
    return found;
  };
  const auto* reading = found_in(results_of(facts_, entry.id, academy_));
  if (reading == nullptr) reading = found_in(results_of(facts_, entry.id, values::AcademyIndex::kNone));
  auto answer = reading != nullptr ? *reading : missing(declared->clearance);
  answer.label = name + "(" + entry.written + ")";
  return answer;
}

void AcademyScope::visit(expression::Things things, expression::Extent extent, const Visit& visit) const {
  switch (things) {
    case expression::Things::kAcademies:
      return visit_academies(*this, extent, visit);
    case expression::Things::kIndicators:
      return visit_indicators(*this, visit);
    case expression::Things::kActions:
      return visit_actions(*this, visit);
  }
}

Verdict concerns(const std::optional<expression::Sentence>& where, const Facts& facts, const Names& names,
                 values::AcademyIndex academy) {
  const auto* found = find_academy(facts, academy);
  if (found == nullptr) return Verdict::kNo;
  if (!found->is_counted() && !(where && where->brings_in_all())) return Verdict::kNo;
  if (!where) return Verdict::kYes;
  const auto verdict = expression::judge(*where, AcademyScope(facts, names, academy)).verdict;
  return verdict == Verdict::kNotApplicable ? Verdict::kNo : verdict;
}

std::vector<const Academy*> academies_where(const std::optional<expression::Sentence>& where, const Facts& facts,
                                            const Names& names) {
  std::vector<const Academy*> found;
  for (const auto& academy : facts.academies) {
    if (concerns(where, facts, names, academy.index) == Verdict::kYes) found.push_back(&academy);
  }
  return found;
}

}  // namespace cornerstone::facts
