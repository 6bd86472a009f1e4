// The front matter of a page: TOML between two lines of `+++`.

#pragma once

#include <optional>

#include "diagnostics/sink.h"
#include "readers/toml_value.h"
#include "source/source_map.h"

namespace cornerstone::readers {

struct FrontMatter {
  TomlTable table;
  source::Span head;  ///< The first line: where what is missing is reported.
  source::Span body;  ///< The Markdown after it.
};

/// Reports a page without front matter, and what is wrong in its TOML; empty then.
[[nodiscard]] std::optional<FrontMatter> read_front_matter(source::FileId file, const source::SourceMap& sources,
                                                           diagnostics::Sink& sink);

}  // namespace cornerstone::readers
