// One cell: its words in their place, figures on their decimal point.

#pragma once

#include "document/table.h"
#include "layout/galley.h"
#include "layout/lines.h"
#include "layout/setting.h"

namespace cornerstone::layout {

/// The widest parts before and after the decimal point in a column.
struct DecimalBox {
  double integer = 0;
  double fraction = 0;
};

struct CellLook {
  TextStyle style = kTableText;
  document::Align align = document::Align::kStart;
  DecimalBox decimal;  ///< Of its column, where `align` is kDecimal.
};

/// Both parts of a figure in `style`; a symbol (c, z, –) stands in the units' place. Empty for other words.
[[nodiscard]] std::optional<DecimalBox> decimal_parts(Setting& setting, const document::Cell& cell,
                                                      const TextStyle& style);

/// Width of the cell's widest word, and of all of it on one line.
struct CellNeed {
  double least = 0;
  double most = 0;
};
[[nodiscard]] CellNeed need_of(Setting& setting, const document::Cell& cell, const TextStyle& style);

/// The cell between `x` and `x + width`, its first line's box at 0; its height without padding. Without a node it is an
/// artifact.
[[nodiscard]] Slab cell_slab(Setting& setting, const document::Cell& cell, const CellLook& look, double x, double width,
                             std::optional<NodeIndex> node);

}  // namespace cornerstone::layout
