// What a function may be asked of, and what it gives.

#include <fmt/format.h>

#include <cassert>

#include "expression/check.h"

namespace cornerstone::expression {
namespace {

using diagnostics::Kind;

constexpr std::string_view kDirectionHint = "give the measure `better = \"higher\"` or `better = \"lower\"`";

bool is_number(const Call& call, std::string_view function, Complaints& complaints) {
  const NameRef& measure = call.measure;
  if (measure.name.type.kind == TypeKind::kNumber) return true;
  complaints.add(Kind::kSentenceType, measure.place,
                 fmt::format("`{}` is {}, and `{}` is worked out from numbers", measure.words,
                             in_words(measure.name.type), function),
                 "compare its words instead: `is`, `is better than`, `trend`");
  return false;
}

bool has_direction(const Call& call, Complaints& complaints) {
  const NameRef& measure = call.measure;
  if (measure.name.type.better) return true;
  complaints.add(Kind::kSentenceType, measure.place,
                 fmt::format("`{}` does not say which way is better", measure.words), std::string(kDirectionHint));
  return false;
}

bool has_trend(const Call& call, Complaints& complaints) {
  const Type& type = call.measure.name.type;
  if (type.kind == TypeKind::kWord && type.scale->is_ordered) return true;
  return is_number(call, "trend", complaints) && has_direction(call, complaints);
}

}  // namespace

const std::shared_ptr<const Scale>& trend_scale() {
  static const auto kScale = std::make_shared<const Scale>(
      Scale{"trend", "trend", {{"better", "better", {}}, {"steady", "steady", {}}, {"worse", "worse", {}}}, true});
  return kScale;
}

std::optional<Type> check_call(const Call& call, Complaints& complaints) {
  const Type& type = call.measure.name.type;
  switch (call.function) {
    case Function::kPrevious:
    case Function::kAgainst:
      return type;
    case Function::kChange:
      if (!is_number(call, "change", complaints)) return std::nullopt;
      return Type::number(values::unit_of_difference(type.unit), type.better, type.decimals);
    case Function::kGap:
      if (!is_number(call, "gap", complaints) || !has_direction(call, complaints)) return std::nullopt;
      return Type::number(values::unit_of_difference(type.unit), Better::kHigher, type.decimals);
    case Function::kAge:
      return Type::of(TypeKind::kPeriod);
    case Function::kTrend:
      if (!has_trend(call, complaints)) return std::nullopt;
      return Type::word(trend_scale());
  }
  assert(false);
  return std::nullopt;
}

}  // namespace cornerstone::expression
