// Labels and what belongs to them: rows with a label in columns 1 to 3 and the matter in 4 to 12, or tiles side by
// side.

#pragma once

#include <vector>

#include "layout/galley.h"
#include "layout/lines.h"
#include "layout/setting.h"

namespace cornerstone::layout {

struct Pair {
  document::Inlines label;
  document::Inlines value;
  document::Inlines detail;  ///< A second, smaller line; may be empty.
  std::string id;
};

/// One row a pair, a hairline between two, rules above the first and below the last.
void set_pair_rows(Setting& setting, const std::vector<Pair>& pairs, const TextStyle& label_style, const Room& room,
                   Galley& galley);

/// Side by side, `columns` to a row, each under a rule of its own.
void set_pair_tiles(Setting& setting, const std::vector<Pair>& pairs, unsigned columns, const Room& room,
                    Galley& galley);

[[nodiscard]] std::vector<Pair> pairs_of(const std::vector<document::Fact>& facts);

}  // namespace cornerstone::layout
