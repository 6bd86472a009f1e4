#include "diagnostics/excerpt.h"

#include <algorithm>
#include <vector>

#include "source/text.h"

namespace cornerstone::diagnostics {
namespace {

constexpr std::size_t kTabStop = 4;
constexpr std::size_t kWidest = 100;
constexpr std::size_t kKeptBefore = 30;
constexpr char32_t kReplacement = 0xFFFD;
constexpr std::string_view kCut = "…";

bool is_control(char32_t c) {
  const bool is_c0_or_c1 = c < 0x20 || (c >= 0x7F && c <= 0x9F);
  const bool turns_direction =
      c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  const bool ends_line = c == 0x2028 || c == 0x2029;
  return is_c0_or_c1 || turns_direction || ends_line;
}

/// A character as it is printed, and the columns that it takes.
struct Cell {
  std::string text;
  std::size_t width;
};

Cell cell(char32_t c, std::size_t column) {
  if (c == '\t') {
    const std::size_t width = kTabStop - column % kTabStop;
    return {std::string(width, ' '), width};
  }
  if (is_control(c)) c = kReplacement;
  Cell result{{}, source::display_width(c)};
  source::append_utf8(result.text, c);
  return result;
}

struct Cells {
  std::vector<Cell> cells;
  std::size_t width = 0;

  void append(std::string_view text) {
    for (const char32_t c : source::code_points(text)) {
      cells.push_back(cell(c, width));
      width += cells.back().width;
    }
  }
};

/// Keeps the columns [from, until) of the line.
std::string window(const Cells& line, std::size_t from, std::size_t until) {
  std::string text;
  std::size_t column = 0;
  for (const Cell& c : line.cells) {
    if (column >= from && column + c.width <= until) text += c.text;
    column += c.width;
  }
  return text;
}

/// The first column at or after `wanted` at which a character starts.
std::size_t start_of_character(const Cells& line, std::size_t wanted) {
  std::size_t column = 0;
  for (const Cell& c : line.cells) {
    if (column >= wanted) break;
    column += c.width;
  }
  return column;
}

Excerpt cut(const Cells& line, std::size_t place, std::size_t marked) {
  const std::size_t from =
      place + marked <= kWidest ? 0 : start_of_character(line, place > kKeptBefore ? place - kKeptBefore : 0);
  const std::size_t until = std::min(line.width, from + kWidest);
  Excerpt result;
  if (from > 0) result.line += kCut;
  result.line += window(line, from, until);
  if (until < line.width) result.line += kCut;
  result.indent = place - from + (from > 0 ? 1 : 0);
  result.marked = std::clamp<std::size_t>(marked, 1, std::max<std::size_t>(until - std::min(place, until), 1));
  return result;
}

}  // namespace

Excerpt excerpt(const source::SourceMap& sources, const source::Span& span) {
  const std::string_view line = sources.line(span.file, span.begin);
  const auto line_start = static_cast<std::size_t>(line.data() - sources.text(span.file).data());
  const std::size_t begin = std::min<std::size_t>(span.begin - line_start, line.size());
  const std::size_t end = std::clamp<std::size_t>(span.end - line_start, begin, line.size());
  Cells cells;
  cells.append(line.substr(0, begin));
  const std::size_t place = cells.width;
  cells.append(line.substr(begin, end - begin));
  const std::size_t marked = cells.width - place;
  cells.append(line.substr(end));
  return cut(cells, place, marked);
}

std::string printable(std::string_view text) {
  std::string result;
  for (const char32_t c : source::code_points(text)) {
    const bool is_gap = c == '\n' || c == '\t' || c == '\r';
    source::append_utf8(result, is_gap ? U' ' : is_control(c) ? kReplacement : c);
  }
  return result;
}

}  // namespace cornerstone::diagnostics
