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

expression::Type read_type(const Record& record, const std::vector<facts::Scale>& scales,
                           const expression::Type& usual) {
  if (record.has("scale")) {
    if (record.has("unit")) {
      record.context().sink.report(diagnostics::Kind::kWrongType, record.span("unit"), "both a unit and a scale",
                                   "figures have a unit, words have a scale: say one of them");
    }
    const auto id = record.reference("scale");
    const auto found = std::ranges::find_if(scales, [&](const facts::Scale& scale) { return scale.scale->id == id; });
    return found == scales.end() ? expression::Type::of(expression::TypeKind::kText)
                                 : expression::Type::word(found->scale);
  }
  if (record.has("unit")) return type_of_unit(record.text("unit"), record);
  return usual.kind == expression::TypeKind::kNumber ? type_of_unit("number", record) : usual;
}

}  // namespace cornerstone::readers
