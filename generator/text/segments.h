// Text cut into the parts that a line never divides, and what may stand between them.

#pragma once

#include <string_view>
#include <vector>

#include "text/line_breaker.h"

namespace cornerstone::text {

struct Segment {
  std::string_view text;   ///< Without the spaces after it; may be empty where a text begins with spaces.
  bool has_space = false;  ///< One or more spaces (or a line's end in the source) follow.
  Break after = Break::kAllowed;
};

/// Breaks stand at spaces, after a hyphen between letters, after a dash with spaces, after a slash between words, and
/// at a zero-width space. The last segment's `after` is kNever unless it ends with a space: the text may go on in
/// another style.
[[nodiscard]] std::vector<Segment> segments(std::string_view text);

/// The characters of a word as readers see them (graphemes): where it may be cut when nothing else helps.
[[nodiscard]] std::vector<std::string_view> graphemes(std::string_view word);

}  // namespace cornerstone::text
