#include "compose/component_list.h"
#include "compose/days.h"
#include "compose/tables.h"

namespace cornerstone::compose::component {

document::Blocks agenda(const Call& call, Composing& composing) {
  auto days = days_of({.from = composing.facts.as_at,
                       .until = composing.facts.year.days.until,
                       .kind = {},
                       .academy = composing.academy},
                      composing.facts);
  std::erase_if(days, [](const Day& day) { return day.kind == DayKind::kItem || day.kind == DayKind::kAction; });
  document::Dates dates;
  dates.style = document::DatesStyle::kAgenda;
  dates.entries = entries_of(days);
  dates.when_empty = document::words("No meeting or event is left this year.");
  document::Blocks blocks;
  add_title(call, composing, blocks);
  blocks.emplace_back(std::move(dates));
  add_note(call, blocks);
  return blocks;
}

}  // namespace cornerstone::compose::component
