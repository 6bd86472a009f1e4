#include "readers/live_text.h"

#include <algorithm>

#include "source/text.h"

namespace cornerstone::readers {
namespace {

constexpr char32_t kFirst = 0xF0000;  ///< Plane 15: nobody types it, and Markdown takes it for a letter.
constexpr char32_t kLast = 0xFFFFD;
constexpr std::size_t kPlaceholderSize = 4;

std::optional<std::size_t> placeholder_at(std::string_view text, std::size_t at) {
  if (at + kPlaceholderSize > text.size() || (static_cast<unsigned char>(text[at]) & 0xF8U) != 0xF0U)
    return std::nullopt;
  const auto code_point = source::code_points(text.substr(at, kPlaceholderSize)).front();
  if (code_point < kFirst || code_point > kLast) return std::nullopt;
  return code_point - kFirst;
}

/// Where the live value that opens at `open` ends; it goes over a line's end but not over a blank line, a code mark or
/// another opening.
std::optional<std::size_t> find_close(std::string_view text, std::size_t open) {
  const auto close = text.find("}}", open);
  if (close == std::string_view::npos) return std::nullopt;
  const auto inside = text.substr(open, close - open);
  const bool breaks = inside.find("\n\n") != std::string_view::npos || inside.find('`') != std::string_view::npos ||
                      inside.find("{{") != std::string_view::npos;
  return breaks ? std::nullopt : std::optional(close);
}

LiveText::Live live_at(source::Span span, std::string_view text, std::size_t open, std::optional<std::size_t> close) {
  const auto place = [&](std::size_t begin, std::size_t end) {
    return source::part_of(span, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end - begin));
  };
  if (!close) return {place(open, open + 2), place(open + 2, open + 2), false};
  const auto raw = text.substr(open + 2, *close - open - 2);
  const auto inner = source::trimmed(raw);
  const auto begin = inner.empty() ? open + 2 : static_cast<std::size_t>(inner.data() - text.data());
  return {place(open, *close + 2), place(begin, begin + inner.size()), true};
}

}  // namespace

source::Span LiveText::lines(int first, int last) const {
  const auto count = static_cast<int>(line_starts.size());
  const auto begin = line_starts[static_cast<std::size_t>(std::clamp(first, 1, count) - 1)];
  const auto end = last < count ? line_starts[static_cast<std::size_t>(std::max(last, first))] : span.end;
  return {span.file, begin, std::max(begin, end)};
}

LiveText take_out_live_values(const source::SourceMap& sources, source::Span span) {
  const auto text = sources.text(span);
  LiveText result;
  result.span = span;
  result.line_starts.push_back(span.begin);
  for (std::size_t at = 0; at < text.size();) {
    const bool is_escaped = at > 0 && text[at - 1] == '\\';
    if (text.substr(at, 2) == "{{" && !is_escaped && result.lives.size() < kLast - kFirst) {
      const auto close = find_close(text, at + 2);
      source::append_utf8(result.text, kFirst + static_cast<char32_t>(result.lives.size()));
      result.lives.push_back(live_at(span, text, at, close));
      at = close ? *close + 2 : at + 2;
    } else if (placeholder_at(text, at)) {
      result.text += "\xEF\xBF\xBD";
      at += kPlaceholderSize;
    } else {
      result.text += text[at++];
      if (result.text.back() == '\n') result.line_starts.push_back(span.begin + static_cast<std::uint32_t>(at));
    }
  }
  return result;
}

std::vector<LivePart> parts_of(std::string_view text) {
  std::vector<LivePart> parts;
  std::size_t begin = 0;
  const auto add_text = [&](std::size_t end) {
    if (end > begin) parts.push_back({text.substr(begin, end - begin), std::nullopt});
  };
  for (std::size_t at = 0; at < text.size();) {
    const auto live = placeholder_at(text, at);
    if (!live) {
      ++at;
      continue;
    }
    add_text(at);
    parts.push_back({{}, live});
    at += kPlaceholderSize;
    begin = at;
  }
  add_text(text.size());
  return parts;
}

std::string put_back(std::string_view text, const LiveText& source, const source::SourceMap& sources) {
  std::string result;
  for (const auto& part : parts_of(text)) {
    result += part.live ? sources.text(source.lives[*part.live].whole) : part.text;
  }
  return result;
}

}  // namespace cornerstone::readers
