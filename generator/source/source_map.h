// The files of a run: their names, their text, and the way from a byte to a line and column.
//
// Text is kept as UTF-8 with `\n` line ends as the readers use it; what was converted on the way in (a Windows code
// page, CRLF) is gone, so that spans, columns and messages all speak of the same text. Files are added while reading,
// then only looked up: look-ups are safe from many threads.

#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "source/span.h"

namespace cornerstone::source {

/// A place as people count: line and column from 1, the column in characters (code points).
struct Position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};

class SourceMap {
 public:
  /// Takes over `text` under the name it is shown by (relative to where the command was started).
  FileId add(std::string name, std::string text);

  [[nodiscard]] std::string_view name(FileId file) const;
  [[nodiscard]] std::string_view text(FileId file) const;
  [[nodiscard]] std::string_view text(const Span& span) const;
  [[nodiscard]] Position position(FileId file, std::uint32_t byte) const;
  /// The line that holds `byte`, without its end.
  [[nodiscard]] std::string_view line(FileId file, std::uint32_t byte) const;
  [[nodiscard]] std::size_t size() const { return files_.size(); }

 private:
  struct File {
    std::string name;
    std::string text;
    std::vector<std::uint32_t> line_starts;
  };
  [[nodiscard]] const File& file(FileId id) const;
  [[nodiscard]] static std::string_view line_part(const File& file, std::uint32_t begin, std::uint32_t end);
  std::deque<File> files_;  ///< A deque: texts keep their address while files are added.
};

}  // namespace cornerstone::source
