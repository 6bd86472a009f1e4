#include <algorithm>

#include <fmt/format.h>

#include "compose/explain.h"
#include "compose/indicator_table.h"
#include "compose/option_check.h"
#include "compose/phrases.h"
#include "compose/value_table.h"
#include "expression/evaluate.h"

namespace cornerstone::compose {
namespace {

using diagnostics::Kind;
using expression::TypeKind;
using values::Unit;

/// "Pupils", "URN": above a column the academy goes without saying.
std::string head_of(const expression::Formula& formula, const Composing& composing) {
  const auto& written = formula.text();
  if (const auto name = composing.names().resolve(written)) {
    const auto& entry = composing.names().entry(name->id);
    if (entry.subject == facts::NameSubject::kAcademyField) return entry.id == "urn" ? "URN" : capitalised(entry.id);
  }
  return plain_sentence(written, lexicon_of(composing));
}

/// Percentages and points of different academies are of different numbers of people: they have no sum.
bool adds_up(const expression::Type& type) {
  return type.kind == TypeKind::kNumber &&
         (type.unit == Unit::kNumber || type.unit == Unit::kPounds || type.unit == Unit::kDays);
}

class Columns {
 public:
  Columns(const Call& call, Composing& composing) : call_(call), composing_(composing) {}

  std::optional<std::vector<ValueColumn>> read() {
    for (const auto& said : said_in(call_.written, "columns")) {
      written_.push_back(said.text);
      add(said);
    }
    if (!is_right_) return std::nullopt;
    take_heads();
    mark("total", &ValueColumn::has_total);
    mark("mean", &ValueColumn::has_mean);
    add_trends();
    if (!is_right_) return std::nullopt;
    return std::move(columns_);
  }

 private:
  void add(const Said& said) {
    const auto formula = expression::parse_value(said.text, said.span, composing_.names(), composing_.sink);
    if (!formula) {
      is_right_ = false;
      return;
    }
    ValueColumn column{.formula = *formula, .head = head_of(*formula, composing_), .readings = {}};
    for (const auto* academy : call_.academies) {
      const facts::AcademyScope scope(composing_.facts, composing_.names(), academy->index);
      auto answer = expression::value(*formula, scope);
      for (const auto& use : answer.hidden) report_hidden(use, composing_);
      is_right_ &= answer.hidden.empty();
      column.readings.push_back(std::move(answer.reading));
    }
    columns_.push_back(std::move(column));
  }

  void take_heads() {
    const auto heads = call_.texts("heads");
    if (heads.empty()) return;
    if (heads.size() != columns_.size()) {
      composing_.sink.report(Kind::kWrongType, call_.place("heads"),
                             fmt::format("{} for {}", counted(static_cast<int>(heads.size()), "head", "heads"),
                                         counted(static_cast<int>(columns_.size()), "column", "columns")),
                             "give a head for each column, in their order, or leave `heads` out");
      is_right_ = false;
      return;
    }
    for (std::size_t i = 0; i < heads.size(); ++i) columns_[i].head = heads[i];
  }

  /// Marks the columns that a last row speaks of.
  void mark(std::string_view key, bool ValueColumn::*has) {
    for (const auto& said : said_in(call_.written, key)) {
      auto* column = find_column(said);
      if (column == nullptr) continue;
      const auto& type = column->formula.type();
      const bool is_total = key == "total";
      column->*has = is_total ? adds_up(type) : type.kind == TypeKind::kNumber;
      if (column->*has) continue;
      complain(
          said,
          fmt::format("`{}` is {} and has no {}", said.text, expression::in_words(type), is_total ? "sum" : "mean"),
          is_total ? "add up numbers, pounds or days" : "take the mean of numbers");
    }
  }

  void add_trends() {
    for (const auto& said : said_in(call_.written, "trend")) {
      auto* column = find_column(said);
      if (column == nullptr) continue;
      if (column->formula.type().kind == TypeKind::kNumber)
        column->trend = facts::find_measure(composing_.facts, column->formula.text());
      if (column->trend == nullptr)
        complain(said, fmt::format("`{}` has no course of figures", said.text), "name a measure of figures");
    }
  }

  /// Null where the table has no such column, which is reported.
  ValueColumn* find_column(const Said& said) {
    const auto found = std::ranges::find(written_, said.text);
    if (found != written_.end()) return &columns_[static_cast<std::size_t>(found - written_.begin())];
    report_unknown(said.span, "column of this table", said.text, written_, composing_.sink);
    is_right_ = false;
    return nullptr;
  }

  void complain(const Said& said, std::string message, std::string hint) {
    composing_.sink.report(Kind::kWrongType, said.span, std::move(message), std::move(hint));
    is_right_ = false;
  }

  const Call& call_;
  Composing& composing_;
  std::vector<std::string> written_;
  std::vector<ValueColumn> columns_;
  bool is_right_ = true;
};

}  // namespace

std::optional<std::vector<ValueColumn>> value_columns(const Call& call, Composing& composing) {
  return Columns(call, composing).read();
}

}  // namespace cornerstone::compose
