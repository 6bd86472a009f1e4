// Questions: what trustees may ask about the indicators that are not as they should be.

#pragma once

#include <string>
#include <vector>

#include "compose/composing.h"
#include "document/document.h"

namespace cornerstone::compose {

/// The questions of every indicator that is not at the best level in one of these academies, as far as the reader may
/// know; in the order of the framework. Without a row where none has a question.
[[nodiscard]] document::Table questions_table(std::string id, const std::vector<const facts::Academy*>& academies,
                                              const Composing& composing);

}  // namespace cornerstone::compose
