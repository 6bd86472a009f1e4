#include <fmt/format.h>

#include "drawing/mark_shapes.h"
#include "layout/blocks.h"
#include "layout/drawn.h"

namespace cornerstone::layout {
namespace {

/// "(a)" under numbered paragraphs, which minutes cite as "4.3 (a)"; "1." elsewhere.
std::string item_number(const Setting& setting, int number) {
  if (setting.document.numbers_sections && number >= 1 && number <= 26) {
    return fmt::format("({})", static_cast<char>('a' + number - 1));
  }
  return fmt::format("{}.", number);
}

void put_tick(Setting& setting, Slab& slab, bool is_done, const Room& room, NodeIndex label) {
  const auto span = setting.tree.add(label, Tag::kSpan);
  setting.tree.at(span).actual_text = is_done ? "done" : "to do";
  const drawing::Mark ball{
      is_done ? drawing::MarkShape::kBallFull : drawing::MarkShape::kBallEmpty, drawing::Tone::kNone, {}};
  const auto mark = setting.tree.mark(span);
  const drawing::Point at{room.text_left, room.text.baseline()};
  for (auto& shape : painted_mark(ball, at, room.text.size, drawing::paint_of(ball)))
    slab.shape(mark, std::move(shape));
}

class ListSetter {
 public:
  ListSetter(Setting& setting, const document::List& list, const Room& room)
      : setting_(setting), list_(list), room_(room) {}

  void set(Galley& galley) {
    const auto node = setting_.tree.add(room_.parent, Tag::kL);
    setting_.tree.at(node).list_numbering = list_.is_ordered ? "Decimal" : "Disc";
    int number = list_.start;
    for (const auto& item : list_.items) {
      galley.space(list_.is_tight ? kBeforeItem : 2 * kBeforeItem);
      set_item(item, number, setting_.tree.add(node, Tag::kLI), galley);
      number += 1;
    }
  }

 private:
  void set_item(const document::ListItem& item, int number, NodeIndex node, Galley& galley) {
    const auto label = setting_.tree.add(node, Tag::kLbl);
    Slab sign;
    put_sign(sign, item, number, label);
    auto inner = room_.within(setting_.tree.add(node, Tag::kLBody));
    inner.text_left += kItemIndent;
    inner.text_width -= kItemIndent;
    inner.has_side = false;
    // Nothing hangs beside an item's paragraphs.
    inner.left = inner.text_left;
    inner.width = inner.text_width;
    Galley body;
    set_blocks(setting_, item.blocks, inner, body);
    body.drop_space();
    if (body.empty()) {
      sign.height = room_.text.leading;
      galley.add(std::move(sign));
      return;
    }
    auto& first = body.slabs().front();
    first.painted.insert(first.painted.begin(), sign.painted.begin(), sign.painted.end());
    galley.append(std::move(body));
  }

  void put_sign(Slab& slab, const document::ListItem& item, int number, NodeIndex label) {
    if (item.is_done) {
      put_tick(setting_, slab, *item.is_done, room_, label);
      return;
    }
    const auto sign = list_.is_ordered ? item_number(setting_, number) : std::string{"•"};
    put_run(setting_, slab, sign + " ", room_.text.tabular(), room_.text_left, room_.text.baseline(),
            setting_.tree.mark(label));
  }

  Setting& setting_;
  const document::List& list_;
  const Room& room_;
};

}  // namespace

void set_list(Setting& setting, const document::List& list, const Room& room, Galley& galley) {
  // A paragraph that leads to a list is not closed by it.
  galley.tighten(kAfterParagraph);
  const auto first = galley.size();
  ListSetter{setting, list, room}.set(galley);
  // What fills less than a quarter of a page breaks over none, as a callout.
  galley.keep_whole_from(first, setting.frame_height() / 4);
  galley.space(kAfterParagraph);
}

}  // namespace cornerstone::layout
