// Drafts → blocks: every component call in its place is replaced by what it comes to.

#pragma once

#include "compose/composing.h"
#include "document/document.h"

namespace cornerstone::compose {

/// `shift`: by how much headings move down (a paper's own stand below its title in the pack).
[[nodiscard]] document::Blocks expand(const document::Blocks& draft, Composing& composing, int shift = 0);

}  // namespace cornerstone::compose
