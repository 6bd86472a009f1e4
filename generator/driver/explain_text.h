// Explanations for people: why an academy is rated as it is, as a tree, down to file and cell.

#pragma once

#include <string>

#include "facts/facts.h"
#include "source/source_map.h"

namespace cornerstone::driver {

[[nodiscard]] std::string explain_text(const facts::Facts& facts, const facts::Academy& academy,
                                       const source::SourceMap& sources);

}  // namespace cornerstone::driver
