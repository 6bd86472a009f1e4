#include <algorithm>

#include "compose/component_list.h"
#include "compose/option_check.h"
#include "compose/phrases.h"
#include "compose/progress.h"
#include "compose/tables.h"

namespace cornerstone::compose::component {
namespace {

/// On a page about an academy, or narrowed to some: their plans; else what the trust itself has promised.
std::vector<Doing> doings_for(const Call& call, const Composing& composing) {
  const bool is_of_academies = composing.academy != values::AcademyIndex::kNone || call.is_narrowed;
  auto found = is_of_academies ? doings_of(call.academies, composing.facts) : doings_of_trust(composing.facts);
  if (const auto level = call.text("level"); !level.empty()) {
    std::erase_if(found, [&](const Doing& doing) {
      const auto* declared = doing.action->level ? facts::find_level(composing.facts, *doing.action->level) : nullptr;
      return declared == nullptr || declared->id != level;
    });
  }
  return found;
}

template <class T>
std::string name_in(const std::vector<T>& records, const std::string& id) {
  const auto found = std::ranges::find(records, id, &T::id);
  return found == records.end() ? id : found->name;
}

std::string group_of(const Doing& doing, const std::string& by, const facts::Facts& facts) {
  if (by == "theme")
    return doing.action->themes.empty() ? "Other" : name_in(facts.year.themes, doing.action->themes.front());
  if (by == "priority") return name_in(facts.year.priorities, doing.action->priority);
  if (by == "owner") return facts::role_name(facts, doing.action->owner);
  const auto* academy = facts::find_academy(facts, doing.state->academy);
  return academy == nullptr ? facts.trust.name : academy->name;
}

}  // namespace

document::Blocks actions(const Call& call, Composing& composing) {
  if (!names_are_known(call, "level", "level", composing.facts.year.levels, composing,
                       composing.names().levels()->ids()))
    return {};
  const auto doings = doings_for(call, composing);
  if (doings.empty()) return nothing(call, composing, "No action is planned.");
  const bool names_academy = call.academies.size() > 1 && doings.front().state->academy != values::AcademyIndex::kNone;
  auto by = call.text("group");
  if (by.empty() && names_academy) by = "academy";
  auto table = doings_table(call.id, call.title.empty() ? document::words("Actions") : call.title);
  std::vector<std::string> groups;
  for (const auto& doing : doings) {
    auto group = by.empty() ? std::string() : group_of(doing, by, composing.facts);
    if (std::ranges::find(groups, group) == groups.end()) groups.push_back(std::move(group));
  }
  for (const auto& group : groups) {
    if (!by.empty()) table.body.push_back(group_row(document::words(group), table.columns.size()));
    for (const auto& doing : doings) {
      if (by.empty() || group_of(doing, by, composing.facts) == group)
        table.body.push_back(doing_row(doing, names_academy && by != "academy", composing));
    }
  }
  if (!call.note.empty()) table.notes.push_back({.sign = {}, .text = call.note});
  document::Blocks blocks;
  blocks.emplace_back(std::move(table));
  return blocks;
}

}  // namespace cornerstone::compose::component
