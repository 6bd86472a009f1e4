#include "source/text.h"

#include <utf8proc.h>

namespace cornerstone::source {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

struct Decoded {
  char32_t code_point;
  std::size_t length;
};

Decoded decode_front(std::string_view text) {
  utf8proc_int32_t code_point = 0;
  const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                       static_cast<utf8proc_ssize_t>(text.size()), &code_point);
  if (length <= 0) return {kReplacement, 1};
  return {static_cast<char32_t>(code_point), static_cast<std::size_t>(length)};
}

bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

Decoded decode_back(std::string_view text) {
  std::size_t start = text.size() - 1;
  while (start > 0 && text.size() - start < 4 && is_continuation(text[start])) --start;
  const Decoded last = decode_front(text.substr(start));
  return start + last.length == text.size() ? last : Decoded{kReplacement, 1};
}

bool is_space(char32_t c) {
  constexpr char32_t kZeroWidthSpace = 0x200B;
  constexpr char32_t kByteOrderMark = 0xFEFF;
  if (c == ' ' || (c >= '\t' && c <= '\r') || c == kZeroWidthSpace || c == kByteOrderMark) return true;
  return c >= 0x80 && utf8proc_category(static_cast<utf8proc_int32_t>(c)) == UTF8PROC_CATEGORY_ZS;
}

}  // namespace

std::vector<char32_t> code_points(std::string_view text) {
  std::vector<char32_t> result;
  result.reserve(text.size());
  while (!text.empty()) {
    const Decoded next = decode_front(text);
    result.push_back(next.code_point);
    text.remove_prefix(next.length);
  }
  return result;
}

void append_utf8(std::string& text, char32_t code_point) {
  if (!utf8proc_codepoint_valid(static_cast<utf8proc_int32_t>(code_point))) code_point = kReplacement;
  utf8proc_uint8_t bytes[4];
  const auto length = utf8proc_encode_char(static_cast<utf8proc_int32_t>(code_point), bytes);
  text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty()) {
    const Decoded first = decode_front(text);
    if (!is_space(first.code_point)) break;
    text.remove_prefix(first.length);
  }
  while (!text.empty()) {
    const Decoded last = decode_back(text);
    if (!is_space(last.code_point)) break;
    text.remove_suffix(last.length);
  }
  return text;
}

std::size_t display_width(char32_t code_point) {
  const int width = utf8proc_charwidth(static_cast<utf8proc_int32_t>(code_point));
  return width > 0 ? static_cast<std::size_t>(width) : 0;
}

}  // namespace cornerstone::source
