#include "compose/component_list.h"
#include "compose/reference_tables.h"
#include "compose/tables.h"

namespace cornerstone::compose::component {

document::Blocks glossary(const Call& call, Composing& composing) {
  if (composing.facts.words.empty()) return nothing(call, composing, "No word is explained yet.");
  document::Blocks blocks;
  add_title(call, composing, blocks);
  blocks.emplace_back(glossary_of(composing.facts));
  add_note(call, blocks);
  return blocks;
}

}  // namespace cornerstone::compose::component
