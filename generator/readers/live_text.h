// Markdown with its live values taken out, so that no rule of Markdown gets at them.
//
// Each `{{ … }}` becomes one private-use character, which Markdown takes for a letter: `**{{ x }}**` is strong, and a
// quotation mark beside a live value turns the right way. The character says which live value it was; in code it is
// turned back into what was written.

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/source_map.h"

namespace cornerstone::readers {

struct LiveText {
  struct Live {
    source::Span whole;     ///< With its braces.
    source::Span sentence;  ///< Without them and the spaces around.
    bool is_closed = false;
  };

  std::string text;
  std::vector<Live> lives;
  std::vector<std::uint32_t> line_starts;  ///< Of `text`: where each of its lines begins in the file.
  source::Span span;

  /// Bytes of the file from the start of line `first` to the end of line `last` of `text`, both from 1.
  [[nodiscard]] source::Span lines(int first, int last) const;
};

[[nodiscard]] LiveText take_out_live_values(const source::SourceMap& sources, source::Span span);

/// `text` cut at its live values: each part is text or the position of a live value.
struct LivePart {
  std::string_view text;
  std::optional<std::size_t> live;
};
[[nodiscard]] std::vector<LivePart> parts_of(std::string_view text);

/// `text` as it was written, for code.
[[nodiscard]] std::string put_back(std::string_view text, const LiveText& source, const source::SourceMap& sources);

}  // namespace cornerstone::readers
