// Markdown pages: as pages of the site, or printed by themselves.

#pragma once

#include "compose/composing.h"
#include "document/document.h"

namespace cornerstone::compose {

[[nodiscard]] document::Document page_document(Composing composing);

/// What every page of an output has in common, its blocks still empty.
[[nodiscard]] document::Document empty_document(const Composing& composing);

/// Resolves links, explains words, and gives references their words: the last step of every page of the site.
void finish_page(document::Document& page, const std::string& markdown_path, const Composing& composing);

}  // namespace cornerstone::compose
