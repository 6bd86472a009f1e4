#include "layout/table_head.h"

#include <algorithm>

namespace cornerstone::layout {
namespace {

class HeadSetter {
 public:
  HeadSetter(Setting& setting, const document::Table& table, const TableLook& look,
             const std::vector<TableColumn>& columns, const Room& room)
      : setting_(setting),
        table_(table),
        look_(look),
        columns_(columns),
        room_(room),
        grid_(grid_of(table.head, columns.size())) {}

  [[nodiscard]] Slab set(std::optional<NodeIndex> section) {
    set_cells(section);
    const auto bottoms = row_bottoms();
    Slab slab;
    slab.rule(room_.left, 0, room_.width, kTopRule, kBrandPaint);
    for (std::size_t i = 0; i < grid_.size(); ++i) {
      const double bottom = bottoms[grid_[i].row + grid_[i].rows - 1];
      if (spans(grid_[i])) {
        slab.rule(columns_[grid_[i].column].left, bottom - kRuleWidth, width_of(columns_, grid_[i]), kRuleWidth,
                  kBrandPaint);
      }
      const double height = cells_[i].height;
      slab.absorb(std::move(cells_[i]), bottom - look_.padding - height);
    }
    slab.height = bottoms.back();
    slab.rule(room_.left, slab.height - kRuleWidth, room_.width, kRuleWidth, kBrandPaint);
    slab.keeps_with_next = true;
    return slab;
  }

 private:
  [[nodiscard]] static bool spans(const GridCell& cell) { return cell.columns > 1; }

  void set_cells(std::optional<NodeIndex> section) {
    std::vector<NodeIndex> rows;
    for (std::size_t i = 0; section && i < table_.head.size(); ++i) {
      rows.push_back(setting_.tree.add(*section, Tag::kTR));
    }
    for (const auto& cell : grid_) {
      const auto node =
          section ? std::optional{add_cell(setting_.tree, cell, RowKind::kHead, rows[cell.row])} : std::nullopt;
      const auto& column = columns_[cell.column];
      cells_.push_back(cell_slab(setting_, *cell.cell, look_of(cell), column.left, width_of(columns_, cell), node));
    }
  }

  /// A head stands as its column does; over several columns it begins with the first.
  [[nodiscard]] CellLook look_of(const GridCell& cell) const {
    const auto style = style_of(look_, RowKind::kHead, *cell.cell, false);
    if (spans(cell)) return {style.in(kBrandPaint), document::Align::kStart, {}};
    const auto align = columns_[cell.column].align;
    return {style, align == document::Align::kDecimal ? document::Align::kEnd : align, {}};
  }

  /// Where each row of the head ends: as high as the cells that end in it ask for.
  [[nodiscard]] std::vector<double> row_bottoms() const {
    std::vector<double> bottoms(table_.head.size(), 0);
    for (std::size_t row = 0; row < bottoms.size(); ++row) {
      bottoms[row] = row == 0 ? 0 : bottoms[row - 1];
      for (std::size_t i = 0; i < grid_.size(); ++i) {
        if (grid_[i].row + grid_[i].rows != row + 1) continue;
        const double top = grid_[i].row == 0 ? 0 : bottoms[grid_[i].row - 1];
        bottoms[row] = std::max(bottoms[row], top + cells_[i].height + 2 * look_.padding);
      }
    }
    return bottoms;
  }

  Setting& setting_;
  const document::Table& table_;
  const TableLook& look_;
  const std::vector<TableColumn>& columns_;
  const Room& room_;
  std::vector<GridCell> grid_;
  std::vector<Slab> cells_;  ///< Parallel to `grid_`.
};

}  // namespace

Slab head_slab(Setting& setting, const document::Table& table, const TableLook& look,
               const std::vector<TableColumn>& columns, const Room& room, std::optional<NodeIndex> section) {
  return HeadSetter{setting, table, look, columns, room}.set(section);
}

NodeIndex add_cell(StructureTree& tree, const GridCell& cell, RowKind kind, NodeIndex row) {
  const bool heads_columns = kind == RowKind::kHead || kind == RowKind::kGroup;
  const bool is_header = heads_columns || cell.cell->is_header;
  const auto node = tree.add(row, is_header ? Tag::kTH : Tag::kTD);
  auto& added = tree.at(node);
  added.columns = static_cast<unsigned>(cell.columns);
  added.rows = static_cast<unsigned>(cell.rows);
  if (is_header) added.scope = heads_columns ? Scope::kColumn : Scope::kRow;
  return node;
}

}  // namespace cornerstone::layout
