// One line of a file with a place in it marked, as it stands under a message.

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "source/source_map.h"

namespace cornerstone::diagnostics {

struct Excerpt {
  std::string line;        ///< Printable: tabs are spaces, control characters U+FFFD, cut around the place where long.
  std::size_t indent = 0;  ///< Columns of the terminal before the marks.
  std::size_t marked = 1;  ///< Columns under which the marks stand; at least one, on the first line of the place.
};

/// `span` is not nowhere.
[[nodiscard]] Excerpt excerpt(const source::SourceMap& sources, const source::Span& span);

/// `text` with control characters, and those that turn the direction of writing, as U+FFFD; line ends become spaces.
[[nodiscard]] std::string printable(std::string_view text);

}  // namespace cornerstone::diagnostics
