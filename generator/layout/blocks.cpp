#include "layout/blocks.h"

namespace cornerstone::layout {
namespace {

/// Sets the blocks that are no paragraphs; those need to see what follows them.
struct SetBlock {
  Setting& setting;
  const Room& room;
  Galley& galley;

  void operator()(const document::Heading& heading) const { set_heading(setting, heading, room, galley); }
  void operator()(const document::Paragraph& paragraph) const {
    set_paragraph(setting, paragraph, nullptr, room, galley);
  }
  void operator()(const document::List& list) const { set_list(setting, list, room, galley); }
  void operator()(const document::Quote& quote) const { set_quote(setting, quote, room, galley); }
  void operator()(const document::Callout& callout) const { set_callout(setting, callout, room, galley); }
  void operator()(const document::Code& code) const { set_code(setting, code, room, galley); }
  void operator()(const document::Rule&) const {
    Slab slab;
    slab.height = kRhythm;
    slab.rule(room.text_left, 0, room.text_width, kRuleWidth, kRulePaint);
    galley.add(std::move(slab));
  }
  void operator()(const document::Table& table) const { set_table(setting, table, room, galley); }
  void operator()(const document::Figure& figure) const { set_figure(setting, figure, room, galley); }
  void operator()(const document::Facts& facts) const { set_facts(setting, facts, room, galley); }
  void operator()(const document::Dates& dates) const { set_dates(setting, dates, room, galley); }
  void operator()(const document::Cards& cards) const { set_cards(setting, cards, room, galley); }
  void operator()(const document::Planner& planner) const { set_planner(setting, planner, room, galley); }
  void operator()(const document::Directory& directory) const { set_directory(setting, directory, room, galley); }
  void operator()(const document::Asked& asked) const { set_asked(setting, asked, room, galley); }
  void operator()(const document::Form& form) const { set_form(setting, form, room, galley); }
  void operator()(const document::SignatureLines& lines) const { set_signatures(setting, lines, room, galley); }
  void operator()(const document::Columns& columns) const { set_columns(setting, columns, room, galley); }
  void operator()(const document::Details& details) const { set_details(setting, details, room, galley); }
  void operator()(const document::Contents& contents) const { set_contents(setting, contents, room, galley); }
  void operator()(const document::PageBreak& page_break) const { galley.break_page(page_break.is_to_right_hand); }
  void operator()(const document::AppendixPages& pages) const { set_appendix(setting, pages, room, galley); }
  void operator()(const document::ComponentCall&) const {}  // Drafts only: composed away before.
};

/// The decision that stands beside paragraph `i`, where the next block is one.
const document::Callout* decision_after(const document::Blocks& blocks, std::size_t i, const Room& room) {
  if (!room.has_side || i + 1 == blocks.size()) return nullptr;
  const auto* callout = std::get_if<document::Callout>(&blocks[i + 1]);
  return callout != nullptr && callout->kind == document::CalloutKind::kDecision ? callout : nullptr;
}

}  // namespace

void set_blocks(Setting& setting, const document::Blocks& blocks, const Room& room, Galley& galley) {
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const auto* paragraph = std::get_if<document::Paragraph>(&blocks[i]);
    const auto* decision = paragraph != nullptr ? decision_after(blocks, i, room) : nullptr;
    if (decision != nullptr) {
      set_paragraph(setting, *paragraph, decision, room, galley);
      i += 1;
    } else {
      std::visit(SetBlock{setting, room, galley}, blocks[i]);
    }
  }
}

}  // namespace cornerstone::layout
