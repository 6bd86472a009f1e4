// Spans: where in which file a piece of text stands.
//
// Everything read from the content folder carries a span, all the way into messages and explanations. A span counts
// bytes; lines and columns are worked out by SourceMap only when somebody has to read them.

#pragma once

#include <compare>
#include <cstdint>

namespace cornerstone::source {

/// Index of a file in its SourceMap. The default is no file: a value made by the program itself.
enum class FileId : std::uint32_t { kNone = 0xFFFFFFFFU };

/// Half-open range of bytes [begin, end) of one file.
struct Span {
  FileId file = FileId::kNone;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] bool is_nowhere() const { return file == FileId::kNone; }
  auto operator<=>(const Span&) const = default;
};

/// The part of `whole` that starts `offset` bytes into it and is `length` bytes long, kept inside `whole`.
[[nodiscard]] Span part_of(const Span& whole, std::uint32_t offset, std::uint32_t length);

}  // namespace cornerstone::source
