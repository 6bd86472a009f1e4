#include "compose/component_list.h"
#include "compose/tables.h"

namespace cornerstone::compose::component {

document::Blocks cycle(const Call& call, Composing& composing) {
  document::Cards steps;
  steps.style = document::CardsStyle::kNumbered;
  for (const auto& step : call.texts("steps")) {
    document::Card card;
    card.title = document::words(step);
    steps.cards.push_back(std::move(card));
  }
  document::Blocks blocks;
  add_title(call, composing, blocks);
  blocks.emplace_back(std::move(steps));
  document::Paragraph again;
  again.role = document::ParagraphRole::kNote;
  again.content = document::words("Then it begins again.");
  blocks.emplace_back(std::move(again));
  add_note(call, blocks);
  return blocks;
}

}  // namespace cornerstone::compose::component
