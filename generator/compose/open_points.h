// Open points: what waits for an answer before a rating can be relied on.

#pragma once

#include <vector>

#include "compose/composing.h"
#include "document/document.h"

namespace cornerstone::compose {

/// Academies that are not rated, provisional, signed outside the proposal, or whose signature has run out; each with a
/// sentence that says so. Two columns: academy, what is open.
[[nodiscard]] document::Table open_points(std::string id, document::Inlines caption,
                                          const std::vector<const facts::Academy*>& academies,
                                          const Composing& composing);

/// Why indicators have no level, how many, and where.
[[nodiscard]] document::Table not_known_table(std::string id, document::Inlines caption,
                                              const std::vector<const facts::Academy*>& academies,
                                              const Composing& composing);

}  // namespace cornerstone::compose
