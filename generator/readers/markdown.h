// Markdown → drafts: GitHub-flavoured Markdown with footnotes, callouts, components and live values.
//
// Live values `{{ … }}` stand right inside emphasis, links and table cells; fenced blocks whose first word names a
// component become component calls with their options read. Raw HTML is reported and not passed through (comments are
// dropped). Quotes, dashes and dots become typographic outside code. What a live value or a component means is nobody's
// business here: neither sentences nor options are checked. The only place that knows cmark-gfm.

#pragma once

#include <span>
#include <string>

#include "diagnostics/sink.h"
#include "document/document.h"
#include "source/source_map.h"

namespace cornerstone::readers {

/// The Markdown in `span`, whole lines of a file. `components` are the names that a fenced block may call.
[[nodiscard]] document::Draft read_markdown(const source::SourceMap& sources, source::Span span,
                                            std::span<const std::string> components, diagnostics::Sink& sink);

/// One paragraph of Markdown, such as a record's `text`; blocks of other kinds are reported.
[[nodiscard]] document::Inlines read_markdown_paragraph(const source::SourceMap& sources, source::Span span,
                                                        diagnostics::Sink& sink);

}  // namespace cornerstone::readers
