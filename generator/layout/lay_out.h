// From a document to its pages.

#pragma once

#include "diagnostics/sink.h"
#include "document/document.h"
#include "layout/page.h"
#include "text/shaped_words.h"
#include "theme/theme.h"

namespace cornerstone::layout {

/// The pages of a paper, letter or pack. `words` may be shared by threads. Reports, at the document's span, characters
/// that no face has, and more pages than `document.fit` allows. The document must be sound (see document/complain.h).
[[nodiscard]] Pages lay_out(const document::Document& document, const theme::Theme& theme, text::ShapedWords& words,
                            diagnostics::Sink& sink);

}  // namespace cornerstone::layout
