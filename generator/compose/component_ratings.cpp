#include "compose/component_list.h"
#include "compose/option_check.h"
#include "compose/rating_counts.h"

namespace cornerstone::compose::component {

document::Blocks ratings(const Call& call, Composing& composing) {
  auto caption = call.title.empty() ? document::words("Academies at each level, as signed") : call.title;
  const auto* counts = composing.facts.level_counts.get();
  // The trust's own count is of all academies: a part of them is told only to those who may know each.
  const bool is_of_all =
      !call.is_narrowed && composing.where.empty() && composing.academy == values::AcademyIndex::kNone;
  document::Table table;
  if (knows_levels_of(call.academies, composing.facts)) {
    table = counts_by_level({.id = call.id,
                             .caption = std::move(caption),
                             .academies = call.academies,
                             .since = since_of(call, composing),
                             .names_academies = call.is_set("names")},
                            composing);
  } else if (is_of_all && counts != nullptr) {
    table = counts_alone(call.id, std::move(caption), *counts, composing.facts);
  } else {
    report_hidden({.id = {}, .name = "rating", .span = call.written.name_span, .is_of_member = false}, composing);
    return {};
  }
  if (!call.note.empty()) table.notes.push_back({.sign = {}, .text = call.note});
  document::Blocks blocks;
  blocks.emplace_back(std::move(table));
  return blocks;
}

}  // namespace cornerstone::compose::component
