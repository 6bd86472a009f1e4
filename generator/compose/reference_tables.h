// What readers look up: words and their meanings, files and their age. Shared by components and built-in pages.

#pragma once

#include <string>

#include "compose/composing.h"
#include "document/document.h"

namespace cornerstone::compose {

/// Every word that is explained, in alphabetical order.
[[nodiscard]] document::Facts glossary_of(const facts::Facts& facts);
/// Every file that figures come from, with its newest day.
[[nodiscard]] document::Table sources_table(std::string id, document::Inlines caption, const Composing& composing);

}  // namespace cornerstone::compose
