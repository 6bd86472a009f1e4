#include <fmt/format.h>

#include "compose/component_list.h"
#include "compose/days.h"
#include "compose/tables.h"

namespace cornerstone::compose::component {

document::Blocks countdown(const Call& call, Composing& composing) {
  const auto today = composing.facts.as_at;
  const auto until = values::after(today, call.span("within"));
  auto table = table_of(call, {head("Days", 0.6, document::Align::kEnd), head("Date", 1.6), head("What", 4)});
  if (table.caption.empty()) table.caption = document::words("Days from " + today.in_words());
  for (const auto& day :
       days_of({.from = today, .until = until, .kind = {}, .academy = composing.academy}, composing.facts)) {
    if (day.from < today) continue;
    table.body.push_back(row({cell(fmt::to_string(values::days_between(today, day.from))), cell(day.from.in_words()),
                              row_head(document::words(day.what), day.detail)}));
  }
  if (table.body.empty()) return nothing(call, composing, "Nothing has a date before " + until.in_words() + ".");
  document::Blocks blocks;
  blocks.emplace_back(std::move(table));
  return blocks;
}

}  // namespace cornerstone::compose::component
