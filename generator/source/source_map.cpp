#include "source/source_map.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace cornerstone::source {

FileId SourceMap::add(std::string name, std::string text) {
  assert(text.size() < std::numeric_limits<std::uint32_t>::max());
  std::vector<std::uint32_t> line_starts{0};
  for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1)) {
    line_starts.push_back(static_cast<std::uint32_t>(at + 1));
  }
  files_.push_back({std::move(name), std::move(text), std::move(line_starts)});
  return static_cast<FileId>(files_.size() - 1);
}

std::string_view SourceMap::name(FileId id) const {
  return file(id).name;
}

std::string_view SourceMap::text(FileId id) const {
  return file(id).text;
}

std::string_view SourceMap::text(const Span& span) const {
  const std::string_view whole = file(span.file).text;
  assert(span.begin <= span.end && span.end <= whole.size());
  return whole.substr(span.begin, span.end - span.begin);
}

Position SourceMap::position(FileId id, std::uint32_t byte) const {
  const File& f = file(id);
  const auto next_line = std::upper_bound(f.line_starts.begin(), f.line_starts.end(), byte);
  const auto line = static_cast<std::uint32_t>(next_line - f.line_starts.begin());
  const std::uint32_t start = *std::prev(next_line);
  const std::string_view before = line_part(f, start, byte);
  const auto starts_character = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
  return {line, static_cast<std::uint32_t>(std::ranges::count_if(before, starts_character)) + 1};
}

std::string_view SourceMap::line(FileId id, std::uint32_t byte) const {
  const File& f = file(id);
  const auto next_line = std::upper_bound(f.line_starts.begin(), f.line_starts.end(), byte);
  const std::uint32_t start = *std::prev(next_line);
  const auto end = next_line == f.line_starts.end() ? static_cast<std::uint32_t>(f.text.size()) : *next_line - 1;
  return line_part(f, start, end);
}

const SourceMap::File& SourceMap::file(FileId id) const {
  assert(static_cast<std::size_t>(id) < files_.size());
  return files_[static_cast<std::size_t>(id)];
}

std::string_view SourceMap::line_part(const File& file, std::uint32_t begin, std::uint32_t end) {
  return std::string_view(file.text).substr(begin, std::max(begin, end) - begin);
}

}  // namespace cornerstone::source
