// Fenced blocks that call a component: its name, and its body as options.

#pragma once

#include <span>
#include <string>
#include <string_view>

#include "diagnostics/sink.h"
#include "document/document.h"
#include "readers/toml_value.h"
#include "source/source_map.h"

namespace cornerstone::readers {

/// `name` is the fence's first word, `body` the lines between the fences. A body that is no TOML is reported; the call
/// then has no options.
[[nodiscard]] document::ComponentCall read_component(const source::SourceMap& sources, source::Span name,
                                                     source::Span body, diagnostics::Sink& sink);

/// Whether a fence's first word says how code is written rather than which component to put here.
[[nodiscard]] bool is_language_of_code(std::string_view word);

}  // namespace cornerstone::readers
