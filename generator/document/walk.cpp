#include "document/walk.h"

namespace cornerstone::document {
namespace {

using InlinesVisitor = std::function<void(const Inlines&)>;

/// Calls a visitor with each run of blocks that a block holds.
struct HeldBlocks {
  const std::function<void(const Blocks&)>& visit;

  void operator()(const List& list) const {
    for (const auto& item : list.items) visit(item.blocks);
  }
  void operator()(const Quote& quote) const { visit(quote.blocks); }
  void operator()(const Callout& callout) const { visit(callout.blocks); }
  void operator()(const Cards& cards) const {
    for (const auto& card : cards.cards) visit(card.blocks);
  }
  void operator()(const Columns& columns) const {
    for (const auto& box : columns.boxes) visit(box.blocks);
  }
  void operator()(const Details& details) const { visit(details.blocks); }
  void operator()(const auto&) const {}
};

struct HeldInlines {
  const InlinesVisitor& visit;

  void notes(const std::vector<Note>& notes) const {
    for (const auto& note : notes) visit(note.text);
  }
  void rows(const std::vector<Row>& rows) const {
    for (const auto& row : rows) {
      for (const auto& cell : row.cells) {
        visit(cell.content);
        visit(cell.gist);
      }
    }
  }
  void operator()(const Heading& heading) const { visit(heading.content); }
  void operator()(const Paragraph& paragraph) const { visit(paragraph.content); }
  void operator()(const Callout& callout) const { visit(callout.title); }
  void operator()(const Table& table) const {
    visit(table.caption);
    visit(table.subtitle);
    rows(table.head);
    rows(table.body);
    notes(table.key);
    notes(table.notes);
    visit(table.source);
  }
  void operator()(const Figure& figure) const {
    visit(figure.title);
    visit(figure.subtitle);
    if (figure.data) (*this)(*figure.data);
    notes(figure.notes);
  }
  void operator()(const Facts& facts) const {
    for (const auto& fact : facts.facts) {
      visit(fact.label);
      visit(fact.value);
    }
  }
  void operator()(const Dates& dates) const {
    for (const auto& entry : dates.entries) {
      visit(entry.what);
      visit(entry.detail);
    }
    visit(dates.when_empty);
  }
  void operator()(const Cards& cards) const {
    for (const auto& card : cards.cards) {
      visit(card.title);
      visit(card.tread);
    }
  }
  void operator()(const Asked& asked) const {
    for (const auto& item : asked.items) {
      visit(item.content);
      visit(item.place);
    }
  }
  void operator()(const Form& form) const {
    for (const auto& row : form.rows) {
      for (const auto& entry : row.entries) {
        visit(entry.label);
        visit(entry.value);
      }
    }
  }
  void operator()(const Planner& planner) const { notes(planner.key); }
  void operator()(const Details& details) const { visit(details.summary); }
  void operator()(const auto&) const {}
};

}  // namespace

void walk(const Blocks& blocks, const std::function<void(const Block&)>& visit) {
  const std::function<void(const Blocks&)> descend = [&](const Blocks& held) { walk(held, visit); };
  for (const auto& block : blocks) {
    visit(block);
    std::visit(HeldBlocks{descend}, block);
  }
}

void walk(const Document& document, const std::function<void(const Block&)>& visit) {
  walk(document.blocks, visit);
  for (const auto& footnote : document.footnotes) walk(footnote.blocks, visit);
}

void walk(const Inlines& inlines, const std::function<void(const Inline&)>& visit) {
  for (const auto& item : inlines) {
    visit(item);
    if (const auto* styled = std::get_if<Styled>(&item)) walk(styled->content, visit);
    if (const auto* link = std::get_if<Link>(&item)) walk(link->content, visit);
  }
}

void walk_inlines(const Block& block, const InlinesVisitor& visit) {
  std::visit(HeldInlines{visit}, block);
}

void rewrite_blocks(Blocks& blocks, const std::function<void(Block&)>& rewrite) {
  // The blocks are the caller's to change: the walk only hands them out as const.
  walk(blocks, [&](const Block& block) { rewrite(const_cast<Block&>(block)); });
}

void rewrite_inlines(Blocks& blocks, const std::function<void(Inlines&)>& rewrite) {
  rewrite_blocks(blocks, [&](Block& block) {
    walk_inlines(block, [&](const Inlines& inlines) { rewrite(const_cast<Inlines&>(inlines)); });
  });
}

}  // namespace cornerstone::document
