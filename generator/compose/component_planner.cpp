#include "compose/component_list.h"
#include "compose/days.h"
#include "compose/option_check.h"
#include "compose/tables.h"
#include "compose/year_plan.h"

namespace cornerstone::compose::component {

document::Blocks planner(const Call& call, Composing& composing) {
  const auto kind = call.text("kind");
  if (!is_day_kind(kind)) {
    report_unknown(call.place("kind"), "kind of date", kind, day_kinds(), composing.sink);
    return {};
  }
  if (composing.facts.year.calendar.terms.empty()) return nothing(call, composing, "No term is in the calendar.");
  document::Blocks blocks;
  add_title(call, composing, blocks);
  // The heading carries the component's anchor where there is one.
  blocks.emplace_back(year_plan(call.title.empty() ? call.id : std::string(), kind, call.count("months"), composing));
  add_note(call, blocks);
  return blocks;
}

}  // namespace cornerstone::compose::component
