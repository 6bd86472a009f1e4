// The lead: the line under a page's title.

#pragma once

#include <string>

#include "document/document.h"

namespace cornerstone::compose {

/// Takes it off the opening paragraph: the whole of a short one, the first sentence of a longer one. Empty where the
/// page does not open with plain words, or where they are too many for a line.
[[nodiscard]] std::string take_lead(document::Blocks& blocks);

}  // namespace cornerstone::compose
