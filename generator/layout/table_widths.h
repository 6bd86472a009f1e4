// How a table's columns share its width. Knows numbers only.

#pragma once

#include <vector>

namespace cornerstone::layout {

struct ColumnNeed {
  double least = 0;     ///< The widest word: narrower, and words are cut.
  double most = 0;      ///< Everything on one line.
  double weight = 0;    ///< A wanted share; 0: from the content.
  bool is_text = true;  ///< Words give way and take up space; figures keep their width.
};

/// Widths that add up to `available`.
[[nodiscard]] std::vector<double> share_width(const std::vector<ColumnNeed>& columns, double available);

}  // namespace cornerstone::layout
