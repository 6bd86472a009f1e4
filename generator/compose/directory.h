// The directory: every academy that this output has a page about, by phase.

#pragma once

#include "compose/composing.h"
#include "document/document.h"

namespace cornerstone::compose {

/// Empty of groups where the output has no page about any academy.
[[nodiscard]] document::Directory directory_of(const Composing& composing);

}  // namespace cornerstone::compose
