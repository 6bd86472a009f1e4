#include <algorithm>

#include <fmt/format.h>

#include "compose/component_list.h"
#include "compose/option_check.h"
#include "compose/phrases.h"
#include "compose/priority_outcomes.h"
#include "compose/progress.h"
#include "compose/tables.h"

namespace cornerstone::compose::component {
namespace {

using facts::Priority;

std::string themes_of(const Priority& priority, const facts::Facts& facts) {
  std::vector<std::string> names;
  for (const auto& id : priority.themes) {
    const auto found = std::ranges::find(facts.year.themes, id, &facts::Theme::id);
    if (found != facts.year.themes.end()) names.push_back(found->name);
  }
  return joined(names);
}

/// Last year's priority that this one goes on with, and how that one ended.
std::string continued_by(const Priority& priority, const facts::Facts& facts) {
  if (priority.continues.empty() || facts.earlier.empty()) return {};
  const auto& last = facts.earlier.front();
  const auto found = std::ranges::find(last.priorities, priority.continues, &Priority::id);
  if (found == last.priorities.end()) return {};
  const auto* state = state_of(facts, last, *found);
  return state == nullptr ? found->name : fmt::format("{} ({})", found->name, state->value);
}

document::Facts facts_of(const Priority& priority, const facts::Facts& facts) {
  document::Facts made;
  const auto add = [&](const char* label, std::string value) {
    if (!value.empty())
      made.facts.push_back({.id = {}, .label = document::words(label), .value = document::words(std::move(value))});
  };
  add("Led by", priority.owner.empty() ? std::string() : facts::role_name(facts, priority.owner));
  add("Serves", themes_of(priority, facts));
  add("Goes on from", continued_by(priority, facts));
  for (const auto& question : facts.year.questions) {
    for (const auto& [id, answer] : priority.answers) {
      if (id == question.id) made.facts.push_back({.id = {}, .label = document::words(question.text), .value = answer});
    }
  }
  return made;
}

document::Table glance(const Call& call, const std::vector<const Priority*>& priorities,
                       const std::vector<Doing>& doings, const Composing& composing) {
  auto table = table_of(call, {head("Priority", 4), head("Deliverables", 3), head("Led by", 3)});
  if (table.caption.empty()) table.caption = document::words("Priorities at a glance");
  for (const auto* priority : priorities) {
    const auto own = deliverables_of(*priority, doings);
    table.body.push_back(
        row({row_head(composing.is_paper()
                          ? document::words(priority->name)
                          : one(document::Link{.target = {.url = {}, .page = {}, .anchor = "priority-" + priority->id},
                                               .content = document::words(priority->name),
                                               .span = {}})),
             own.empty() ? cell(std::string("none")) : cell(balls_of(own), document::words(summary_of(own))),
             cell(priority->owner.empty() ? std::string() : facts::role_name(composing.facts, priority->owner))}));
  }
  return table;
}

void add_priority(const Priority& priority, const std::vector<Doing>& own, Composing& composing,
                  document::Blocks& blocks) {
  blocks.emplace_back(
      composing.heading(document::words(priority.name), composing.anchor_prefix + "priority-" + priority.id));
  if (!priority.text.empty()) {
    document::Paragraph text;
    text.content = priority.text;
    blocks.emplace_back(std::move(text));
  }
  auto facts = facts_of(priority, composing.facts);
  if (own.empty()) {
    if (!facts.facts.empty()) blocks.emplace_back(std::move(facts));
    return;
  }
  auto table = doings_table(composing.take_anchor("deliverables-" + priority.id),
                            document::words("Deliverables of " + priority.name));
  for (const auto& doing : own) table.body.push_back(doing_row(doing, false, composing));
  document::Columns columns;
  columns.boxes.push_back({.weight = 3, .blocks = {}});
  columns.boxes.push_back({.weight = 1, .blocks = {}});
  columns.boxes.front().blocks.emplace_back(std::move(table));
  columns.boxes.back().blocks.emplace_back(std::move(facts));
  blocks.emplace_back(std::move(columns));
}

}  // namespace

document::Blocks priorities(const Call& call, Composing& composing) {
  if (call.text("year") == "last") return outcomes_of_last_year(call, composing);
  if (!names_are_known(call, "theme", "theme", composing.facts.year.themes, composing)) return {};
  const auto wanted = priorities_of(call.text("theme"), composing.facts);
  if (wanted.empty()) return nothing(call, composing, "No priority is set.");
  const auto doings = doings_of_trust(composing.facts);
  document::Blocks blocks;
  blocks.emplace_back(glance(call, wanted, doings, composing));
  for (const auto* priority : wanted) add_priority(*priority, deliverables_of(*priority, doings), composing, blocks);
  add_note(call, blocks);
  return blocks;
}

}  // namespace cornerstone::compose::component
