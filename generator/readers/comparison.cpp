#include "readers/comparison.h"

#include <fmt/format.h>

#include "readers/record.h"
#include "readers/row_filter.h"
#include "readers/shapes.h"

namespace cornerstone::readers {
namespace {

void report(const TomlValue& value, std::string_view name, const Context& context) {
  context.sink.report(
      diagnostics::Kind::kWrongType, value.span, fmt::format("`against.{}` is not a comparison", name),
      "write a number, `{ column = … }`, `{ rows = … }`, or a list of `{ from = …, value = …, where = … }`");
}

void check_where(const expression::Sentence& where, const Context& context) {
  for (const auto& use : where.names_used()) {
    if (use.name.starts_with("academy.")) continue;
    context.sink.report(diagnostics::Kind::kSentenceType, use.span,
                        fmt::format("`{}` cannot decide what a figure is compared with", use.name),
                        "say `where` by columns of academies.csv: `academy.phase is primary`");
  }
}

std::optional<StatedFigure> read_stated(const TomlValue& value, std::string_view name, const Context& context) {
  const auto* table = value.get<TomlTable>();
  if (table == nullptr) {
    report(value, name, context);
    return std::nullopt;
  }
  const Record record({table, value.span, nullptr}, shapes::kComparison, context);
  if (!record.has("value")) {
    report(value, name, context);
    return std::nullopt;
  }
  StatedFigure figure{*record.number("value"), record.date("from"), record.sentence("where"), record.span("value")};
  if (figure.where) check_where(*figure.where, context);
  return figure;
}

}  // namespace

ComparisonPlan read_comparison(const TomlEntry& entry, const Context& context) {
  ComparisonPlan plan;
  plan.name = entry.key;
  const auto& value = entry.value;
  if (const auto* number = value.get<TomlNumber>()) {
    plan.stated.push_back({number->value, std::nullopt, std::nullopt, value.span});
  } else if (const auto* list = value.get<TomlList>()) {
    for (const auto& item : list->items) {
      if (auto figure = read_stated(item, entry.key, context)) plan.stated.push_back(std::move(*figure));
    }
  } else if (const auto* table = value.get<TomlTable>(); table != nullptr && table->find("value") != nullptr) {
    if (auto figure = read_stated(value, entry.key, context)) plan.stated.push_back(std::move(*figure));
  } else if (table != nullptr) {
    const Record record({table, value.span, nullptr}, shapes::kComparison, context);
    if (record.has("column")) plan.column = PlacedHeading{record.text("column"), record.span("column")};
    plan.rows = read_row_filters(record, "rows");
    if (!plan.column && plan.rows.empty()) report(value, entry.key, context);
  } else {
    report(value, entry.key, context);
  }
  return plan;
}

}  // namespace cornerstone::readers
