// A table's columns: where each begins, how wide it is, where its decimal points stand.

#pragma once

#include <vector>

#include "layout/table.h"
#include "layout/table_cell.h"
#include "layout/table_grid.h"

namespace cornerstone::layout {

struct TableColumn {
  double left = 0;  ///< Of its words, after half the gap.
  double width = 0;
  document::Align align = document::Align::kStart;
  DecimalBox decimal;
};

enum class RowKind { kHead, kGroup, kPlain, kTotal };
[[nodiscard]] RowKind kind_of(const document::Row& row);

/// The style of a cell's words, by its row and what it says of itself. `names_rows`: row heads are names and set
/// stronger; otherwise they label figures.
[[nodiscard]] TextStyle style_of(const TableLook& look, RowKind kind, const document::Cell& cell, bool names_rows);

/// Whether row heads of `table` are names of things and not labels of figures.
[[nodiscard]] bool names_rows(const document::Table& table);

[[nodiscard]] std::vector<TableColumn> columns_of(Setting& setting, const document::Table& table, const TableLook& look,
                                                  const Room& room);

/// From the left edge of `cell`'s first column to the right edge of its last.
[[nodiscard]] double width_of(const std::vector<TableColumn>& columns, const GridCell& cell);

}  // namespace cornerstone::layout
