// The heatmap: academies by indicators, every level at once, and the reason for each mark that is not the best.

#pragma once

#include <string>
#include <vector>

#include "compose/composing.h"
#include "document/document.h"

namespace cornerstone::compose {

struct HeatmapPlan {
  std::string id;
  document::Inlines caption;
  std::vector<const facts::Academy*> academies;  ///< In the order of rows.
  std::vector<const facts::Indicator*> indicators;
  bool parts_levels = true;  ///< A stronger line between levels: only where rows stand by level.
};

/// The table, and on the site the reasons that its marks lead to.
[[nodiscard]] document::Blocks heatmap_blocks(HeatmapPlan plan, Composing& composing);

/// The marks that `facts` use, with their words: levels first, then the reasons why there is none.
[[nodiscard]] std::vector<document::Note> key_of_marks(const facts::Facts& facts);

}  // namespace cornerstone::compose
