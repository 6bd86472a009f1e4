// From bytes to UTF-8: finding the encoding, converting, and making line ends one.

#include <utf8proc.h>

#include <array>

#include "source/text.h"

namespace cornerstone::source {
namespace {

using Converted = std::expected<std::string, std::size_t>;

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kUtf16LittleMark = "\xFF\xFE";
constexpr std::string_view kUtf16BigMark = "\xFE\xFF";

// Windows-1252 from 0x80 to 0x9F; 0 where it has no character. The rest is as in ISO-8859-1.
constexpr std::array<char32_t, 32> kWindows1252Upper = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                        0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

Converted from_utf8(std::string_view bytes, std::size_t start) {
  const auto* data = reinterpret_cast<const utf8proc_uint8_t*>(bytes.data());
  for (std::size_t at = start; at < bytes.size();) {
    if (static_cast<unsigned char>(bytes[at]) < 0x80U) {
      ++at;
      continue;
    }
    utf8proc_int32_t code_point = 0;
    const auto length = utf8proc_iterate(data + at, static_cast<utf8proc_ssize_t>(bytes.size() - at), &code_point);
    if (length <= 0) return std::unexpected(at);
    at += static_cast<std::size_t>(length);
  }
  return std::string(bytes.substr(start));
}

Converted from_windows_1252(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 16);
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    const auto byte = static_cast<unsigned char>(bytes[at]);
    const bool is_in_upper = byte >= 0x80U && byte <= 0x9FU;
    const char32_t code_point = is_in_upper ? kWindows1252Upper[byte - 0x80U] : byte;
    if (is_in_upper && code_point == 0) return std::unexpected(at);
    append_utf8(text, code_point);
  }
  return text;
}

Converted from_utf16(std::string_view bytes, bool is_big_endian) {
  const auto unit = [&](std::size_t at) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char32_t>(is_big_endian ? first << 8U | second : second << 8U | first);
  };
  std::string text;
  text.reserve(bytes.size());
  for (std::size_t at = kUtf16BigMark.size(); at < bytes.size(); at += 2) {
    if (at + 1 == bytes.size()) return std::unexpected(at);
    char32_t code_point = unit(at);
    const bool is_high = code_point >= 0xD800 && code_point <= 0xDBFF;
    const bool is_low = code_point >= 0xDC00 && code_point <= 0xDFFF;
    if (is_low) return std::unexpected(at);
    if (is_high) {
      const char32_t low = at + 3 < bytes.size() ? unit(at + 2) : 0;
      if (low < 0xDC00 || low > 0xDFFF) return std::unexpected(at);
      code_point = 0x10000 + ((code_point - 0xD800) << 10U) + (low - 0xDC00);
      at += 2;
    }
    append_utf8(text, code_point);
  }
  return text;
}

Converted decoded(std::string_view bytes, std::optional<Encoding> stated) {
  if (bytes.starts_with(kUtf8Mark)) return from_utf8(bytes, kUtf8Mark.size());
  if (bytes.starts_with(kUtf16LittleMark)) return from_utf16(bytes, false);
  if (bytes.starts_with(kUtf16BigMark)) return from_utf16(bytes, true);
  if (stated == Encoding::kWindows1252) return from_windows_1252(bytes);
  Converted text = from_utf8(bytes, 0);
  if (text || stated) return text;
  return from_windows_1252(bytes);
}

void unify_line_ends(std::string& text) {
  std::size_t out = text.find('\r');
  if (out == std::string::npos) return;
  for (std::size_t in = out; in < text.size(); ++in) {
    if (text[in] == '\r') {
      text[out++] = '\n';
      if (in + 1 < text.size() && text[in + 1] == '\n') ++in;
    } else {
      text[out++] = text[in];
    }
  }
  text.resize(out);
}

}  // namespace

std::expected<std::string, std::size_t> to_utf8(std::string_view bytes, std::optional<Encoding> stated) {
  Converted text = decoded(bytes, stated);
  if (text) unify_line_ends(*text);
  return text;
}

}  // namespace cornerstone::source
