#include "compose/series.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "compose/phrases.h"
#include "compose/short_names.h"
#include "compose/tables.h"

namespace cornerstone::compose {
namespace {

using expression::Reading;
using expression::ReadingState;
using facts::Result;

std::optional<double> number_in(const Reading& reading) {
  if (!reading.value || (reading.state != ReadingState::kKnown && reading.state != ReadingState::kStale))
    return std::nullopt;
  const auto* quantity = std::get_if<expression::Quantity>(&*reading.value);
  return quantity == nullptr ? std::nullopt : std::optional(quantity->amount.as_double());
}

std::string symbol_of(const Reading& reading) {
  if (reading.reason) return std::string(values::symbol(*reading.reason));
  switch (reading.state) {
    case ReadingState::kWithheld:
      return "c";
    case ReadingState::kNotApplicable:
      return "z";
    default:
      return "x";
  }
}

/// Why there is no figure, in words.
std::string why_none(const Reading& reading) {
  if (reading.reason) return std::string(values::name(*reading.reason));
  switch (reading.state) {
    case ReadingState::kWithheld:
      return "withheld";
    case ReadingState::kNotApplicable:
      return "not applicable";
    default:
      return "not available";
  }
}

const Reading* compared_in(const Result* result, const std::string& against) {
  if (result == nullptr) return nullptr;
  const auto found = std::ranges::find(result->compared, against, &facts::Compared::name);
  return found == result->compared.end() ? nullptr : &found->reading;
}

const Result* on_day(const std::vector<const Result*>& results, values::Date day) {
  const auto found = std::ranges::find(results, day, &Result::date);
  return found == results.end() ? nullptr : *found;
}

}  // namespace

Series series_of(const facts::Measure& measure, const std::string& against, int last,
                 const std::vector<const facts::Academy*>& academies, const facts::Facts& facts) {
  Series series{.measure = &measure, .against = against, .days = {}, .academies = {}};
  const auto name = measure.full_name();
  std::set<values::Date> days;
  for (const auto* academy : academies) {
    for (const auto* result : facts::results_of(facts, name, academy->index)) {
      if (result->date <= facts.as_at) days.insert(result->date);
    }
  }
  series.days.assign(days.begin(), days.end());
  if (series.days.size() > static_cast<std::size_t>(last))
    series.days.erase(series.days.begin(), series.days.end() - last);
  const auto common = facts::results_of(facts, name, values::AcademyIndex::kNone);
  std::optional<ShortNames> names;
  if (academies.size() > 1) names.emplace(facts);
  for (const auto* academy : academies) {
    const auto results = facts::results_of(facts, name, academy->index);
    SeriesOfAcademy own{
        .academy = academy, .name = names ? names->of(*academy) : academy->name, .results = {}, .compared = {}};
    for (const auto day : series.days) {
      const auto* result = on_day(results, day);
      const auto* compared = compared_in(result, against);
      own.results.push_back(result);
      own.compared.push_back(compared != nullptr ? compared : compared_in(on_day(common, day), against));
    }
    const bool has_any = std::ranges::any_of(
        own.results, [](const auto* r) { return r != nullptr && r->reading.state != ReadingState::kNotApplicable; });
    if (has_any) series.academies.push_back(std::move(own));
  }
  return series;
}

std::string moment_in_words(values::Date day) {
  if (day.month() == 8 && day.day() == 31) return fmt::format("{}–{:02}", day.year() - 1, day.year() % 100);
  return fmt::format("{} {}", values::month_name(day.month()).substr(0, 3), day.year());
}

std::vector<std::string> moments_in_words(const std::vector<values::Date>& days) {
  std::vector<std::string> moments;
  for (const auto day : days) {
    const auto moment = moment_in_words(day);
    const bool is_unique = std::ranges::count(days, moment, moment_in_words) == 1;
    moments.push_back(is_unique ? moment : fmt::format("{} {}", day.day(), moment));
  }
  return moments;
}

std::string printed(const Reading& reading) {
  const bool has_value = reading.value && (reading.is_known() || reading.state == ReadingState::kStale);
  return has_value ? expression::in_words(*reading.value, reading.decimals) : symbol_of(reading);
}

std::string printed(const Result* result) {
  return result == nullptr ? std::string("x") : printed(result->reading);
}

charts::Figure figure_in(const Reading& reading) {
  const auto value = number_in(reading);
  return {.value = value, .printed = printed(reading), .why = value ? std::string{} : why_none(reading)};
}

charts::Figure figure_of(const Result* result) {
  if (result == nullptr) return {.value = {}, .printed = "x", .why = "not available"};
  return figure_in(result->reading);
}

charts::Course course_of(const Series& series, const SeriesOfAcademy& own) {
  charts::Course course{.moments = moments_in_words(series.days),
                        .ours = {.name = own.name, .figures = {}},
                        .reference = {},
                        .why_missing = "No data"};
  for (std::size_t i = 0; i < series.days.size(); ++i) {
    course.ours.figures.push_back(figure_of(own.results[i]));
  }
  if (std::ranges::any_of(own.compared, [](const auto* reading) { return reading != nullptr; })) {
    charts::Line reference{.name = capitalised(series.against), .figures = {}};
    for (const auto* reading : own.compared) {
      reference.figures.push_back(reading == nullptr
                                      ? charts::Figure{.value = {}, .printed = "x", .why = "not available"}
                                      : figure_in(*reading));
    }
    course.reference = std::move(reference);
  }
  return course;
}

const Result* latest_known(const SeriesOfAcademy& own) {
  for (auto result = own.results.rbegin(); result != own.results.rend(); ++result) {
    if (*result != nullptr && number_in((*result)->reading)) return *result;
  }
  return nullptr;
}

const Reading* latest_compared(const SeriesOfAcademy& own) {
  for (std::size_t i = own.results.size(); i > 0; --i) {
    const auto* result = own.results[i - 1];
    if (result != nullptr && number_in(result->reading)) return own.compared[i - 1];
  }
  return nullptr;
}

const Reading* common_comparison(const Series& series, std::size_t day) {
  const Reading* common = nullptr;
  for (const auto& own : series.academies) {
    const auto* compared = own.compared[day];
    if (compared == nullptr || !compared->is_known()) continue;
    if (common != nullptr && *common->value != *compared->value) return nullptr;
    common = compared;
  }
  return common;
}

std::vector<document::Note> key_of_symbols(const document::Table& table) {
  static constexpr std::pair<const char*, const char*> kMeanings[] = {{"c", "withheld, to protect people"},
                                                                      {"x", "not available"},
                                                                      {"z", "not applicable"},
                                                                      {"u", "unreliable"},
                                                                      {"low", "rounds to zero"}};
  std::vector<document::Note> key;
  for (const auto& [sign, meaning] : kMeanings) {
    bool stands = false;
    for (const auto& row : table.body) {
      stands |=
          std::ranges::any_of(row.cells, [&](const auto& cell) { return document::plain_text(cell.content) == sign; });
    }
    if (stands) key.push_back({.sign = sign, .text = document::words(meaning)});
  }
  return key;
}

document::Table table_of_series(const Series& series, std::string id, document::Inlines caption) {
  std::vector<Head> heads{head("Academy", 3)};
  for (auto& moment : moments_in_words(series.days)) heads.push_back(head(std::move(moment), 1, document::Align::kEnd));
  if (!series.against.empty()) heads.push_back(head(capitalised(series.against), 1, document::Align::kEnd));
  auto table = table_of(std::move(id), std::move(caption), std::move(heads));
  for (const auto& own : series.academies) {
    std::vector<document::Cell> cells{row_head(document::words(own.academy->name))};
    for (const auto* result : own.results) cells.push_back(cell(printed(result)));
    if (!series.against.empty()) {
      const auto* compared = latest_compared(own);
      cells.push_back(cell(compared == nullptr ? std::string("x") : printed(*compared)));
    }
    table.body.push_back(row(std::move(cells)));
  }
  table.can_sort = table.can_copy = true;
  table.key = key_of_symbols(table);
  return table;
}

}  // namespace cornerstone::compose
