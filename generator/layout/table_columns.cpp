#include "layout/table_columns.h"

#include <algorithm>

#include "layout/table_widths.h"

namespace cornerstone::layout {
namespace {

/// Measures every cell that stands in one column; those that span several take what there is.
class ColumnMeasure {
 public:
  ColumnMeasure(Setting& setting, const document::Table& table, const TableLook& look)
      : setting_(setting), table_(table), look_(look), needs_(table.columns.size()), decimals_(table.columns.size()) {
    for (std::size_t i = 0; i < needs_.size(); ++i) {
      needs_[i].weight = table.columns[i].weight;
      needs_[i].is_text = align(i) == document::Align::kStart;
    }
    measure(table.head, true);
    measure(table.body, false);
    for (std::size_t i = 0; i < needs_.size(); ++i) {
      const double figures = decimals_[i].integer + decimals_[i].fraction;
      needs_[i].least = std::max(needs_[i].least, figures);
      needs_[i].most = std::max(needs_[i].most, figures);
    }
  }

  [[nodiscard]] const std::vector<ColumnNeed>& needs() const { return needs_; }
  [[nodiscard]] const std::vector<DecimalBox>& decimals() const { return decimals_; }

 private:
  [[nodiscard]] document::Align align(std::size_t column) const { return table_.columns[column].align; }

  void measure(const std::vector<document::Row>& rows, bool is_head) {
    const bool strong_heads = names_rows(table_);
    for (const auto& cell : grid_of(rows, needs_.size())) {
      if (cell.columns > 1) continue;
      const auto kind = is_head ? RowKind::kHead : kind_of(rows[cell.row]);
      const auto style = style_of(look_, kind, *cell.cell, strong_heads);
      if (!is_head && align(cell.column) == document::Align::kDecimal) {
        if (const auto parts = decimal_parts(setting_, *cell.cell, style)) {
          auto& box = decimals_[cell.column];
          box.integer = std::max(box.integer, parts->integer);
          box.fraction = std::max(box.fraction, parts->fraction);
          continue;
        }
      }
      const auto need = need_of(setting_, *cell.cell, style);
      auto& column = needs_[cell.column];
      column.least = std::max(column.least, need.least);
      // A figure's head breaks before it widens its column.
      const bool may_break = is_head && !column.is_text;
      column.most = std::max(column.most, may_break ? need.least : need.most);
    }
  }

  Setting& setting_;
  const document::Table& table_;
  const TableLook& look_;
  std::vector<ColumnNeed> needs_;
  std::vector<DecimalBox> decimals_;
};

}  // namespace

RowKind kind_of(const document::Row& row) {
  if (row.is_group) return RowKind::kGroup;
  return row.is_total ? RowKind::kTotal : RowKind::kPlain;
}

bool names_rows(const document::Table& table) {
  return std::ranges::none_of(table.columns,
                              [](const auto& column) { return column.align == document::Align::kDecimal; });
}

TextStyle style_of(const TableLook& look, RowKind kind, const document::Cell& cell, bool strong_heads) {
  if (kind == RowKind::kGroup) return look.text.semibold().in(kBrandPaint);
  if (kind == RowKind::kHead) return kTableText.semibold();
  const bool is_strong = kind == RowKind::kTotal || cell.is_changed || (cell.is_header && strong_heads);
  return is_strong ? look.text.semibold() : look.text;
}

std::vector<TableColumn> columns_of(Setting& setting, const document::Table& table, const TableLook& look,
                                    const Room& room) {
  const ColumnMeasure measure{setting, table, look};
  const auto count = table.columns.size();
  const double gaps = look.gap * static_cast<double>(count > 0 ? count - 1 : 0);
  const auto widths = share_width(measure.needs(), room.width - gaps);
  std::vector<TableColumn> columns;
  double left = room.left;
  for (std::size_t i = 0; i < count; ++i) {
    columns.push_back({left, widths[i], table.columns[i].align, measure.decimals()[i]});
    left += widths[i] + look.gap;
  }
  return columns;
}

double width_of(const std::vector<TableColumn>& columns, const GridCell& cell) {
  const auto& last = columns[cell.column + cell.columns - 1];
  return last.left + last.width - columns[cell.column].left;
}

}  // namespace cornerstone::layout
