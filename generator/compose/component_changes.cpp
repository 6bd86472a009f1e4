#include <algorithm>

#include <fmt/format.h>

#include "compose/component_list.h"
#include "compose/phrases.h"
#include "compose/priority_outcomes.h"
#include "compose/tables.h"

namespace cornerstone::compose::component {
namespace {

/// Names of records of one list that the other lacks, by id.
template <class T>
std::vector<std::string> only_in(const std::vector<T>& list, const std::vector<T>& other) {
  std::vector<std::string> names;
  for (const auto& record : list) {
    if (std::ranges::find(other, record.id, &T::id) == other.end()) names.push_back(record.name);
  }
  return names;
}

std::vector<std::string> new_priorities(const std::vector<facts::Priority>& now,
                                        const std::vector<facts::Priority>& then) {
  std::vector<std::string> names;
  for (const auto& priority : now) {
    if (std::ranges::find(then, earlier_id(priority), &facts::Priority::id) == then.end())
      names.push_back(priority.name);
  }
  return names;
}

std::vector<std::string> gone_priorities(const std::vector<facts::Priority>& now,
                                         const std::vector<facts::Priority>& then) {
  std::vector<std::string> names;
  for (const auto& priority : then) {
    if (std::ranges::find(now, priority.id, earlier_id) == now.end()) names.push_back(priority.name);
  }
  return names;
}

/// Items whose rhythm is not what it was.
std::vector<std::string> changed_rhythms(const std::vector<facts::Item>& now, const std::vector<facts::Item>& then) {
  std::vector<std::string> names;
  for (const auto& item : now) {
    const auto before = std::ranges::find(then, item.id, &facts::Item::id);
    if (before != then.end() && (before->frequency != item.frequency || before->at != item.at))
      names.push_back(item.name);
  }
  return names;
}

/// Indicators whose test at some level is written otherwise.
std::vector<std::string> changed_tests(const std::vector<facts::Indicator>& now,
                                       const std::vector<facts::Indicator>& then) {
  const auto words = [](const facts::Indicator& indicator) {
    std::vector<std::string> all;
    for (const auto& at : indicator.at) all.push_back(at.words);
    return all;
  };
  std::vector<std::string> names;
  for (const auto& indicator : now) {
    const auto before = std::ranges::find(then, indicator.id, &facts::Indicator::id);
    if (before != then.end() && words(*before) != words(indicator)) names.push_back(indicator.name);
  }
  return names;
}

}  // namespace

document::Blocks changes(const Call& call, Composing& composing) {
  const auto& facts = composing.facts;
  if (facts.earlier.empty()) return nothing(call, composing, "There is no earlier year to compare with.");
  const auto& now = facts.year;
  const auto& then = facts.earlier.front();
  auto table = table_of(call, {head("What", 1.4), head("Change", 1.2), head("Which", 5)});
  if (table.caption.empty()) table.caption = document::words("What is not as it was in " + academic_year(then.id));
  const auto add = [&](const char* what, const char* change, const std::vector<std::string>& names) {
    if (!names.empty())
      table.body.push_back(row({row_head(document::words(what)), cell(std::string(change)), cell(joined(names))}));
  };
  add("Indicators", "new", only_in(now.indicators, then.indicators));
  add("Indicators", "gone", only_in(then.indicators, now.indicators));
  add("Indicators", "other test", changed_tests(now.indicators, then.indicators));
  add("Support", "new", only_in(now.items, then.items));
  add("Support", "gone", only_in(then.items, now.items));
  add("Support", "other rhythm", changed_rhythms(now.items, then.items));
  add("Priorities", "new", new_priorities(now.priorities, then.priorities));
  add("Priorities", "gone", gone_priorities(now.priorities, then.priorities));
  if (table.body.empty()) return nothing(call, composing, "Nothing has changed.");
  document::Blocks blocks;
  blocks.emplace_back(std::move(table));
  return blocks;
}

}  // namespace cornerstone::compose::component
