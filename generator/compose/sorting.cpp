#include "compose/sorting.h"

#include <algorithm>
#include <tuple>

#include "compose/option_check.h"
#include "expression/evaluate.h"
#include "source/text.h"

namespace cornerstone::compose {
namespace {

using expression::Reading;
using facts::Academy;

/// Worse levels of known indicators weigh more: the sum that breaks ties within a level.
int weight_of_findings(const facts::Facts& facts, values::AcademyIndex academy) {
  int weight = 0;
  for (const auto& indicator : facts.year.indicators) {
    const auto* finding = facts::find_finding(facts, indicator.id, academy);
    if (finding != nullptr && finding->state == facts::FindingState::kKnown && !finding->is_withheld)
      weight += finding->best * finding->best;
  }
  return weight;
}

/// Whether `a` stands before `b`; values of one formula are of one kind.
bool stands_before(const Reading& a, const Reading& b) {
  if (a.is_known() != b.is_known()) return a.is_known();
  if (!a.is_known() || a.value->index() != b.value->index()) return false;
  if (const auto* number = std::get_if<expression::Quantity>(&*a.value))
    return number->amount > std::get<expression::Quantity>(*b.value).amount;
  if (const auto* word = std::get_if<expression::Word>(&*a.value))
    return word->index > std::get<expression::Word>(*b.value).index;
  if (const auto* text = std::get_if<std::string>(&*a.value)) return *text < std::get<std::string>(*b.value);
  if (const auto* day = std::get_if<values::Date>(&*a.value)) return *day < std::get<values::Date>(*b.value);
  return false;
}

bool sort_by_value(const document::Option& sort, std::vector<const Academy*>& academies, Composing& composing) {
  const auto formula = expression::parse_value(std::get<std::string>(sort.value.content), sort.value.span,
                                               composing.names(), composing.sink);
  if (!formula) return false;
  bool is_hidden = false;
  std::vector<std::pair<Reading, const Academy*>> keyed;
  for (const auto* academy : academies) {
    auto answer = expression::value(*formula, facts::AcademyScope(composing.facts, composing.names(), academy->index));
    for (const auto& use : answer.hidden) {
      is_hidden = true;
      report_hidden(use, composing);
    }
    keyed.emplace_back(std::move(answer.reading), academy);
  }
  if (is_hidden) return false;
  std::ranges::stable_sort(keyed, stands_before, &std::pair<Reading, const Academy*>::first);
  std::ranges::transform(keyed, academies.begin(), [](const auto& pair) { return pair.second; });
  return true;
}

}  // namespace

int level_place(const facts::Facts& facts, values::AcademyIndex academy) {
  const auto levels = static_cast<int>(facts.year.levels.size());
  const auto* rating = facts::find_rating(facts, academy);
  if (rating == nullptr || !rating->signed_level) return std::max(0, levels - 1);
  const int from_worst = levels - 1 - rating->signed_level->level;
  return from_worst == levels - 1 ? levels : from_worst;
}

void sort_by_level(std::vector<const Academy*>& academies, const Composing& composing) {
  const auto place = [&](const Academy* academy) {
    return std::tuple(level_place(composing.facts, academy->index),
                      -weight_of_findings(composing.facts, academy->index));
  };
  std::ranges::stable_sort(academies, {}, place);
}

bool sort_academies(const document::Option& sort, std::vector<const Academy*>& academies, Composing& composing) {
  const auto& how = std::get<std::string>(sort.value.content);
  if (how == "name") {
    std::ranges::stable_sort(academies, {}, [](const Academy* academy) { return source::folded(academy->name); });
    return true;
  }
  if (how != "rating") return sort_by_value(sort, academies, composing);
  if (composing.facts.reader &&
      !composing.facts.who.declared(composing.facts.year.framework.audience, composing.academy)
           .allows(*composing.facts.reader)) {
    report_hidden({.id = {}, .name = "rating", .span = sort.value.span, .is_of_member = false}, composing);
    return false;
  }
  sort_by_level(academies, composing);
  return true;
}

}  // namespace cornerstone::compose
