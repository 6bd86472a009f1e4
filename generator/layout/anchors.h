// The places of a document that links within it can lead to.

#pragma once

#include <set>
#include <string>

#include "document/document.h"

namespace cornerstone::layout {

/// The ids of everything that pages show: headings, paragraphs, tables and their rows, figures, facts, cards.
[[nodiscard]] std::set<std::string, std::less<>> anchors_of(const document::Document& document);

}  // namespace cornerstone::layout
