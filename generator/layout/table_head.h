// A table's head: all its rows as one slab, from the top rule to the rule under them.

#pragma once

#include "layout/table_columns.h"

namespace cornerstone::layout {

/// Under `section`, a THead; without one, as an artifact: where a table goes on.
[[nodiscard]] Slab head_slab(Setting& setting, const document::Table& table, const TableLook& look,
                             const std::vector<TableColumn>& columns, const Room& room,
                             std::optional<NodeIndex> section);

/// The node of `cell` under `row`: TH with its scope, or TD.
NodeIndex add_cell(StructureTree& tree, const GridCell& cell, RowKind kind, NodeIndex row);

}  // namespace cornerstone::layout
