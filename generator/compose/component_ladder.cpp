#include <algorithm>

#include <fmt/format.h>

#include "compose/component_list.h"
#include "compose/option_check.h"
#include "compose/phrases.h"
#include "compose/tables.h"

namespace cornerstone::compose::component {
namespace {

/// How many stand here, where this reader may know.
document::Inlines tread_of(const facts::Level& level, const facts::Facts& facts) {
  const auto* counts = facts.level_counts.get();
  if (counts == nullptr || level.rank >= counts->signed_at.size()) return {};
  return document::words(capitalised(counted(counts->signed_at[level.rank], "academy", "academies")));
}

document::Card card_of(const facts::Level& level, const Composing& composing) {
  document::Card card;
  card.id = "level-" + level.id;
  card.title = document::words(level.name);
  card.mark = level.mark;
  card.tread = tread_of(level, composing.facts);
  if (!level.text.empty()) {
    document::Paragraph text;
    text.content = level.text;
    card.blocks.emplace_back(std::move(text));
  }
  document::Facts labels;
  for (const auto& [label, value] : level.labels)
    labels.facts.push_back({.id = {}, .label = document::words(label), .value = document::words(value)});
  if (level.lasts)
    labels.facts.push_back(
        {.id = {}, .label = document::words("Lasts"), .value = document::words(level.lasts->in_words())});
  if (!labels.facts.empty()) card.blocks.emplace_back(std::move(labels));
  document::List qualities;
  for (const auto& quality : level.qualities) {
    document::ListItem item;
    document::Paragraph text;
    text.content = document::words(quality);
    item.blocks.emplace_back(std::move(text));
    qualities.items.push_back(std::move(item));
  }
  if (!qualities.items.empty()) card.blocks.emplace_back(std::move(qualities));
  return card;
}

}  // namespace

document::Blocks ladder(const Call& call, Composing& composing) {
  if (!names_are_known(call, "levels", "level", composing.facts.year.levels, composing,
                       composing.names().levels()->ids()))
    return {};
  const auto wanted = call.texts("levels");
  document::Cards cards;
  cards.style = document::CardsStyle::kLadder;
  for (const auto& level : composing.facts.year.levels) {
    if (wanted.empty() || std::ranges::find(wanted, level.id) != wanted.end())
      cards.cards.push_back(card_of(level, composing));
  }
  cards.columns = static_cast<unsigned>(std::max<std::size_t>(1, cards.cards.size()));
  document::Blocks blocks;
  add_title(call, composing, blocks);
  blocks.emplace_back(std::move(cards));
  add_note(call, blocks);
  return blocks;
}

}  // namespace cornerstone::compose::component
