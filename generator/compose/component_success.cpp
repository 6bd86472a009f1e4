#include <algorithm>

#include <fmt/format.h>

#include "compose/component_list.h"
#include "compose/option_check.h"
#include "compose/phrases.h"
#include "compose/tables.h"
#include "compose/themes.h"

namespace cornerstone::compose::component {
namespace {

using document::Inlines;
using facts::SuccessMeasure;
using facts::SuccessSummary;

const SuccessSummary* summary_of(const facts::Facts& facts, const SuccessMeasure& measure) {
  const auto found = std::ranges::find(facts.success_findings, measure.id, &facts::SuccessFinding::success);
  return found == facts.success_findings.end() ? nullptr : found->summary.get();
}

/// "14 of 17 academies; one not known", or who recorded it and when.
Inlines how_far(const SuccessSummary& summary, const Composing& composing) {
  if (summary.of > 0) {
    auto said = fmt::format("{} of {} academies", summary.met, summary.of);
    if (summary.not_known > 0) said += fmt::format("; {} not known", number_in_words(summary.not_known));
    return document::words(std::move(said));
  }
  if (summary.recorded_on)
    return document::words(
        fmt::format("{}, {}", facts::role_name(composing.facts, summary.recorded_by), summary.recorded_on->in_words()));
  return {};
}

Inlines gist_of(const SuccessMeasure& measure, const SuccessSummary* summary) {
  Inlines gist;
  if (summary != nullptr && !summary->reason.empty()) append(gist, document::words(summary->reason + ". "));
  if (!measure.note.empty()) append(gist, measure.note);
  if (measure.due)
    append(gist, document::words(fmt::format("{}Due {}", gist.empty() ? "" : " ", measure.due->in_words())));
  return gist;
}

/// On one sheet: names and states alone, in two columns.
document::Blocks concise(const Call& call, const std::vector<const SuccessMeasure*>& measures,
                         const Composing& composing) {
  document::Columns columns;
  const auto half = (measures.size() + 1) / 2;
  for (const auto begin : {std::size_t{0}, half}) {
    document::Table table;
    table.columns = {{.align = document::Align::kStart, .weight = 4}, {.align = document::Align::kStart, .weight = 1}};
    for (auto i = begin; i < std::min(begin + half, measures.size()); ++i) {
      const auto* summary = summary_of(composing.facts, *measures[i]);
      table.body.push_back(
          row({row_head(document::words(measures[i]->name)),
               cell(summary == nullptr ? quiet("not shown here") : one(success_mark(summary->state)))}));
    }
    columns.boxes.push_back({.weight = 1, .blocks = {}});
    if (!table.body.empty()) columns.boxes.back().blocks.emplace_back(std::move(table));
  }
  document::Blocks blocks;
  add_title(call, composing, blocks);
  blocks.emplace_back(std::move(columns));
  return blocks;
}

}  // namespace

document::Blocks success(const Call& call, Composing& composing) {
  if (!names_are_known(call, "theme", "theme", composing.facts.year.themes, composing)) return {};
  const auto theme = call.text("theme");
  std::vector<const SuccessMeasure*> measures;
  bool any_known = false;
  for (const auto& measure : composing.facts.year.successes) {
    if (!serves(measure, theme)) continue;
    measures.push_back(&measure);
    any_known |= summary_of(composing.facts, measure) != nullptr;
  }
  if (measures.empty()) return nothing(call, composing, "No success measure is set.");
  if (composing.is_concise) return concise(call, measures, composing);
  std::vector<Head> heads{head("Test of success", 4)};
  if (any_known) {
    heads.push_back(head("Now", 1.6));
    heads.push_back(head("Where", 2.4));
  }
  auto table = table_of(call, std::move(heads));
  if (table.caption.empty()) table.caption = document::words("Tests of success");
  for (const auto* measure : measures) {
    const auto* summary = summary_of(composing.facts, *measure);
    std::vector<document::Cell> cells{row_head(document::words(measure->name), gist_of(*measure, summary))};
    if (any_known && summary != nullptr) {
      cells.push_back(cell(one(success_mark(summary->state))));
      cells.push_back(cell(how_far(*summary, composing)));
    } else if (any_known) {
      cells.push_back(cell(quiet("not shown here")));
      cells.push_back(cell(std::string()));
    }
    table.body.push_back(row(std::move(cells), composing.take_anchor("success-" + measure->id)));
  }
  if (std::ranges::any_of(measures, [](const auto* measure) { return measure->test.has_value(); }))
    table.notes.push_back({.sign = {},
                           .text = document::words("A test that rests on figures is met when every "
                                                   "academy that it concerns meets it.")});
  document::Blocks blocks;
  blocks.emplace_back(std::move(table));
  return blocks;
}

}  // namespace cornerstone::compose::component
