#include <algorithm>

#include <fmt/format.h>

#include "compose/component_list.h"
#include "compose/phrases.h"
#include "compose/tables.h"

namespace cornerstone::compose::component {
namespace {

using document::Inlines;
using expression::TypeKind;
using facts::Dataset;
using facts::Measure;

/// State-funded schools in England are inspected about every four years (school inspection handbook, routine cycle).
constexpr int kYearsBetweenInspections = 4;

/// Data that says in words of a scale how something was judged, and has no figures: an inspectorate's.
std::vector<const Dataset*> judged_in_words(const facts::Facts& facts) {
  std::vector<const Dataset*> found;
  for (const auto& dataset : facts.datasets) {
    bool has_words = false, has_numbers = false;
    for (const auto& measure : facts.measures) {
      if (measure.dataset != dataset.id) continue;
      has_words |= measure.type.kind == TypeKind::kWord;
      has_numbers |= measure.type.kind == TypeKind::kNumber;
    }
    if (has_words && !has_numbers) found.push_back(&dataset);
  }
  return found;
}

struct Judged {
  values::Date on;
  const Dataset* by;
  std::vector<std::pair<const Measure*, const facts::Result*>> words;
};

/// The newest report of an academy, whichever framework it was made under.
std::optional<Judged> newest(const facts::Academy& academy, const std::vector<const Dataset*>& datasets,
                             const facts::Facts& facts) {
  std::optional<Judged> found;
  for (const auto* dataset : datasets) {
    Judged judged{.on = {}, .by = dataset, .words = {}};
    for (const auto& measure : facts.measures) {
      if (measure.dataset != dataset->id || measure.type.kind != TypeKind::kWord) continue;
      const auto results = facts::results_of(facts, measure.full_name(), academy.index);
      if (results.empty() || !results.back()->reading.is_known()) continue;
      judged.on = std::max(judged.on, results.back()->date);
      judged.words.emplace_back(&measure, results.back());
    }
    if (!judged.words.empty() && (!found || judged.on > found->on)) found = std::move(judged);
  }
  return found;
}

/// "Good in 3; Requires improvement in Leadership and management"
std::string in_words(const Judged& judged) {
  std::vector<std::pair<std::string, std::vector<std::string>>> by_word;
  for (const auto& [measure, result] : judged.words) {
    const auto word = expression::in_words(result->reading);
    auto group = std::ranges::find(by_word, word, [](const auto& each) { return each.first; });
    if (group == by_word.end()) group = by_word.insert(by_word.end(), {word, {}});
    group->second.push_back(measure->name);
  }
  std::ranges::stable_sort(by_word, std::ranges::greater{}, [](const auto& each) { return each.second.size(); });
  if (by_word.size() == 1) return by_word.front().first + " throughout";
  std::string text;
  for (const auto& [word, measures] : by_word) {
    const bool is_main = measures.size() > 2;
    text += fmt::format(
        "{}{}: {}", text.empty() ? "" : "; ", word,
        is_main ? fmt::format("{} areas", number_in_words(static_cast<int>(measures.size()))) : joined(measures));
  }
  return text;
}

/// When the next report is due: its month, in strong type where that is near.
struct NextReport {
  Inlines words;
  bool is_near = false;
};

NextReport next_report(values::Date last, values::Date today, const values::Period& within) {
  const auto due = last.plus_months(12 * kYearsBetweenInspections);
  if (due <= today) return {strong("any day now"), true};
  auto month = fmt::format("{} {}", values::month_name(due.month()), due.year());
  if (due <= values::after(today, within)) return {strong(std::move(month)), true};
  return {document::words(std::move(month)), false};
}

}  // namespace

document::Blocks inspections(const Call& call, Composing& composing) {
  const auto& facts = composing.facts;
  const auto datasets = judged_in_words(facts);
  if (datasets.empty()) return nothing(call, composing, "No inspection data is for these readers.");
  auto table =
      table_of(call, {head("Academy", 2.2), head("Last report", 2), head("Judgement", 4), head("Next, about", 1.6)});
  if (table.caption.empty()) table.caption = document::words("Inspection");
  table.subtitle = document::words("Each under the framework of its day; none is translated into another");
  bool is_any_near = false;
  for (const auto* academy : call.academies) {
    const auto judged = newest(*academy, datasets, facts);
    if (!judged) {
      table.body.push_back(
          row({row_head(document::words(academy->name)), cell(quiet("none")),
               cell(one(not_known_mark("No judgement under its present name"))), cell(quiet("not known"))}));
      continue;
    }
    auto on = cell(document::words(judged->on.in_words()), document::words(judged->by->name));
    on.sort_key = judged->on.iso();
    auto report = next_report(judged->on, facts.as_at, call.span("within"));
    is_any_near = is_any_near || report.is_near;
    auto next = cell(std::move(report.words));
    next.sort_key = judged->on.iso();
    table.body.push_back(
        row({row_head(document::words(academy->name)), std::move(on), cell(in_words(*judged)), std::move(next)}));
  }
  if (table.body.empty()) return nothing(call, composing, "No academy is concerned.");
  table.can_sort = table.can_copy = true;
  if (!call.note.empty() && table.notes.empty()) table.notes.push_back({.sign = {}, .text = call.note});
  std::string next = "Next: four years after the last report, the usual cycle. An earlier visit is always possible.";
  if (is_any_near) next += fmt::format(" In bold: within {}.", call.span("within").in_words());
  table.notes.push_back({.sign = {}, .text = document::words(std::move(next))});
  document::Blocks blocks;
  blocks.emplace_back(std::move(table));
  return blocks;
}

}  // namespace cornerstone::compose::component
