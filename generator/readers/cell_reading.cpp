#include "readers/cell_reading.h"

#include <array>

#include <fmt/format.h>

#include "diagnostics/suggestion.h"
#include "readers/date_text.h"
#include "readers/number_text.h"
#include "source/text.h"
#include "values/date.h"
#include "values/unit.h"

namespace cornerstone::readers {
namespace {

using expression::Reading;
using expression::ReadingState;
using expression::TypeKind;

NumberKind kind_of_number(values::Unit unit) {
  if (unit == values::Unit::kPercent) return NumberKind::kPercent;
  return unit == values::Unit::kPounds ? NumberKind::kPounds : NumberKind::kPlain;
}

std::string_view what_was_wanted(values::Unit unit) {
  if (unit == values::Unit::kPercent) return "a percentage";
  return unit == values::Unit::kPounds ? "an amount in pounds" : "a number";
}

std::optional<expression::Value> read_figure(const CsvCell& cell, const expression::Type& type,
                                             diagnostics::Sink& sink) {
  const auto kind = kind_of_number(type.unit);
  if (const auto number = read_number(cell.text, kind)) return expression::Quantity{*number, type.unit};
  sink.report(diagnostics::Kind::kNotANumber, cell.origin.span,
              fmt::format("`{}` is not {}", cell.text, what_was_wanted(type.unit)), hint_for_number(cell.text, kind));
  return std::nullopt;
}

std::optional<expression::Value> read_word(const CsvCell& cell, const CellRules& rules, diagnostics::Sink& sink) {
  const auto& scale = rules.type.scale;
  const auto token = rules.tokens.find(std::string(cell.text));
  const auto index = scale->find(token == rules.tokens.end() ? cell.text : std::string_view(token->second));
  if (index) return expression::Word{scale, *index};
  auto words = scale->ids();
  for (const auto& [written, word] : rules.tokens) words.push_back(written);
  sink.report(diagnostics::Kind::kNotAWord, cell.origin.span,
              fmt::format("`{}` is not a word of the scale `{}`", cell.text, scale->name),
              diagnostics::suggest(cell.text, words));
  return std::nullopt;
}

std::optional<expression::Value> read_yes_no(const CsvCell& cell, diagnostics::Sink& sink) {
  const auto word = source::folded(cell.text);
  if (word == "yes" || word == "y" || word == "true") return true;
  if (word == "no" || word == "n" || word == "false") return false;
  sink.report(diagnostics::Kind::kNotAWord, cell.origin.span, fmt::format("`{}` is neither yes nor no", cell.text),
              "write `yes` or `no`");
  return std::nullopt;
}

std::optional<expression::Value> read_day(const CsvCell& cell, diagnostics::Sink& sink) {
  if (const auto date = values::read_date(cell.text, values::DateFormat::kDayMonthYear)) return *date;
  sink.report(diagnostics::Kind::kNotADate, cell.origin.span, fmt::format("`{}` is not a date", cell.text),
              hint_for_date(cell.text));
  return std::nullopt;
}

std::optional<expression::Value> read_value(const CsvCell& cell, const CellRules& rules, diagnostics::Sink& sink) {
  switch (rules.type.kind) {
    case TypeKind::kNumber:
      return read_figure(cell, rules.type, sink);
    case TypeKind::kWord:
      return read_word(cell, rules, sink);
    case TypeKind::kYesNo:
      return read_yes_no(cell, sink);
    case TypeKind::kDate:
      return read_day(cell, sink);
    default:
      return std::string(cell.text);
  }
}

}  // namespace

Reading absent_for(values::Absence reason) {
  auto state = ReadingState::kMissing;
  if (reason == values::Absence::kWithheld) state = ReadingState::kWithheld;
  if (values::is_not_applicable(reason)) state = ReadingState::kNotApplicable;
  auto reading = Reading::absent(state, {});
  reading.reason = reason;
  return reading;
}

std::optional<values::Absence> reason_in(const CsvCell& cell, const CellRules& rules) {
  const auto own = rules.reasons.find(std::string(cell.text));
  if (own != rules.reasons.end()) return own->second;
  const bool is_text = rules.type.kind == TypeKind::kText;
  if (is_text && !cell.is_empty() && cell.text != "NULL") return std::nullopt;
  if (rules.type.kind == TypeKind::kWord && rules.tokens.contains(std::string(cell.text))) return std::nullopt;
  return values::absence_for_token(cell.text);
}

Reading read_cell(const CsvCell& cell, const CellRules& rules, diagnostics::Sink& sink) {
  Reading reading;
  if (const auto reason = reason_in(cell, rules)) {
    reading = absent_for(*reason);
  } else if (auto value = read_value(cell, rules, sink)) {
    reading = Reading::known(std::move(*value), {});
  } else {
    reading = absent_for(values::Absence::kNotRecorded);
  }
  reading.origin = cell.origin;
  reading.decimals = rules.type.decimals;
  return reading;
}

}  // namespace cornerstone::readers
