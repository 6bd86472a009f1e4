// Terms: words of the glossary, explained where a page uses them first.

#pragma once

#include "compose/composing.h"
#include "document/document.h"

namespace cornerstone::compose {

/// In running text alone: not in headings, links, tables, or text that is set as code.
void explain_terms(document::Blocks& blocks, const Composing& composing);

/// The place of a word in the glossary's page.
[[nodiscard]] std::string term_anchor(const facts::Word& word);

}  // namespace cornerstone::compose
