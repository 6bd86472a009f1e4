#include "compose/component_list.h"
#include "compose/history.h"
#include "compose/tables.h"

namespace cornerstone::compose::component {

document::Blocks log(const Call& call, Composing& composing) {
  document::Blocks blocks;
  add_title(call, composing, blocks);
  blocks.emplace_back(log_of(since_of(call, composing), call.academies, composing));
  add_note(call, blocks);
  return blocks;
}

}  // namespace cornerstone::compose::component
