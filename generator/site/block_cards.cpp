// A few things side by side: cards, the steps of a ladder, a numbered list with titles.

#include <algorithm>

#include <fmt/format.h>

#include "site/block_writers.h"

namespace cornerstone::site {
namespace {

using document::Card;
using document::Cards;
using document::CardsStyle;

/// Steps stand on each other while they have room for words; more of them stand one under another.
constexpr std::size_t kMostStepsAcross = 4;

bool has_target(const document::Target& target) {
  return !target.url.empty() || !target.page.empty() || !target.anchor.empty();
}

Html title_of(const Card& card, Writing& writing) {
  Html content;
  const bool is_link = has_target(card.target);
  if (is_link) content << "<a" << href(card.target, {}, writing) << ">";
  if (card.mark) content << writing.marks.picture(*card.mark);
  content << "<span>" << inlines(card.title, writing, is_link ? Within::kLink : Within::kText) << "</span>";
  if (is_link) content << "</a>";
  return content;
}

/// Headings within a card belong to it, not to the blocks after the cards.
Html body_of(const Card& card, Writing& writing) {
  const int level_outside = writing.heading_level;
  writing.heading_level = std::min(level_outside + 1, 6);
  Html html = blocks(card.blocks, writing);
  writing.heading_level = level_outside;
  return html;
}

Html heading_of(const Card& card, Writing& writing) {
  Html attributes;
  attributes << R"( class="card__title")";
  return part_heading(title_of(card, writing), writing, attributes);
}

Html tread_of(const Card& card, Writing& writing) {
  Html html;
  if (!card.tread.empty()) html << R"(<p class="card__tread">)" << inlines(card.tread, writing) << "</p>";
  return html;
}

Html plain_cards(const Cards& cards, Writing& writing) {
  Html html;
  html << R"(<ul class="cards")" << Attribute{"style", fmt::format("--across:{}", std::max(1U, cards.columns))}
       << ">\n";
  for (const Card& card : cards.cards) {
    html << R"(<li class="card")" << id_attribute(card.id) << ">" << heading_of(card, writing)
         << tread_of(card, writing) << body_of(card, writing) << "</li>\n";
  }
  html << "</ul>\n";
  return html;
}

Html ladder(const Cards& cards, Writing& writing) {
  const std::size_t steps = cards.cards.size();
  Html html;
  html << (steps > kMostStepsAcross ? Literal(R"(<ol class="ladder ladder--tall")") : Literal(R"(<ol class="ladder")"))
       << Attribute{"style", fmt::format("--steps:{}", steps)} << ">\n";
  for (std::size_t i = 0; i < steps; ++i) {
    const Card& card = cards.cards[i];
    html << R"(<li class="ladder__step")" << id_attribute(card.id) << Attribute{"style", fmt::format("--step:{}", i)}
         << R"(><div class="ladder__tread">)" << heading_of(card, writing) << tread_of(card, writing)
         << R"(</div><div class="ladder__layer">)" << body_of(card, writing) << "</div></li>\n";
  }
  html << "</ol>\n";
  return html;
}

/// A title ends as a sentence does where a sentence follows it on its line.
bool wants_stop(const Card& card) {
  const auto title = document::plain_text(card.title);
  const auto next = document::plain_text(card.tread);
  const bool is_sentence = !next.empty() && next.front() >= 'A' && next.front() <= 'Z';
  return is_sentence && !title.empty() && std::string_view{".?!:"}.find(title.back()) == std::string_view::npos;
}

Html numbered(const Cards& cards, Writing& writing) {
  Html html;
  html << R"(<ol class="numbered">)"
       << "\n";
  for (const Card& card : cards.cards) {
    html << "<li" << id_attribute(card.id) << "><p><b>" << title_of(card, writing) << Text{wants_stop(card) ? "." : ""}
         << "</b>";
    if (!card.tread.empty()) html << " " << inlines(card.tread, writing);
    html << "</p>" << body_of(card, writing) << "</li>\n";
  }
  html << "</ol>\n";
  return html;
}

}  // namespace

Html write(const Cards& cards, Writing& writing) {
  switch (cards.style) {
    case CardsStyle::kLadder:
      return ladder(cards, writing);
    case CardsStyle::kNumbered:
      return numbered(cards, writing);
    case CardsStyle::kCards:
      return plain_cards(cards, writing);
  }
  return {};
}

}  // namespace cornerstone::site
