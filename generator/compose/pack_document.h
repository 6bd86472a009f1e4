// Packs: a meeting's papers in one document, and letters.

#pragma once

#include "compose/composing.h"
#include "document/document.h"

namespace cornerstone::compose {

[[nodiscard]] document::Document pack_document(Composing composing);

}  // namespace cornerstone::compose
