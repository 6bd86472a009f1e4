#include "layout/table.h"

#include <algorithm>

#include <fmt/format.h>

#include "layout/blocks.h"
#include "layout/caption.h"
#include "layout/table_columns.h"
#include "layout/table_head.h"

namespace cornerstone::layout {
namespace {

class TableSetter {
 public:
  TableSetter(Setting& setting, const document::Table& table, const TableLook& look, const Room& room)
      : setting_(setting),
        table_(table),
        look_(look),
        room_(room),
        columns_(columns_of(setting, table, look, room)),
        strong_heads_(names_rows(table)),
        node_(setting.tree.add(room.parent, Tag::kTable)) {}

  void set(Galley& galley) {
    const auto first = galley.size();
    galley.anchor(table_.id);
    if (has_caption()) {
      galley.add(caption_slab(setting_, opening_caption(table_), room_, setting_.tree.add(node_, Tag::kCaption)));
      galley.space(kCaptionToTable);
    }
    if (!table_.head.empty())
      galley.add(head_slab(setting_, table_, look_, columns_, room_, setting_.tree.add(node_, Tag::kTHead)));
    set_body(galley);
    auto notes = notes_slab(setting_, table_.key, table_.notes, table_.source, room_);
    if (notes.height > 0) {
      galley.keep_last_with_next();
      galley.space(kTableToNotes);
      galley.add(std::move(notes));
    }
    galley.round_up_from(first, kRhythm);
  }

 private:
  [[nodiscard]] bool has_caption() const {
    return look_.has_caption && (table_.number != 0 || !table_.caption.empty() || !table_.subtitle.empty());
  }
  void set_body(Galley& galley);
  [[nodiscard]] Slab row(std::size_t index, const std::vector<GridCell>& grid, NodeIndex section);
  [[nodiscard]] std::shared_ptr<const Continuation> continuation();
  [[nodiscard]] Painted divider(std::size_t index) const;

  Setting& setting_;
  const document::Table& table_;
  const TableLook& look_;
  const Room& room_;
  std::vector<TableColumn> columns_;
  bool strong_heads_;
  NodeIndex node_;
};

Slab TableSetter::row(std::size_t index, const std::vector<GridCell>& grid, NodeIndex section) {
  const auto& source = table_.body[index];
  const auto kind = kind_of(source);
  const auto node = setting_.tree.add(section, Tag::kTR);
  const double above = look_.padding + (kind == RowKind::kGroup ? 0.5 * kU : 0);
  Slab slab;
  for (const auto& cell : grid) {
    if (cell.row != index) continue;
    const auto& column = columns_[cell.column];
    const bool spans = cell.columns > 1;
    const CellLook look{style_of(look_, kind, *cell.cell, strong_heads_),
                        spans ? document::Align::kStart : column.align, column.decimal};
    auto one = cell_slab(setting_, *cell.cell, look, column.left, width_of(columns_, cell),
                         add_cell(setting_.tree, cell, kind, node));
    slab.height = std::max(slab.height, one.height);
    if (cell.cell->ground != drawing::Tone::kNone) {
      const drawing::Paint ground{.ink = {}, .tone = cell.cell->ground, .use = drawing::ToneUse::kWash};
      slab.box(column.left - look_.gap / 2, 0, width_of(columns_, cell) + look_.gap, one.height + above + look_.padding,
               ground);
    }
    slab.absorb(std::move(one), above);
  }
  slab.height = std::max(slab.height, look_.text.leading) + above + look_.padding;
  if (!source.id.empty()) slab.anchors.push_back({source.id, 0});
  return slab;
}

/// The rule over a row: stronger before a group, a total, a block.
Painted TableSetter::divider(std::size_t index) const {
  const auto& row = table_.body[index];
  const bool is_strong = row.is_group || row.is_total || row.opens_block;
  return {kArtifact, rule_shape(room_.left, 0, room_.width, is_strong ? kRuleWidth : kHairline,
                                is_strong ? kBrandPaint : kRulePaint)};
}

std::shared_ptr<const Continuation> TableSetter::continuation() {
  auto result = std::make_shared<Continuation>();
  if (has_caption()) {
    auto again = caption_slab(setting_, continued_caption(table_), room_, std::nullopt);
    again.height += kCaptionToTable;
    result->opening.push_back(std::move(again));
  }
  if (!table_.head.empty())
    result->opening.push_back(head_slab(setting_, table_, look_, columns_, room_, std::nullopt));
  result->closing.push_back({kArtifact, rule_shape(room_.left, 0, room_.width, kRuleWidth, kBrandPaint)});
  return result;
}

void TableSetter::set_body(Galley& galley) {
  if (table_.body.empty()) return;
  const auto section = setting_.tree.add(node_, Tag::kTBody);
  const auto grid = grid_of(table_.body, columns_.size());
  const auto goes_on = continuation();
  const auto count = table_.body.size();
  for (std::size_t i = 0; i < count; ++i) {
    auto slab = row(i, grid, section);
    slab.continuation = goes_on;
    if (i > 0) slab.divider.push_back(divider(i));
    // Two rows at least stay together at either end; a group's row leads to the next.
    const bool is_second_last = i + 2 == count;
    slab.keeps_with_next =
        i + 1 < count && (i == 0 || is_second_last || table_.body[i].is_group || is_held_together(grid, i + 1));
    if (i == 0 && table_.head.empty()) slab.rule(room_.left, 0, room_.width, kTopRule, kBrandPaint);
    if (i + 1 == count) slab.rule(room_.left, slab.height - kRuleWidth, room_.width, kRuleWidth, kBrandPaint);
    galley.add(std::move(slab));
  }
}

/// Named things are set open, figures close.
TableLook look_of(const Setting& setting, const document::Table& table) {
  TableLook look;
  if (names_rows(table) && !setting.is_sheet()) look.padding = kOpenPadding;
  constexpr std::size_t kManyColumns = 9;
  if (table.columns.size() >= kManyColumns) look.gap = kDenseColumnGap;
  return look;
}

}  // namespace

void set_table(Setting& setting, const document::Table& table, const TableLook& look, const Room& room,
               Galley& galley) {
  if (table.columns.empty()) return;
  TableSetter{setting, table, look, room}.set(galley);
}

void set_table(Setting& setting, const document::Table& table, const Room& room, Galley& galley) {
  galley.space(kAroundFigureBefore);
  if (table.style == document::TableStyle::kHeatmap) {
    set_heatmap(setting, table, room, galley);
  } else {
    set_table(setting, table, look_of(setting, table), room, galley);
  }
  galley.space(kAroundFigureAfter);
}

}  // namespace cornerstone::layout
