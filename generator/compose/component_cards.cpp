#include <algorithm>

#include "compose/component_list.h"
#include "compose/option_check.h"
#include "compose/tables.h"

namespace cornerstone::compose::component {
namespace {

using Themes = std::vector<const facts::Theme*>;

/// More than so many side by side hold a word a line.
constexpr unsigned kMostSideBySide = 6;

/// As many as were asked for; where that is too many, as many as make even rows.
unsigned columns_for(unsigned wanted, std::size_t count) {
  if (wanted <= kMostSideBySide) return wanted;
  for (auto columns = kMostSideBySide; columns > 2; --columns) {
    if (count % columns == 0) return columns;
  }
  const auto rows = (count + kMostSideBySide - 1) / kMostSideBySide;
  return static_cast<unsigned>((count + rows - 1) / rows);
}

document::Block cards_of(const Themes& themes, unsigned columns, Composing& composing) {
  document::Cards made;
  made.columns = columns_for(columns, themes.size());
  if (composing.is_concise && columns > kMostSideBySide) made.style = document::CardsStyle::kNumbered;
  for (const auto* theme : themes) {
    document::Card card;
    card.id = composing.take_anchor("theme-" + theme->id);
    card.title = document::words(theme->name);
    if (!theme->text.empty()) {
      document::Paragraph text;
      text.content = theme->text;
      card.blocks.emplace_back(std::move(text));
    }
    made.cards.push_back(std::move(card));
  }
  return made;
}

}  // namespace

document::Blocks cards(const Call& call, Composing& composing) {
  const auto kind = call.text("kind");
  std::vector<std::string> kinds;
  Themes themes;
  for (const auto& theme : composing.facts.year.themes) {
    if (std::ranges::find(kinds, theme.kind) == kinds.end()) kinds.push_back(theme.kind);
    if (kind.empty() || theme.kind == kind) themes.push_back(&theme);
  }
  if (themes.empty() && kind.empty()) return nothing(call, composing, "No theme is described.");
  if (themes.empty()) {
    report_unknown(call.place("kind"), "kind of theme", kind, kinds, composing.sink);
    return {};
  }
  const auto columns = static_cast<unsigned>(call.count("columns"));
  document::Blocks blocks;
  add_title(call, composing, blocks);
  blocks.push_back(cards_of(themes, columns, composing));
  add_note(call, blocks);
  return blocks;
}

}  // namespace cornerstone::compose::component
