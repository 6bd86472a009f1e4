#include "expression/type.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

#include "expression/letters.h"

namespace cornerstone::expression {
namespace {

template <typename Same>
bool is_written(const ScaleWord& word, std::string_view text, Same same) {
  const auto is_text = [&](const std::string& way) { return same(way, text); };
  return is_text(word.id) || is_text(word.name) || std::ranges::any_of(word.aliases, is_text);
}

std::string number_in_words(values::Unit unit) {
  switch (unit) {
    case values::Unit::kNumber:
      return "a number";
    case values::Unit::kPercent:
      return "a percentage";
    case values::Unit::kPoints:
      return "a number of points";
    case values::Unit::kPounds:
      return "an amount in pounds";
    case values::Unit::kDays:
      return "a number of days";
    case values::Unit::kPercentagePoints:
      return "a number of percentage points";
  }
  assert(false);
  return {};
}

}  // namespace

std::optional<std::size_t> Scale::find(std::string_view text) const {
  const auto position = [&](auto same) -> std::optional<std::size_t> {
    const auto is_meant = [&](const ScaleWord& word) { return is_written(word, text, same); };
    const auto first = std::ranges::find_if(words, is_meant);
    if (first == words.end()) return std::nullopt;
    return static_cast<std::size_t>(first - words.begin());
  };
  if (const auto exact = position(std::equal_to<>())) return exact;
  const auto loose = position(same_but_for_case);
  const auto is_meant = [&](const ScaleWord& word) { return is_written(word, text, same_but_for_case); };
  return loose && std::ranges::count_if(words, is_meant) == 1 ? loose : std::nullopt;
}

std::vector<std::string> Scale::ids() const {
  std::vector<std::string> all;
  for (const ScaleWord& word : words) all.push_back(word.id);
  return all;
}

Type Type::number(values::Unit unit, std::optional<Better> better, std::optional<int> decimals) {
  Type type;
  type.kind = TypeKind::kNumber;
  type.unit = unit;
  type.better = better;
  type.decimals = decimals;
  return type;
}

Type Type::word(std::shared_ptr<const Scale> scale) {
  assert(scale);
  Type type;
  type.kind = TypeKind::kWord;
  type.scale = std::move(scale);
  return type;
}

Type Type::of(TypeKind kind) {
  assert(kind != TypeKind::kNumber && kind != TypeKind::kWord);
  Type type;
  type.kind = kind;
  return type;
}

bool Type::operator==(const Type& other) const {
  const auto scale_id = [](const Type& type) { return type.scale ? std::string_view(type.scale->id) : ""; };
  return kind == other.kind && unit == other.unit && scale_id(*this) == scale_id(other) && better == other.better &&
         decimals == other.decimals;
}

std::string in_words(const Type& type) {
  switch (type.kind) {
    case TypeKind::kNumber:
      return number_in_words(type.unit);
    case TypeKind::kWord:
      return fmt::format("a word of `{}`", type.scale->name.empty() ? type.scale->id : type.scale->name);
    case TypeKind::kText:
      return "text";
    case TypeKind::kDate:
      return "a date";
    case TypeKind::kPeriod:
      return "a span of time";
    case TypeKind::kYesNo:
      return "yes or no";
    case TypeKind::kNames:
      return "a list of names";
  }
  assert(false);
  return {};
}

}  // namespace cornerstone::expression
