#include "compose/component_list.h"
#include "compose/control_table.h"
#include "compose/offer_tables.h"
#include "compose/option_check.h"
#include "compose/phrases.h"
#include "compose/tables.h"

namespace cornerstone::compose::component {
namespace {

/// On the page of one academy whose level the reader may know, what that level gives it.
document::Table table_for(const OfferPlan& plan, const Composing& composing) {
  const auto* academy = facts::find_academy(composing.facts, composing.academy);
  return academy == nullptr ? offer_by_level(plan, composing) : offer_of_academy(plan, *academy, composing);
}

}  // namespace

document::Blocks matrix(const Call& call, Composing& composing) {
  if (!names_are_known(call, "theme", "theme", composing.facts.year.themes, composing)) return {};
  const auto of = call.text("of");
  document::Table table;
  if (of == "controls") {
    table = control_table(call.id, call.title, call.text("theme"), composing);
  } else {
    table = table_for({.id = call.id, .caption = call.title, .gives = of == "gives", .theme = call.text("theme")},
                      composing);
  }
  if (table.body.empty())
    return nothing(call, composing, of == "gives" ? "Nothing is asked of this academy at its level." : "Nothing.");
  if (table.caption.empty()) table.caption = document::words(of == "controls" ? "Who decides" : "The offer");
  if (!call.note.empty()) table.notes.push_back({.sign = {}, .text = call.note});
  document::Blocks blocks;
  blocks.emplace_back(std::move(table));
  return blocks;
}

}  // namespace cornerstone::compose::component
