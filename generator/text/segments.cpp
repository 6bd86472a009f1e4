#include "text/segments.h"

#include <utf8proc.h>

namespace cornerstone::text {
namespace {

constexpr std::string_view kZeroWidthSpace = "\u200B";
constexpr std::string_view kEnDash = "\u2013";
constexpr std::string_view kEmDash = "\u2014";

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// Length of what a line may end with at `at` inside a word, 0 where it may not end there.
std::size_t breaking_mark(std::string_view text, std::size_t at, std::size_t word_begin) {
  const auto rest = text.substr(at);
  if (rest.starts_with(kZeroWidthSpace)) return kZeroWidthSpace.size();
  // Not before: a line must not begin or end with one letter of a word.
  const bool has_two_before = at >= word_begin + 2;
  const auto followed_by_letters = [&](std::size_t length) {
    return at + length + 1 < text.size() && is_letter(text[at + length]) && is_letter(text[at + length + 1]);
  };
  if (rest.front() == '-' && has_two_before && is_letter(text[at - 1]) && followed_by_letters(1)) return 1;
  if (rest.front() == '/' && has_two_before && followed_by_letters(1)) return 1;
  for (const auto dash : {kEnDash, kEmDash}) {
    if (rest.starts_with(dash) && has_two_before && followed_by_letters(dash.size())) return dash.size();
  }
  return 0;
}

}  // namespace

std::vector<Segment> segments(std::string_view text) {
  std::vector<Segment> result;
  std::size_t begin = 0;
  std::size_t at = 0;
  while (at < text.size()) {
    if (is_space(text[at])) {
      const auto end = at;
      while (at < text.size() && is_space(text[at])) at += 1;
      result.push_back({text.substr(begin, end - begin), true, Break::kAllowed});
      begin = at;
    } else if (const auto mark = breaking_mark(text, at, begin); mark > 0) {
      const bool is_shown = !text.substr(at).starts_with(kZeroWidthSpace);
      result.push_back({text.substr(begin, at + (is_shown ? mark : 0) - begin), false, Break::kAllowed});
      at += mark;
      begin = at;
    } else {
      at += 1;
    }
  }
  if (begin < text.size()) result.push_back({text.substr(begin), false, Break::kNever});
  return result;
}

std::vector<std::string_view> graphemes(std::string_view word) {
  std::vector<std::string_view> result;
  std::size_t begin = 0;
  std::size_t at = 0;
  utf8proc_int32_t previous = -1;
  utf8proc_int32_t state = 0;
  while (at < word.size()) {
    utf8proc_int32_t code_point = -1;
    const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(word.data()) + at,
                                         static_cast<utf8proc_ssize_t>(word.size() - at), &code_point);
    if (length <= 0) break;
    if (previous >= 0 && utf8proc_grapheme_break_stateful(previous, code_point, &state)) {
      result.push_back(word.substr(begin, at - begin));
      begin = at;
    }
    previous = code_point;
    at += static_cast<std::size_t>(length);
  }
  if (begin < word.size()) result.push_back(word.substr(begin));
  return result;
}

}  // namespace cornerstone::text
