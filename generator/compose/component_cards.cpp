#include <algorithm>

#include "compose/component_list.h"
#include "compose/option_check.h"
#include "compose/tables.h"

namespace cornerstone::compose::component {

namespace {
constexpr unsigned kMostWithText = 6;
}  // namespace

document::Blocks cards(const Call& call, Composing& composing) {
  const auto kind = call.text("kind");
  std::vector<std::string> kinds;
  document::Cards made;
  made.columns = static_cast<unsigned>(call.count("columns"));
  for (const auto& theme : composing.facts.year.themes) {
    if (std::ranges::find(kinds, theme.kind) == kinds.end()) kinds.push_back(theme.kind);
    if (!kind.empty() && theme.kind != kind) continue;
    document::Card card;
    card.id = composing.take_anchor("theme-" + theme.id);
    card.title = document::words(theme.name);
    // Many in a row are a list of names: there is no room for more on one sheet.
    const bool has_room = !composing.is_concise || made.columns <= kMostWithText;
    if (!theme.text.empty() && has_room) {
      document::Paragraph text;
      text.content = theme.text;
      card.blocks.emplace_back(std::move(text));
    }
    made.cards.push_back(std::move(card));
  }
  if (made.cards.empty()) {
    report_unknown(call.place("kind"), "kind of theme", kind, kinds, composing.sink);
    return {};
  }
  document::Blocks blocks;
  add_title(call, composing, blocks);
  blocks.emplace_back(std::move(made));
  add_note(call, blocks);
  return blocks;
}

}  // namespace cornerstone::compose::component
