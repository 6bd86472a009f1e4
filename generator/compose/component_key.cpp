#include <algorithm>

#include "compose/component_list.h"
#include "compose/phrases.h"
#include "compose/tables.h"

namespace cornerstone::compose::component {
namespace {

void add(document::Table& table, document::Marked mark, document::Inlines meaning) {
  table.body.push_back(row({row_head(one(std::move(mark))), cell(std::move(meaning))}));
}

}  // namespace

document::Blocks key(const Call& call, Composing& composing) {
  auto table = table_of(call, {head("Mark", 1), head("What it means", 3)});
  if (table.caption.empty()) table.caption = document::words("Key");
  for (const auto& level : composing.facts.year.levels) add(table, level_mark(composing.facts, level.rank), level.text);
  add(table, not_known_mark(), document::words("No evidence yet. Never read as the best level."));
  add(table, stale_mark(), document::words("There was evidence, and it is too old to count."));
  add(table, withheld_mark(), document::words("Known, and not shown, to protect people."));
  add(table, not_applicable_mark(), document::words("Does not concern this academy."));
  document::Blocks blocks;
  blocks.emplace_back(std::move(table));
  return blocks;
}

}  // namespace cornerstone::compose::component
