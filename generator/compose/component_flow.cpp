#include "compose/component_list.h"
#include "compose/tables.h"

namespace cornerstone::compose::component {

document::Blocks flow(const Call& call, Composing& composing) {
  document::Cards steps;
  steps.style = document::CardsStyle::kNumbered;
  for (const auto& step : call.texts("steps")) {
    document::Card card;
    const auto* role = facts::find_role(composing.facts, step);
    card.title = document::words(role == nullptr ? step : role->name);
    if (role != nullptr) card.tread = role->text;
    steps.cards.push_back(std::move(card));
  }
  document::Blocks blocks;
  add_title(call, composing, blocks);
  blocks.emplace_back(std::move(steps));
  if (call.is_set("back")) {
    document::Paragraph back;
    back.role = document::ParagraphRole::kNote;
    back.content = document::words("It runs both ways: what is decided goes down, what is found out comes back up.");
    blocks.emplace_back(std::move(back));
  }
  add_note(call, blocks);
  return blocks;
}

}  // namespace cornerstone::compose::component
