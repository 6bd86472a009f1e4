#include "compose/value_table.h"

#include <algorithm>

#include <fmt/format.h>

#include "compose/phrases.h"
#include "compose/series.h"
#include "compose/short_names.h"
#include "compose/tables.h"
#include "compose/trend.h"

namespace cornerstone::compose {
namespace {

using document::Cell;
using document::Inlines;
using expression::Quantity;
using expression::Reading;
using expression::ReadingState;
using expression::TypeKind;
using expression::Word;

bool is_number(const ValueColumn& column) {
  return column.formula.type().kind == TypeKind::kNumber;
}

bool is_level(const ValueColumn& column, const Composing& composing) {
  const auto& type = column.formula.type();
  return type.kind == TypeKind::kWord && type.scale->id == composing.names().levels()->id;
}

/// A level as a mark; why there is none, as a mark too.
Inlines level_inlines(const Reading& reading, const ValueColumn& column, const facts::Facts& facts) {
  const auto rank = [](const expression::Value& value) {
    return static_cast<facts::LevelRank>(std::get<Word>(value).index);
  };
  if (reading.state == ReadingState::kRange && reading.ends) {
    auto said = one(level_mark(facts, rank(reading.ends->first)));
    append(said, document::words(" to "));
    append(said, one(level_mark(facts, rank(reading.ends->last))));
    return said;
  }
  if (reading.is_known()) return one(level_mark(facts, rank(*reading.value)));
  if (reading.state == ReadingState::kWithheld) return one(withheld_mark());
  if (reading.state == ReadingState::kNotApplicable) return one(not_applicable_mark());
  if (reading.state == ReadingState::kStale) return one(stale_mark());
  return one(not_known_mark(column.formula.text() == "rating" ? "Not rated" : "Not known"));
}

/// What words and days sort by: the worst word first, as marks do; numbers sort by what is printed.
std::string sort_key(const Reading& reading) {
  if (!reading.value) return "~";
  if (const auto* word = std::get_if<Word>(&*reading.value)) return fmt::format("{:03}", 100 - 2 * word->index);
  if (const auto* day = std::get_if<values::Date>(&*reading.value)) return day->iso();
  return {};
}

Cell value_cell(const Reading& reading, const ValueColumn& column, const Composing& composing) {
  if (is_level(column, composing)) {
    auto made = cell(level_inlines(reading, column, composing.facts));
    made.sort_key = reading.is_known() ? sort_key(reading) : "099";
    return made;
  }
  auto made = cell(reading.state == ReadingState::kRange ? expression::in_words(reading) : printed(reading));
  if (!is_number(column)) made.sort_key = sort_key(reading);
  if (reading.state == ReadingState::kStale && reading.value) {
    append(made.content, document::words(" "));
    append(made.content, one(stale_mark(false)));
  }
  return made;
}

Cell drawn_trend(const facts::Measure& measure, const facts::Academy& academy, const facts::Facts& facts) {
  return trend_cell(measure, academy, facts).value_or(cell(Inlines{}, document::words("no earlier figure")));
}

/// The cells of a column added up; none where one of them is not shown.
std::optional<std::pair<Quantity, int>> sum_of(const ValueColumn& column) {
  Quantity sum{.amount = {}, .unit = column.formula.type().unit};
  int count = 0;
  for (const auto& reading : column.readings) {
    if (reading.state == ReadingState::kNotApplicable) continue;
    if (!reading.is_known()) return std::nullopt;
    sum.amount = sum.amount + std::get<Quantity>(*reading.value).amount;
    ++count;
  }
  if (count == 0) return std::nullopt;
  return std::pair(sum, count);
}

/// As exact as the column's own cells are printed.
std::optional<int> decimals_of(const ValueColumn& column) {
  std::optional<int> decimals;
  for (const auto& reading : column.readings) {
    if (reading.decimals) decimals = std::max(decimals.value_or(0), *reading.decimals);
  }
  return decimals;
}

Cell total_cell(const ValueColumn& column) {
  const auto sum = sum_of(column);
  return cell(sum ? expression::in_words(expression::Value(sum->first), decimals_of(column)) : std::string("x"));
}

Cell mean_cell(const ValueColumn& column) {
  const auto sum = sum_of(column);
  if (!sum) return cell(std::string("x"));
  const Quantity mean{.amount = sum->first.amount / values::Decimal(sum->second), .unit = sum->first.unit};
  return cell(expression::in_words(expression::Value(mean), decimals_of(column).value_or(1)));
}

/// A last row, where any column asks for it.
void add_foot(const char* name, const std::vector<ValueColumn>& columns, bool ValueColumn::*has,
              Cell (*make)(const ValueColumn&), document::Table& table) {
  if (std::ranges::none_of(columns, has)) return;
  std::vector<Cell> cells{row_head(document::words(name))};
  for (const auto& column : columns) {
    cells.push_back(column.*has ? make(column) : cell(Inlines{}));
    if (column.trend != nullptr) cells.push_back(cell(Inlines{}));
  }
  auto foot = row(std::move(cells));
  foot.is_total = true;
  table.body.push_back(std::move(foot));
}

void add_key(const std::vector<ValueColumn>& columns, document::Table& table) {
  table.key = key_of_symbols(table);
  const bool any_stale = std::ranges::any_of(columns, [](const ValueColumn& column) {
    return std::ranges::any_of(column.readings,
                               [](const Reading& reading) { return reading.state == ReadingState::kStale; });
  });
  if (!any_stale) return;
  auto stale = stale_mark();
  stale.word += ": too old to count";
  table.key.push_back({.sign = {}, .text = one(std::move(stale))});
}

}  // namespace

document::Table value_table(const Call& call, const std::vector<ValueColumn>& columns, const Composing& composing) {
  std::vector<Head> heads{head("Academy")};
  for (const auto& column : columns) {
    heads.push_back(head(column.head, 0, is_number(column) ? document::Align::kEnd : document::Align::kStart));
    if (column.trend != nullptr) heads.push_back(head("Trend"));
  }
  auto table = table_of(call, std::move(heads));
  if (table.caption.empty()) table.caption = document::words("Academies");
  table.style = document::TableStyle::kCompare;
  const ShortNames names(composing.facts);
  for (std::size_t i = 0; i < call.academies.size(); ++i) {
    const auto& academy = *call.academies[i];
    const auto* page = composing.is_paper() ? nullptr : composing.outline.academy_page(academy.index);
    const auto& name = names.of(academy);
    std::vector<Cell> cells{row_head(page == nullptr ? document::words(name) : link(name, page->id))};
    for (const auto& column : columns) {
      cells.push_back(value_cell(column.readings[i], column, composing));
      if (column.trend != nullptr) cells.push_back(drawn_trend(*column.trend, academy, composing.facts));
    }
    table.body.push_back(row(std::move(cells)));
  }
  add_foot("Total", columns, &ValueColumn::has_total, total_cell, table);
  add_foot("Mean of academies", columns, &ValueColumn::has_mean, mean_cell, table);
  add_key(columns, table);
  table.can_sort = table.can_copy = true;
  table.can_filter = call.academies.size() > 8;
  return table;
}

}  // namespace cornerstone::compose
