#include "compose/component_list.h"
#include "compose/reference_tables.h"
#include "compose/tables.h"

namespace cornerstone::compose::component {

document::Blocks sources(const Call& call, Composing& composing) {
  auto caption = call.title.empty() ? document::words("Where the figures come from") : call.title;
  auto table = sources_table(call.id, std::move(caption), composing);
  if (table.body.empty()) return nothing(call, composing, "No file of figures is for these readers.");
  if (!call.note.empty()) table.notes.push_back({.sign = {}, .text = call.note});
  document::Blocks blocks;
  blocks.emplace_back(std::move(table));
  return blocks;
}

}  // namespace cornerstone::compose::component
