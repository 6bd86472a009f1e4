// Who decides what, at each level.

#pragma once

#include <string>

#include "compose/composing.h"
#include "document/document.h"

namespace cornerstone::compose {

/// A row for each matter of `theme` (empty: all). On the page of one academy, as it holds there.
[[nodiscard]] document::Table control_table(std::string id, document::Inlines caption, const std::string& theme,
                                            const Composing& composing);

}  // namespace cornerstone::compose
