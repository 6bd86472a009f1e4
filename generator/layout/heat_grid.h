// A heatmap's columns: names, then cells of one width, a gap before each group of them.

#pragma once

#include <vector>

#include "document/table.h"
#include "layout/setting.h"

namespace cornerstone::layout {

struct HeatColumn {
  double left = 0;
  double width = 0;
  bool is_cell = false;
};

/// The name takes what the others leave.
[[nodiscard]] std::vector<HeatColumn> heat_columns(const document::Table& table, const Room& room);

}  // namespace cornerstone::layout
