#include "compose/priority_outcomes.h"

#include <algorithm>

#include <fmt/format.h>

#include "compose/option_check.h"
#include "compose/phrases.h"
#include "compose/tables.h"
#include "compose/themes.h"

namespace cornerstone::compose {
namespace {

using document::Inlines;
using facts::Priority;

/// Where it goes on; else what its own note says became of it.
Inlines what_became_of(const Priority& priority, const facts::Facts& facts) {
  Inlines said;
  for (const auto& now : facts.year.priorities) {
    if (earlier_id(now) != priority.id) continue;
    append(said, document::words(said.empty() ? "Goes on as " : ", "));
    append(said, one(document::Styled{document::Style::kEmphasis, document::words(now.name)}));
  }
  if (!priority.note.empty()) {
    if (!said.empty()) append(said, document::words(". "));
    append(said, priority.note);
  }
  return said;
}

/// How it ended in the ledger's words, with a ball where they say whether it was reached.
Inlines outcome_of(const facts::PriorityState& state) {
  auto said = capitalised(state.value);
  const bool is_reached = said == "Done" || said == "Met";
  if (!is_reached && said != "Not done" && said != "Not met") return document::words(std::move(said));
  auto mark = success_mark(is_reached ? facts::SuccessState::kMet : facts::SuccessState::kNotMet);
  mark.word = std::move(said);
  return one(std::move(mark));
}

document::Row outcome_row(const Priority& priority, const facts::Year& year, Composing& composing) {
  const auto& facts = composing.facts;
  const auto* state = state_of(facts, year, priority);
  auto outcome = cell(one(not_known_mark()));
  auto happened = cell(Inlines{});
  if (state != nullptr) {
    outcome = cell(outcome_of(*state));
    happened = cell(state->reason);
    if (!state->evidence.empty()) happened.gist = document::words(capitalised(state->evidence));
  }
  return row({row_head(document::words(priority.name)), std::move(outcome), std::move(happened),
              cell(what_became_of(priority, facts))},
             composing.take_anchor("outcome-" + priority.id));
}

}  // namespace

const std::string& earlier_id(const Priority& priority) {
  return priority.continues.empty() ? priority.id : priority.continues;
}

const facts::PriorityState* state_of(const facts::Facts& facts, const facts::Year& year, const Priority& priority) {
  const auto found = std::ranges::find_if(facts.priority_states, [&](const facts::PriorityState& each) {
    return each.year == year.id && each.priority == priority.id;
  });
  return found == facts.priority_states.end() ? nullptr : &*found;
}

document::Blocks outcomes_of_last_year(const Call& call, Composing& composing) {
  const auto& facts = composing.facts;
  if (facts.earlier.empty()) return nothing(call, composing, "There is no earlier year.");
  const auto& year = facts.earlier.front();
  if (!names_are_known(call, "theme", "theme", year.themes, composing)) return {};
  const auto theme = call.text("theme");
  auto table =
      table_of(call, {head("What we said", 3), head("Outcome", 1.3), head("What happened", 4), head("Now", 2.4)});
  if (table.caption.empty())
    table.caption = document::words(fmt::format("Priorities of {}, and how they ended", academic_year(year.id)));
  for (const auto& priority : year.priorities) {
    if (serves(priority, theme)) table.body.push_back(outcome_row(priority, year, composing));
  }
  if (table.body.empty()) return nothing(call, composing, "No priority was set.");
  document::Blocks blocks;
  blocks.emplace_back(std::move(table));
  return blocks;
}

}  // namespace cornerstone::compose
