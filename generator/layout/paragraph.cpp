#include <algorithm>

#include "layout/blocks.h"

namespace cornerstone::layout {
namespace {

using document::ParagraphRole;

struct Look {
  TextStyle style;
  double before = 0;
  double after = kAfterParagraph;
};

Look look_of(ParagraphRole role, const Room& room) {
  switch (role) {
    case ParagraphRole::kText:
      return {.style = room.text};
    case ParagraphRole::kLead:
      return {.style = kLead, .after = 3 * kU};
    case ParagraphRole::kNote:
      return {.style = kNoteText};
    case ParagraphRole::kStatement:
      return {.style = kStatement, .before = 5 * kU, .after = 4 * kU};
  }
  return {};
}

/// The number stands in column 1, read before the text.
void put_number(Setting& setting, Slab& slab, const std::string& number, const Room& room, Mark mark) {
  Slab beside;
  put_run(setting, beside, number + " ", room.text.tabular(), room.left, room.text.baseline(), mark);
  slab.painted.insert(slab.painted.begin(), beside.painted.begin(), beside.painted.end());
}

/// Accent rule, label, text: in the side column, as high as the paragraph's first line.
Slab decision_beside(Setting& setting, const document::Callout& decision, const Room& room) {
  constexpr double kInset = 2.3;
  const double left = room.left + kSideLeft;
  const auto node = setting.tree.add(room.parent, Tag::kDiv);
  const auto title = decision.title.empty() ? document::words("Decision") : decision.title;
  Slab slab;
  slab.rule(left, 0, kSideWidth, kAccentRule, kAccentPaint);
  const auto label = setting.tree.add(node, Tag::kP);
  double y = kInset;
  y += put_text(setting, slab, title, kLabel.in(kAccentPaint), left, y, kSideWidth, label);
  Galley text;
  auto side = room.column(left, kSideWidth).within(node);
  side.text = kSmall;
  set_blocks(setting, decision.blocks, side, text);
  auto joined = std::move(text).joined();
  const double height = joined.height;
  slab.absorb(std::move(joined), y);
  slab.height = y + height;
  return slab;
}

}  // namespace

void set_paragraph(Setting& setting, const document::Paragraph& paragraph, const document::Callout* decision,
                   const Room& room, Galley& galley) {
  const auto look = look_of(paragraph.role, room);
  const auto node = setting.tree.add(room.parent, Tag::kP);
  const bool has_number = !paragraph.number.empty() && room.text_left > room.left;
  const auto first_mark = setting.tree.mark(node);
  auto lines = set_lines(setting, paragraph.content, look.style, room.text_width, node);
  if (lines.empty()) return;

  const auto first = galley.size();
  galley.space(look.before);
  galley.anchor(paragraph.id);
  if (decision != nullptr) {
    Slab slab;
    slab.height = put_lines(slab, lines, look.style, room.text_left, 0);
    auto side = decision_beside(setting, *decision, room);
    slab.height = std::max(slab.height, side.height);
    slab.absorb(std::move(side), 0);
    galley.add(std::move(slab));
  } else {
    add_lines(galley, std::move(lines), look.style, room.text_left);
  }
  if (has_number) {
    put_number(setting, galley.slabs()[first], paragraph.number, room, first_mark);
    galley.round_up_from(first, kRhythm);
  }
  galley.space(look.after);
}

}  // namespace cornerstone::layout
