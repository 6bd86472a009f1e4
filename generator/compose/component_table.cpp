#include "compose/component_list.h"
#include "compose/tables.h"
#include "compose/value_table.h"

namespace cornerstone::compose::component {

document::Blocks table(const Call& call, Composing& composing) {
  const auto columns = value_columns(call, composing);
  if (!columns) return {};
  if (call.academies.empty()) return nothing(call, composing, "No academy is concerned.");
  document::Blocks blocks;
  blocks.emplace_back(value_table(call, *columns, composing));
  return blocks;
}

}  // namespace cornerstone::compose::component
