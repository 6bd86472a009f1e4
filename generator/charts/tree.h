// Trees: who stands under whom, as boxes joined by lines.

#pragma once

#include <string>
#include <vector>

#include "charts/charts.h"
#include "charts/text_width.h"
#include "drawing/drawing.h"

namespace cornerstone::charts {

struct Branch {
  std::string name;
  std::string about;     ///< Below the name, quieter; may be empty.
  bool is_body = false;  ///< Its box has a thick edge: what meets, among those who hold a post.
  std::vector<Branch> below;
};

/// Wide: a column for each step down, what stands below right of it, if there is room for that many columns; else, and
/// always in a narrow drawing, one box under another, each set in below what it stands under.
[[nodiscard]] drawing::Drawing tree_chart(const std::vector<Branch>& roots, Width width, const TextWidth& measure);

/// How many steps there are from the top to the deepest; 0 where there is nothing.
[[nodiscard]] std::size_t depth_of(const std::vector<Branch>& branches);

}  // namespace cornerstone::charts
