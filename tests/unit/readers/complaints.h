// Diagnostics as one line each, whole, for comparison: `file:line:column-end: slug: message | hint`.

#pragma once

#include <string>
#include <string_view>

#include "diagnostics/sink.h"
#include "source/source_map.h"

namespace cornerstone::readers_tests {

[[nodiscard]] std::string complaints(const diagnostics::Sink& sink, const source::SourceMap& sources);

/// A file of that text in `sources`, and the span of all of it.
[[nodiscard]] source::Span whole_file(source::SourceMap& sources, std::string name, std::string text);

}  // namespace cornerstone::readers_tests
