#include <algorithm>

#include "compose/component_list.h"
#include "compose/option_check.h"
#include "compose/tables.h"

namespace cornerstone::compose::component {
namespace {

using Themes = std::vector<const facts::Theme*>;

/// So many that one sheet has room for their names alone.
constexpr unsigned kManyOnOneSheet = 7;

document::Block names_of(const Themes& themes) {
  document::Paragraph names;
  std::string text;
  for (const auto* theme : themes) text += (text.empty() ? "" : " · ") + theme->name;
  names.content = document::words(std::move(text));
  return names;
}

document::Block cards_of(const Themes& themes, unsigned columns, Composing& composing) {
  document::Cards made;
  made.columns = columns;
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
  if (themes.empty()) {
    report_unknown(call.place("kind"), "kind of theme", kind, kinds, composing.sink);
    return {};
  }
  const auto columns = static_cast<unsigned>(call.count("columns"));
  document::Blocks blocks;
  add_title(call, composing, blocks);
  blocks.push_back(composing.is_concise && columns >= kManyOnOneSheet ? names_of(themes)
                                                                      : cards_of(themes, columns, composing));
  add_note(call, blocks);
  return blocks;
}

}  // namespace cornerstone::compose::component
