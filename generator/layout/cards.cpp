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
/// Of a tinted card, between its edge and its words.
constexpr double kCardSide = mm(2);
constexpr double kCardNumber = mm(5);

/// How cards are set: on a sheet small, those of a single row as pillars.
struct CardLook {
  TextStyle title = kSubsection;
  TextStyle text = kSmall;
  double text_gap = kU;
  double row_gap = kCardGap;
  double inset = 0;
};

CardLook look_of(const Setting& setting, const document::Cards& cards, unsigned columns) {
  CardLook look;
  if (!setting.is_sheet()) return look;
  look.title = kSmall.semibold();
  look.text = kNoteText;
  look.text_gap = 0.25 * kU;
  look.row_gap = 1.5 * kU;
  if (cards.cards.size() <= columns) {
    look.title = kLabel;
    look.inset = kCardSide;
  }
  return look;
}

unsigned columns_of(const document::Cards& cards, const Room& room) {
  const auto most = static_cast<unsigned>((room.width + kGutter) / (kNarrowestCard + kGutter));
  const auto wanted = std::min<std::size_t>(cards.columns, cards.cards.size());
  return std::clamp(static_cast<unsigned>(wanted), 1U, std::max(most, 1U));
}

class CardSetter {
 public:
  CardSetter(Setting& setting, const document::Cards& cards, const Room& room, const CardLook& look)
      : setting_(setting), cards_(cards), room_(room), look_(look), list_(setting.tree.add(room.parent, Tag::kL)) {
    setting_.tree.at(list_).list_numbering = cards.style == CardsStyle::kNumbered ? "Decimal" : "None";
  }

  [[nodiscard]] Slab card(std::size_t index, double left, double width) {
    const auto& card = cards_.cards[index];
    const auto item = setting_.tree.add(list_, Tag::kLI);
    Slab slab;
    const auto rule_paint = card.mark ? drawing::paint_of(*card.mark) : kBrandPaint;
    slab.rule(left, 0, width, rule_width(), rule_paint);
    slab.height = cards_.style == CardsStyle::kLadder ? 2 * kU : 1.5 * kU;
    double inner = left + look_.inset;
    if (cards_.style == CardsStyle::kNumbered) inner += put_number(slab, index, inner, item);
    const double inner_width = left + width - look_.inset - inner;
    const auto body = setting_.tree.add(item, Tag::kLBody);
    put_title(slab, card, inner, inner_width, body);
    if (!card.tread.empty()) {
      slab.height += put_text(setting_, slab, card.tread, kSmall, inner, slab.height, inner_width,
                              setting_.tree.add(body, Tag::kP));
    }
    put_blocks(slab, card, inner, inner_width, body);
    if (look_.inset > 0) slab.height += 1.5 * kU;
    if (!card.id.empty()) slab.anchors.push_back({card.id, 0});
    return slab;
  }

 private:
  [[nodiscard]] double rule_width() const {
    if (cards_.style == CardsStyle::kLadder) return kBroadRule;
    return setting_.is_sheet() && look_.inset == 0 ? kHairline : kTopRule;
  }

  /// Beside the title. Returns what it takes.
  double put_number(Slab& slab, std::size_t index, double left, NodeIndex item) {
    const auto label = setting_.tree.add(item, Tag::kLbl);
    const auto style = look_.title.in(kBrandPaint);
    put_text(setting_, slab, fmt::format("{}", index + 1), style, left, slab.height, kCardNumber, label);
    return kCardNumber;
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
        put_text(setting_, slab, title, look_.title, left, slab.height, width, setting_.tree.add(body, Tag::kP));
  }

  void put_blocks(Slab& slab, const document::Card& card, double left, double width, NodeIndex body) {
    auto inner = room_.column(left, width).within(body);
    inner.text = look_.text;
    Galley galley;
    set_blocks(setting_, card.blocks, inner, galley);
    if (galley.empty()) return;
    auto joined = std::move(galley).joined();
    const double height = joined.height;
    slab.absorb(std::move(joined), slab.height + look_.text_gap);
    slab.height += look_.text_gap + height;
  }

  Setting& setting_;
  const document::Cards& cards_;
  const Room& room_;
  const CardLook& look_;
  NodeIndex list_;
};

}  // namespace

void set_cards(Setting& setting, const document::Cards& cards, const Room& room, Galley& galley) {
  const auto columns = columns_of(cards, room);
  const double width = (room.width - kGutter * (columns - 1)) / columns;
  const auto look = look_of(setting, cards, columns);
  CardSetter setter{setting, cards, room, look};
  for (std::size_t begin = 0; begin < cards.cards.size(); begin += columns) {
    const auto end = std::min<std::size_t>(begin + columns, cards.cards.size());
    const auto left_of = [&](std::size_t i) { return room.left + static_cast<double>(i - begin) * (width + kGutter); };
    std::vector<Slab> row;
    double height = 0;
    for (auto i = begin; i < end; ++i) {
      height = std::max(height, row.emplace_back(setter.card(i, left_of(i), width)).height);
    }
    Slab whole;
    whole.height = height;
    // Pillars are alike in height, whatever they say.
    for (auto i = begin; look.inset > 0 && i < end; ++i) whole.box(left_of(i), 0, width, height, kTintPaint);
    for (auto& card : row) whole.absorb(std::move(card), 0);
    galley.add(std::move(whole));
    galley.space(look.row_gap);
  }
  galley.space(setting.is_sheet() ? 0 : kAfterParagraph);
}

}  // namespace cornerstone::layout
