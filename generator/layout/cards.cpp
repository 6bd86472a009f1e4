#include <algorithm>

#include <fmt/format.h>

#include "drawing/mark_shapes.h"
#include "layout/blocks.h"

namespace cornerstone::layout {
namespace {

using document::CardsStyle;

constexpr double kCardGap = 3 * kU;
/// Narrower than this a card holds four words a line.
constexpr double kNarrowestCard = mm(38);

unsigned columns_of(const document::Cards& cards, const Room& room) {
  const auto most = static_cast<unsigned>((room.width + kGutter) / (kNarrowestCard + kGutter));
  const auto wanted = std::min<std::size_t>(cards.columns, cards.cards.size());
  return std::clamp(static_cast<unsigned>(wanted), 1U, std::max(most, 1U));
}

class CardSetter {
 public:
  CardSetter(Setting& setting, const document::Cards& cards, const Room& room)
      : setting_(setting), cards_(cards), room_(room), list_(setting.tree.add(room.parent, Tag::kL)) {
    setting_.tree.at(list_).list_numbering = cards.style == CardsStyle::kNumbered ? "Decimal" : "None";
  }

  [[nodiscard]] Slab card(std::size_t index, double left, double width) {
    const auto& card = cards_.cards[index];
    const auto item = setting_.tree.add(list_, Tag::kLI);
    Slab slab;
    const auto rule_paint = card.mark ? drawing::paint_of(*card.mark) : kBrandPaint;
    slab.rule(left, 0, width, cards_.style == CardsStyle::kLadder ? kBroadRule : kTopRule, rule_paint);
    slab.height = cards_.style == CardsStyle::kLadder ? 2 * kU : 1.5 * kU;
    if (cards_.style == CardsStyle::kNumbered) put_number(slab, index, left, item);
    const auto body = setting_.tree.add(item, Tag::kLBody);
    put_title(slab, card, left, width, body);
    if (!card.tread.empty()) {
      slab.height +=
          put_text(setting_, slab, card.tread, kSmall, left, slab.height, width, setting_.tree.add(body, Tag::kP));
    }
    put_blocks(slab, card, left, width, body);
    if (!card.id.empty()) slab.anchors.push_back({card.id, 0});
    return slab;
  }

 private:
  void put_number(Slab& slab, std::size_t index, double left, NodeIndex item) {
    const auto label = setting_.tree.add(item, Tag::kLbl);
    slab.height += put_text(setting_, slab, fmt::format("{}", index + 1), kLabel, left, slab.height, span(1), label);
  }

  void put_title(Slab& slab, const document::Card& card, double left, double width, NodeIndex body) {
    document::Inlines title;
    if (card.mark) {
      // The title is the mark's word.
      title.emplace_back(document::Marked{*card.mark, document::plain_text(card.title), true});
    } else if (link_to(setting_, card.target)) {
      title.emplace_back(document::Link{card.target, card.title, {}});
    } else {
      title = card.title;
    }
    slab.height +=
        put_text(setting_, slab, title, kSubsection, left, slab.height, width, setting_.tree.add(body, Tag::kP));
  }

  void put_blocks(Slab& slab, const document::Card& card, double left, double width, NodeIndex body) {
    auto inner = room_.column(left, width).within(body);
    inner.text = kSmall;
    Galley galley;
    set_blocks(setting_, card.blocks, inner, galley);
    if (galley.empty()) return;
    auto joined = std::move(galley).joined();
    const double height = joined.height;
    slab.absorb(std::move(joined), slab.height + kU);
    slab.height += kU + height;
  }

  Setting& setting_;
  const document::Cards& cards_;
  const Room& room_;
  NodeIndex list_;
};

}  // namespace

void set_cards(Setting& setting, const document::Cards& cards, const Room& room, Galley& galley) {
  const auto columns = columns_of(cards, room);
  const double width = (room.width - kGutter * (columns - 1)) / columns;
  CardSetter setter{setting, cards, room};
  for (std::size_t begin = 0; begin < cards.cards.size(); begin += columns) {
    Slab row;
    for (auto i = begin; i < std::min<std::size_t>(begin + columns, cards.cards.size()); ++i) {
      auto card = setter.card(i, room.left + static_cast<double>(i - begin) * (width + kGutter), width);
      row.height = std::max(row.height, card.height);
      row.absorb(std::move(card), 0);
    }
    galley.add(std::move(row));
    galley.space(kCardGap);
  }
  galley.space(kAfterParagraph);
}

}  // namespace cornerstone::layout
