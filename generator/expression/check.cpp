#include "expression/check.h"

#include <fmt/format.h>

#include <array>
#include <cassert>

#include "diagnostics/suggestion.h"
#include "expression/letters.h"

namespace cornerstone::expression {
namespace {

using diagnostics::Kind;

void settle(Operand& operand, Value value, Type type) {
  operand.what = std::move(value);
  operand.type = std::move(type);
}

std::string hint_for(const Type& type) {
  if (type.kind == TypeKind::kWord) return diagnostics::suggest({}, type.scale->ids());
  if (type.kind == TypeKind::kYesNo) return "compare it with `yes` or `no`";
  return fmt::format("compare it with {}", in_words(type));
}

/// What was meant by a word that is none: a comparison of the measure on the other side, or a name.
std::optional<std::string> meant_by(const std::string& word, const Operand& other, const Vocabulary& here) {
  if (const auto* measure = std::get_if<NameRef>(&other.what)) {
    std::vector<std::string> comparisons;
    for (const Against& against : measure->name.against) comparisons.push_back(against.name);
    if (const auto near = diagnostics::nearest(word, comparisons)) return fmt::format("{}({})", *near, measure->words);
  }
  return diagnostics::nearest(word, here.names());
}

/// A word where something else was wanted is most often a name mistaken.
void complain_misplaced_word(const Operand& operand, const Operand& other, const Vocabulary& here,
                             Complaints& complaints) {
  const auto& word = std::get<RawWord>(operand.what);
  const auto meant = word.is_quoted ? std::nullopt : meant_by(word.text, other, here);
  complaints.add(Kind::kSentenceType, operand.written.place,
                 fmt::format("expected {}, found `{}`", in_words(*other.type), word.text),
                 meant ? fmt::format("did you mean `{}`?", *meant) : hint_for(*other.type));
}

/// Gives a raw word the meaning that the other side's type has for it.
void settle_word(Operand& operand, const Operand& other, const Vocabulary& here, Complaints& complaints) {
  const Type& type = *other.type;
  const std::string word = std::get<RawWord>(operand.what).text;
  if (type.kind == TypeKind::kText) return settle(operand, word, type);
  if (type.kind == TypeKind::kYesNo && same_but_for_case(word, "yes")) return settle(operand, true, type);
  if (type.kind == TypeKind::kYesNo && same_but_for_case(word, "no")) return settle(operand, false, type);
  if (type.kind != TypeKind::kWord) return complain_misplaced_word(operand, other, here, complaints);
  if (const auto index = type.scale->find(word)) return settle(operand, Word{type.scale, *index}, type);
  complaints.add(Kind::kSentenceWord, operand.written.place,
                 fmt::format("`{}` is not a word of `{}`", word, type.scale->name),
                 diagnostics::suggest(word, type.scale->ids()));
}

/// A bare number takes the unit of the other side; against a difference of percentages `2%` means two points.
void settle_number(Operand& operand, const Type& type) {
  if (type.kind != TypeKind::kNumber) return;
  const bool is_percent = operand.is_literal() && operand.type && operand.type->kind == TypeKind::kNumber &&
                          operand.type->unit == values::Unit::kPercent;
  const bool means_points = is_percent && type.unit == values::Unit::kPercentagePoints;
  if (!operand.is_bare_number && !means_points) return;
  std::get<Quantity>(std::get<Value>(operand.what)).unit = type.unit;
  operand.type = Type::number(type.unit, type.better);
}

/// `10 days` against a measure that counts days is a number.
void settle_days(Operand& operand, const Type& type) {
  constexpr int kDaysOfWeek = 7;
  if (!operand.is_literal() || type.kind != TypeKind::kNumber || type.unit != values::Unit::kDays) return;
  const auto* period = std::get_if<values::Period>(&std::get<Value>(operand.what));
  if (period == nullptr) return;
  using enum values::TimeUnit;
  if (period->unit != kDay && period->unit != kSchoolDay && period->unit != kWeek) return;
  const int days = period->unit == kWeek ? kDaysOfWeek * period->most : period->most;
  settle(operand, Quantity{values::Decimal(days), values::Unit::kDays}, Type::number(values::Unit::kDays));
}

void settle_against(Operand& operand, const Operand& other, const Vocabulary& here, Complaints& complaints) {
  if (operand.is_raw_word()) settle_word(operand, other, here, complaints);
  settle_number(operand, *other.type);
  settle_days(operand, *other.type);
}

bool are_comparable(const Type& a, const Type& b) {
  if (a.kind != b.kind || a.kind == TypeKind::kNames) return false;
  if (a.kind == TypeKind::kNumber) return a.unit == b.unit;
  return a.kind != TypeKind::kWord || a.scale->id == b.scale->id;
}

void check_types(const Operand& left, const Operand& right, Complaints& complaints) {
  if (!left.type || !right.type || are_comparable(*left.type, *right.type)) return;
  complaints.add(Kind::kSentenceType, right.written.place,
                 fmt::format("`{}` is {}, and `{}` is {}", left.written.words, in_words(*left.type),
                             right.written.words, in_words(*right.type)),
                 hint_for(*left.type));
}

void check_one_length(const Operand& operand, Complaints& complaints) {
  if (!operand.is_literal()) return;
  const auto* period = std::get_if<values::Period>(&std::get<Value>(operand.what));
  if (period == nullptr || period->least == period->most) return;
  complaints.add(Kind::kSentenceType, operand.written.place,
                 fmt::format("`{}` is two lengths of time", operand.written.words),
                 "write `between 12 months and 18 months`");
}

bool is_by_quality(Compare compare) {
  return compare >= Compare::kBetterThan && compare <= Compare::kNoWorseThan;
}
bool is_by_size(Compare compare) {
  return compare >= Compare::kAtLeast && compare <= Compare::kBelow;
}
bool is_by_time(Compare compare) {
  return compare == Compare::kBefore || compare == Compare::kAfter;
}
bool is_for_all(Compare compare) {
  return compare == Compare::kIs || compare == Compare::kOneOf;
}

bool suits(Compare compare, const Type& type) {
  if (is_for_all(compare)) return true;
  switch (type.kind) {
    case TypeKind::kNumber:
      return !is_by_time(compare);
    case TypeKind::kPeriod:
      return is_by_size(compare) || compare == Compare::kBetween;
    case TypeKind::kDate:
      return is_by_time(compare) || compare == Compare::kBetween;
    case TypeKind::kWord:
      return is_by_quality(compare) && type.scale->is_ordered;
    default:
      return false;
  }
}

std::string_view comparisons_of(const Type& type) {
  switch (type.kind) {
    case TypeKind::kDate:
      return "use `is before`, `is after` or `is between`";
    case TypeKind::kPeriod:
      return "use `is at least`, `is at most`, `is above`, `is below` or `is between`";
    case TypeKind::kNumber:
      return "use `is at least`, `is at most`, `is above` or `is below`";
    case TypeKind::kWord:
      if (type.scale->is_ordered) return "use `is better than`, `is worse than`, `is no worse than` or `is one of`";
      [[fallthrough]];
    default:
      return "use `is`, `is not` or `is one of`";
  }
}

void check_direction(Comparison& comparison, Complaints& complaints) {
  if (!is_by_quality(comparison.compare) || comparison.left.type->kind != TypeKind::kNumber) return;
  const Operand& right = comparison.right.front();
  auto better = comparison.left.type->better;
  if (!better && right.type) better = right.type->better;
  if (better) {
    comparison.better = *better;
    return;
  }
  complaints.add(Kind::kSentenceType, comparison.compare_place,
                 fmt::format("`{}` does not say which way is better", comparison.left.written.words),
                 "give the measure `better = \"higher\"` or `better = \"lower\"`, or use `is above` or `is below`");
}

/// The things that have a name of that word, where it has no meaning outside them.
std::optional<std::string_view> things_said_of(std::string_view word, const Vocabulary& here) {
  constexpr std::array<std::pair<Things, std::string_view>, 3> kThings = {
      {{Things::kAcademies, "academies"}, {Things::kIndicators, "indicators"}, {Things::kActions, "actions"}}};
  for (const auto& [things, plural] : kThings) {
    const Vocabulary* inside = here.inside(things);
    if (inside != nullptr && inside->resolve(word)) return plural;
  }
  return std::nullopt;
}

/// The names of which the word is a part (`attendance`, `joined`), or else all.
std::vector<std::string> candidates_for(std::string_view word, const Vocabulary& here) {
  std::vector<std::string> all = here.names();
  std::vector<std::string> with_part;
  for (const std::string& name : all) {
    const std::size_t point = name.find('.');
    if (point == std::string::npos) continue;
    const std::string_view whole = name;
    const bool is_part =
        same_but_for_case(whole.substr(0, point), word) || same_but_for_case(whole.substr(point + 1), word);
    if (is_part) with_part.push_back(name);
  }
  return with_part.empty() ? all : with_part;
}

bool has_list(const Comparison& comparison, Complaints& complaints) {
  const Operand& left = comparison.left;
  if (!left.type || left.type->kind != TypeKind::kNames) return false;
  complaints.add(Kind::kSentenceType, left.written.place,
                 fmt::format("`{}` is a list of names, which nothing is compared with", left.written.words),
                 "use `count(…)`");
  return true;
}

/// Whether one figure or day is above the other; periods are not told apart.
bool is_above(const Value& a, const Value& b) {
  const auto* amount = std::get_if<Quantity>(&a);
  const auto* other = std::get_if<Quantity>(&b);
  if (amount != nullptr && other != nullptr) return amount->amount > other->amount;
  const auto* day = std::get_if<values::Date>(&a);
  const auto* later = std::get_if<values::Date>(&b);
  return day != nullptr && later != nullptr && *day > *later;
}

/// `is between 99 and 95` holds of nothing.
void check_bounds(const Comparison& comparison, Complaints& complaints) {
  if (comparison.compare != Compare::kBetween || comparison.right.size() != 2) return;
  const auto& low = comparison.right.front();
  const auto& high = comparison.right.back();
  if (!low.is_literal() || !high.is_literal() || !is_above(std::get<Value>(low.what), std::get<Value>(high.what)))
    return;
  complaints.add(Kind::kSentenceType, {low.written.place.begin, high.written.place.end},
                 fmt::format("nothing is between {} and {}", low.written.words, high.written.words),
                 fmt::format("write the lower one first: `between {} and {}`", high.written.words, low.written.words));
}

}  // namespace

std::string_view name(Compare compare) {
  // In the order of the enumerators.
  constexpr std::array<std::string_view, 13> kNames = {
      "is",     "at least", "at most", "above", "below", "better than", "worse than", "no better than", "no worse than",
      "before", "after",    "between", "one of"};
  return kNames[static_cast<std::size_t>(compare)];
}

void check_comparison(Comparison& comparison, const Vocabulary& here, Complaints& complaints) {
  Operand& left = comparison.left;
  check_alone(left, here, complaints);
  if (!left.type || has_list(comparison, complaints)) return;
  if (const auto& first = comparison.right.front(); first.type) {
    settle_number(left, *first.type);
    settle_days(left, *first.type);
  }
  for (Operand& right : comparison.right) {
    settle_against(right, left, here, complaints);
    check_types(left, right, complaints);
    check_one_length(right, complaints);
  }
  check_bounds(comparison, complaints);
  if (suits(comparison.compare, *left.type)) return check_direction(comparison, complaints);
  complaints.add(
      Kind::kSentenceType, comparison.compare_place,
      fmt::format("`{}` does not go with {}", complaints.text(comparison.compare_place), in_words(*left.type)),
      std::string(comparisons_of(*left.type)));
}

void check_alone(const Operand& operand, const Vocabulary& here, Complaints& complaints) {
  if (!operand.is_raw_word()) return;
  complain_unknown_name(std::get<RawWord>(operand.what).text, operand.written.place, here, complaints);
}

void check_since(const Operand& from, Complaints& complaints) {
  if (!from.type || from.type->kind == TypeKind::kDate) return;
  complaints.add(Kind::kSentenceType, from.written.place,
                 fmt::format("`{}` is {}, and `since` wants a date", from.written.words, in_words(*from.type)),
                 "name a day, such as `academy.joined` or `rating.signed_on`");
}

void complain_unknown_name(std::string_view word, Place place, const Vocabulary& here, Complaints& complaints) {
  const auto things = things_said_of(word, here);
  std::string hint = things ? fmt::format("it is said of {0}: `any {0}: {1} is …`", *things, word)
                            : diagnostics::suggest(word, candidates_for(word, here));
  complaints.add(Kind::kUnknownName, place, fmt::format("`{}` is no name here", word), std::move(hint));
}

}  // namespace cornerstone::expression
