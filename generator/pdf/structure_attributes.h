// What an element of the structure tree says beyond its tag: scope and spans of cells, numbering of lists, place of
// figures.

#pragma once

#include <string>

#include "layout/page.h"

namespace cornerstone::pdf {

/// " /A <<…>>", or nothing where there is nothing to say.
[[nodiscard]] std::string attributes(const layout::Node& node, const layout::Pages& pages);

}  // namespace cornerstone::pdf
