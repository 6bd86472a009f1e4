#include <algorithm>

#include <fmt/format.h>

#include "drawing/mark_shapes.h"
#include "layout/caption.h"
#include "layout/drawn.h"
#include "layout/heat_grid.h"
#include "layout/lines.h"
#include "layout/table.h"
#include "layout/table_grid.h"

namespace cornerstone::layout {
namespace {

constexpr TextStyle kHeatName{.size = 9.5, .leading = kHeatRow};
/// For a name that would not fit on one line: two lines in the height of a row.
constexpr TextStyle kHeatLongName{.size = 8, .leading = kHeatRow / 2};
constexpr TextStyle kHeatCell{.size = 9, .leading = kHeatRow, .figures = text::Figures::kTabular};
constexpr TextStyle kHeatTally{.size = 9, .leading = 4 * kU, .figures = text::Figures::kTabular};
constexpr double kBlockGap = kU;          ///< Between levels.
constexpr double kTalliesGap = 1.5 * kU;  ///< Before the rows that count.
constexpr double kHeatToNotes = 2.5 * kU;
constexpr double kCaptionToHeat = 2 * kU;

/// The mark of a cell that holds one, and nothing else.
const document::Marked* only_mark(const document::Cell& cell) {
  return cell.content.size() == 1 ? std::get_if<document::Marked>(&cell.content.front()) : nullptr;
}

class HeatmapSetter {
 public:
  HeatmapSetter(Setting& setting, const document::Table& table, const Room& room)
      : setting_(setting),
        table_(table),
        room_(room),
        columns_(heat_columns(table, room)),
        node_(setting.tree.add(room.parent, Tag::kTable)) {}

  void set(Galley& galley) {
    const auto first = galley.size();
    galley.anchor(table_.id);
    galley.add(caption_slab(setting_, opening_caption(table_), room_, setting_.tree.add(node_, Tag::kCaption)));
    galley.space(kCaptionToHeat);
    if (!table_.head.empty()) galley.add(head(setting_.tree.add(node_, Tag::kTHead)));
    set_body(galley);
    auto notes = notes_slab(setting_, table_.key, table_.notes, table_.source, room_);
    if (notes.height > 0) {
      galley.keep_last_with_next();
      galley.space(kHeatToNotes);
      galley.add(std::move(notes));
    }
    galley.round_up_from(first, kRhythm);
  }

 private:
  [[nodiscard]] NodeIndex header_node(const GridCell& cell, Scope scope, NodeIndex row) {
    const auto node = setting_.tree.add(row, Tag::kTH);
    setting_.tree.at(node).scope = scope;
    setting_.tree.at(node).columns = static_cast<unsigned>(cell.columns);
    setting_.tree.at(node).rows = static_cast<unsigned>(cell.rows);
    return node;
  }
  [[nodiscard]] double width_of(const GridCell& cell) const {
    const auto& last = columns_[cell.column + cell.columns - 1];
    return last.left + last.width - columns_[cell.column].left;
  }

  [[nodiscard]] Slab head(std::optional<NodeIndex> section);
  void put_group_head(Slab& slab, const GridCell& cell, std::optional<NodeIndex> node);
  void put_turned_head(Slab& slab, const GridCell& cell, double bottom, std::optional<NodeIndex> node);
  void set_body(Galley& galley);
  [[nodiscard]] Slab row(std::size_t index, const std::vector<GridCell>& grid, NodeIndex section);
  void put_level(Slab& slab, const GridCell& cell, NodeIndex node);
  void put_mark(Slab& slab, const document::Marked& marked, const GridCell& cell, NodeIndex node);

