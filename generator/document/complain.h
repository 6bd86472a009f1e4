// What a document must have so that everybody can read it. Whatever makes documents asks here before they are rendered;
// renderers never mend a document.

#pragma once

#include "diagnostics/sink.h"
#include "document/document.h"

namespace cornerstone::document {

/// Reports, at the document's own span: no title, no language, a figure without alternative text, a table without
/// headers; at its own span, an image without alternative text.
void complain(const Document& document, diagnostics::Sink& sink);

}  // namespace cornerstone::document
