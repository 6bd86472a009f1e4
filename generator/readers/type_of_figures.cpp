#include "readers/type_of_figures.h"

#include <algorithm>

#include "values/unit.h"

namespace cornerstone::readers {
namespace {

expression::Type type_of_unit(const std::string& unit, const Record& record) {
  if (unit == "yes/no") return expression::Type::of(expression::TypeKind::kYesNo);
  if (unit == "date") return expression::Type::of(expression::TypeKind::kDate);
  if (unit == "text") return expression::Type::of(expression::TypeKind::kText);
  std::optional<expression::Better> better;
  if (const auto which = record.choice("better")) {
    better = *which == 0 ? expression::Better::kHigher : expression::Better::kLower;
  }
  const auto read = values::read_unit(unit);
  return expression::Type::number(read.value_or(values::Unit::kNumber), better, record.whole_number("decimals"));
}

}  // namespace

std::optional<expression::Type> read_type(const Record& record, const std::vector<facts::Scale>& scales,
                                          const expression::Type& usual) {
  if (record.has("scale") && record.has("unit")) {
    record.context().sink.report(diagnostics::Kind::kWrongType, record.span("unit"), "both a unit and a scale",
                                 "figures have a unit, words have a scale: say one of them");
    return std::nullopt;
  }
  if (record.says("scale")) {
    const auto id = record.reference("scale");
    const auto found = std::ranges::find_if(scales, [&](const facts::Scale& scale) { return scale.scale->id == id; });
    if (found == scales.end() || found->scale->words.empty()) return std::nullopt;
    return expression::Type::word(found->scale);
  }
  if (record.says("unit"))
    return record.has("unit") ? std::optional(type_of_unit(record.text("unit"), record)) : std::nullopt;
  return usual.kind == expression::TypeKind::kNumber ? type_of_unit("number", record) : usual;
}

}  // namespace cornerstone::readers
