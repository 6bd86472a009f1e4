#include "pdf/syntax.h"

#include <cassert>
#include <cmath>

#include "source/text.h"

namespace cornerstone::pdf {
namespace {

constexpr std::string_view kHexDigits = "0123456789ABCDEF";

/// Calls `unit` with each UTF-16 code unit of `text`.
template <typename Unit>
void for_each_utf16_unit(std::string_view text, Unit unit) {
  for (const char32_t c : source::code_points(text)) {
    if (c > 0xFFFF) {
      unit(static_cast<std::uint16_t>(0xD800 + ((c - 0x10000) >> 10)));
      unit(static_cast<std::uint16_t>(0xDC00 + ((c - 0x10000) & 0x3FF)));
    } else {
      unit(static_cast<std::uint16_t>(c));
    }
  }
}

bool is_allowed_in_xml(char32_t c) {
  return c >= 0x20 ? c != 0xFFFE && c != 0xFFFF : c == '\t' || c == '\n';
}

bool is_allowed_in_url(char c) {
  constexpr std::string_view kOthers = "-._~:/?#[]@!$&'()*+,;=%";
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         kOthers.find(c) != std::string_view::npos;
}

}  // namespace

void append_number(std::string& out, double value) {
  assert(std::isfinite(value));
  long long thousandths = std::llround(value * 1000);
  if (thousandths < 0) {
    out += '-';
    thousandths = -thousandths;
  }
  out += std::to_string(thousandths / 1000);
  auto fraction = static_cast<int>(thousandths % 1000);
  if (fraction == 0) return;
  out += '.';
  for (int place = 100; fraction != 0; place /= 10) {
    out += static_cast<char>('0' + fraction / place);
    fraction %= place;
  }
}

void append_hex(std::string& out, std::uint16_t value) {
  for (int shift = 12; shift >= 0; shift -= 4) out += kHexDigits[(value >> shift) & 0xFU];
}

void append_utf16_hex(std::string& out, std::string_view text) {
  for_each_utf16_unit(text, [&](std::uint16_t unit) { append_hex(out, unit); });
}

std::string utf16_bytes(std::string_view text) {
  std::string bytes = "\xFE\xFF";
  for_each_utf16_unit(text, [&](std::uint16_t unit) {
    bytes += static_cast<char>(unit >> 8);
    bytes += static_cast<char>(unit & 0xFF);
  });
  return bytes;
}

std::string text_string(std::string_view text) {
  std::string out = "<FEFF";
  append_utf16_hex(out, text);
  return out += '>';
}

std::string byte_string(std::string_view bytes) {
  std::string out = "(";
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '(' || c == ')' || c == '\\') {
      out += '\\';
      out += c;
    } else if (byte >= 0x20 && byte < 0x7F) {
      out += c;
    } else {
      out += '\\';
      for (int shift = 6; shift >= 0; shift -= 3) out += static_cast<char>('0' + ((byte >> shift) & 7));
    }
  }
  return out += ')';
}

std::string xml_text(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char32_t c : source::code_points(text)) {
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else if (c == '>') {
      out += "&gt;";
    } else if (is_allowed_in_xml(c)) {
      source::append_utf8(out, c);
    }
  }
  return out;
}

std::string ascii_url(std::string_view url) {
  std::string out;
  out.reserve(url.size());
  for (const char c : url) {
    if (is_allowed_in_url(c)) {
      out += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      out += '%';
      out += kHexDigits[byte >> 4];
      out += kHexDigits[byte & 0xFU];
    }
  }
  return out;
}

}  // namespace cornerstone::pdf