  Setting& setting_;
  const document::Table& table_;
  const Room& room_;
  std::vector<HeatColumn> columns_;
  NodeIndex node_;
};

void HeatmapSetter::put_group_head(Slab& slab, const GridCell& cell, std::optional<NodeIndex> node) {
  const double left = columns_[cell.column].left;
  const double height = put_text(setting_, slab, cell.cell->content, kLabel, left, 0, width_of(cell), node);
  slab.rule(left, height + 0.5 * kU - kRuleWidth, width_of(cell), kRuleWidth, kBrandPaint);
}

/// Reads upwards, from just above the cells.
void HeatmapSetter::put_turned_head(Slab& slab, const GridCell& cell, double bottom, std::optional<NodeIndex> node) {
  const auto& column = columns_[cell.column];
  const auto words = document::plain_text(cell.cell->content);
  TextRun run{.face = setting_.face(kSmall),
              .glyphs = setting_.shape(words, kSmall),
              .size = kSmall.size,
              .x = column.left + column.width / 2 + 0.33 * kSmall.size,
              .y = bottom - kHeatHeadGap,
              .paint = kBlack};
  run.turn = 90;
  slab.painted.push_back({node ? setting_.tree.mark(*node) : kArtifact, std::move(run)});
}

Slab HeatmapSetter::head(std::optional<NodeIndex> section) {
  const auto grid = grid_of(table_.head, columns_.size());
  std::vector<NodeIndex> rows;
  for (std::size_t i = 0; section && i < table_.head.size(); ++i) rows.push_back(setting_.tree.add(*section, Tag::kTR));
  const double groups = table_.head.size() > 1 ? kLabel.leading + 0.5 * kU : 0;
  double longest = 0;
  for (const auto& cell : grid) {
    if (!columns_[cell.column].is_cell || cell.columns > 1) continue;
    longest = std::max(longest, setting_.width(document::plain_text(cell.cell->content), kSmall));
  }
  Slab slab;
  slab.height = groups + std::min(longest + 2 * kHeatHeadGap, 2 * kHeatHead);
  slab.keeps_with_next = true;
  for (const auto& cell : grid) {
    const auto node = section ? std::optional{header_node(cell, Scope::kColumn, rows[cell.row])} : std::nullopt;
    const bool is_over_cells = columns_[cell.column].is_cell;
    const bool is_group = is_over_cells && groups > 0 && cell.row == 0 && cell.rows == 1;
    if (is_group) {
      put_group_head(slab, cell, node);
    } else if (is_over_cells) {
      put_turned_head(slab, cell, slab.height, node);
    } else {
      put_text(setting_, slab, cell.cell->content, kSmall.semibold(), columns_[cell.column].left,
               slab.height - kU - kSmall.leading, width_of(cell), node);
    }
  }
  return slab;
}

void HeatmapSetter::put_mark(Slab& slab, const document::Marked& marked, const GridCell& cell, NodeIndex node) {
  const auto& column = columns_[cell.column];
  const bool is_filled = cell.cell->ground != drawing::Tone::kNone;
  const drawing::Paint ink{.ink = {}, .tone = cell.cell->ground, .use = drawing::ToneUse::kInk};
  const auto span = setting_.tree.add(node, Tag::kSpan);
  setting_.tree.at(span).actual_text = marked.word;
  const auto mark = setting_.tree.mark(span);
  const double scale = column.width / mm(10.05);
  const double baseline = kHeatCell.baseline();
  const auto paint = is_filled ? ink : drawing::paint_of(marked.mark);
  for (auto& shape :
       painted_mark(marked.mark, {column.left + kHeatMarkLeft * scale, baseline}, kHeatCell.size, paint)) {
    slab.shape(mark, std::move(shape));
  }
  const bool is_bare = marked.mark.shape == drawing::MarkShape::kBare;
  const bool is_level = marked.mark.tone != drawing::Tone::kNone && !is_bare;
  const auto style = (is_level ? kHeatCell.semibold() : kHeatCell).in(is_filled ? ink : kBlack);
  const double letter =
      is_bare ? (column.width - setting_.width(marked.mark.letter, style)) / 2 : kHeatLetterLeft * scale;
  if (!marked.mark.letter.empty()) {
    put_run(setting_, slab, marked.mark.letter, style, column.left + letter, baseline, mark);
  }
}

void HeatmapSetter::put_level(Slab& slab, const GridCell& cell, NodeIndex node) {
  const auto& column = columns_[cell.column];
  if (cell.cell->ground != drawing::Tone::kNone) {
    const drawing::Paint fill{.ink = {}, .tone = cell.cell->ground, .use = drawing::ToneUse::kFill};
    slab.box(column.left + kHeatJoint, kHeatJoint, width_of(cell) - 2 * kHeatJoint, kHeatRow - 2 * kHeatJoint, fill);
  }
  if (const auto* marked = only_mark(*cell.cell)) {
    put_mark(slab, *marked, cell, node);
  } else {
    put_text(setting_, slab, cell.cell->content, kHeatCell, column.left, 0, width_of(cell), node, Side::kCentre);
  }
}

Slab HeatmapSetter::row(std::size_t index, const std::vector<GridCell>& grid, NodeIndex section) {
  const auto& source = table_.body[index];
  const auto node = setting_.tree.add(section, Tag::kTR);
  Slab slab;
  slab.height = source.is_total ? kHeatTally.leading : kHeatRow;
  for (const auto& cell : grid) {
    if (cell.row != index) continue;
    const auto& column = columns_[cell.column];
    const bool is_header = cell.cell->is_header || source.is_group;
    const auto cell_node = is_header ? header_node(cell, Scope::kRow, node) : setting_.tree.add(node, Tag::kTD);
    if (!is_header) setting_.tree.at(cell_node).columns = static_cast<unsigned>(cell.columns);
    if (source.is_total) {
      const bool is_zero = document::plain_text(cell.cell->content) == "0";
      const auto style = column.is_cell && !is_zero ? kHeatTally.semibold() : kHeatTally;
      put_text(setting_, slab, cell.cell->content, style, column.left, 0, width_of(cell), cell_node,
               column.is_cell ? Side::kCentre : Side::kLeft);
    } else if (column.is_cell) {
      put_level(slab, cell, cell_node);
    } else {
      const bool is_long = setting_.width(document::plain_text(cell.cell->content), kHeatName) > width_of(cell);
      const auto name = is_long ? kHeatLongName : kHeatName;
      const auto style = source.is_group ? name.semibold().in(kBrandPaint) : name;
      put_text(setting_, slab, cell.cell->content, style, column.left, 0, width_of(cell), cell_node);
    }
  }
  if (!source.id.empty()) slab.anchors.push_back({source.id, 0});
  return slab;
}

void HeatmapSetter::set_body(Galley& galley) {
  if (table_.body.empty()) return;
  const auto section = setting_.tree.add(node_, Tag::kTBody);
  const auto grid = grid_of(table_.body, columns_.size());
  auto goes_on = std::make_shared<Continuation>();
  auto again = caption_slab(setting_, continued_caption(table_), room_, std::nullopt);
  if (again.height > 0) {
    again.height += kCaptionToHeat;
    goes_on->opening.push_back(std::move(again));
  }
  if (!table_.head.empty()) goes_on->opening.push_back(head(std::nullopt));
  const auto count = table_.body.size();
  for (std::size_t i = 0; i < count; ++i) {
    const auto& source = table_.body[i];
    const bool follows_tally = i > 0 && table_.body[i - 1].is_total;
    auto slab = row(i, grid, section);
    slab.continuation = goes_on;
    slab.keeps_with_next = i + 1 < count && (i == 0 || i + 2 == count || table_.body[i + 1].is_total);
    if (source.is_total) {
      slab.rule(room_.left, 0, room_.width, follows_tally ? kHairline : kRuleWidth,
                follows_tally ? kRulePaint : kBrandPaint);
      if (i + 1 == count) slab.rule(room_.left, slab.height - kRuleWidth, room_.width, kRuleWidth, kBrandPaint);
    }
    if (i > 0 && source.opens_block && !source.is_total) galley.space(kBlockGap);
    if (source.is_total && !follows_tally) galley.space(kTalliesGap);
    galley.add(std::move(slab));
  }
}

}  // namespace

void set_heatmap(Setting& setting, const document::Table& table, const Room& room, Galley& galley) {
  if (table.columns.empty()) return;
  HeatmapSetter{setting, table, room}.set(galley);
}

}  // namespace cornerstone::layout
