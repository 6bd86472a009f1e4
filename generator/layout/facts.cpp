#include <algorithm>

#include "layout/blocks.h"
#include "layout/pairs.h"

namespace cornerstone::layout {
namespace {

constexpr unsigned kTilesInARow = 4;
/// A value of more words than this needs a row of its own.
constexpr std::size_t kLongestTile = 60;

bool fit_in_tiles(const document::Facts& facts, const Room& room) {
  const bool is_wide = room.width > span(8);
  return facts.style == document::FactsStyle::kPairs && is_wide && facts.facts.size() <= kTilesInARow &&
         std::ranges::all_of(facts.facts, [](const document::Fact& fact) {
           return document::plain_text(fact.value).size() <= kLongestTile;
         });
}

}  // namespace

void set_facts(Setting& setting, const document::Facts& facts, const Room& room, Galley& galley) {
  if (facts.facts.empty()) return;
  if (fit_in_tiles(facts, room)) {
    set_pair_tiles(setting, pairs_of(facts.facts), kTilesInARow, room, galley);
    galley.keep_last_with_next();  // One row under a heading belongs to what follows.
  } else {
    set_pair_rows(setting, pairs_of(facts.facts), room.text.semibold().in(kBrandPaint), room, galley);
  }
  galley.space(kAroundFigureAfter);
}

}  // namespace cornerstone::layout
