// Callouts: quotations that begin with `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` or `[!DECISION]`.

#pragma once

#include <optional>
#include <string>

#include "diagnostics/sink.h"
#include "document/document.h"
#include "readers/markdown_node.h"
#include "source/source_map.h"

namespace cornerstone::readers {

/// The word in the marker with which a quotation's first block begins: "NOTE". Empty: a plain quotation.
[[nodiscard]] std::optional<std::string> callout_marker(cmark_node* first_block);

/// Reports a word that names no callout; a note then.
[[nodiscard]] document::CalloutKind read_callout_kind(const std::string& word, const source::SourceMap& sources,
                                                      source::Span block, diagnostics::Sink& sink);

/// Leaves of the callout's first line what follows the marker: its title.
void take_off_callout_marker(const std::string& word, document::Inlines& line);

}  // namespace cornerstone::readers
