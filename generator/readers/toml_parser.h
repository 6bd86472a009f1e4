// From text to TOML values. The only place that knows toml++.

#pragma once

#include <optional>

#include "diagnostics/sink.h"
#include "readers/toml_value.h"
#include "source/source_map.h"

namespace cornerstone::readers {

/// The TOML that stands in `span`: a whole file, the front matter of a page or the body of a component. Empty after a
/// syntax error, which is reported once and at its place.
[[nodiscard]] std::optional<TomlTable> parse_toml(const source::SourceMap& sources, source::Span span,
                                                  diagnostics::Sink& sink);

}  // namespace cornerstone::readers
