#include "compose/component_list.h"
#include "compose/days.h"
#include "compose/option_check.h"
#include "compose/tables.h"

namespace cornerstone::compose::component {

document::Blocks next(const Call& call, Composing& composing) {
  const auto kind = call.text("kind");
  if (!is_day_kind(kind)) {
    report_unknown(call.place("kind"), "kind of date", kind, day_kinds(), composing.sink);
    return {};
  }
  const auto today = composing.facts.as_at;
  const auto until = today.plus_months(call.count("months"));
  document::Dates dates;
  dates.style = document::DatesStyle::kAgenda;
  dates.entries = entries_of(without_repeats(
      days_of({.from = today, .until = until, .kind = kind, .academy = composing.academy, .with_terms = true},
              composing.facts)));
  dates.when_empty = document::words("Nothing has a date before " + until.in_words() + ".");
  document::Blocks blocks;
  add_title(call, composing, blocks);
  blocks.emplace_back(std::move(dates));
  add_note(call, blocks);
  return blocks;
}

}  // namespace cornerstone::compose::component
