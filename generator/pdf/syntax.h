// Syntax: numbers, strings and text as a PDF file and its XML metadata spell them.
//
// The same value is always spelt the same way, in every locale. Knows no objects.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace cornerstone::pdf {

/// To three decimals, without exponent, trailing zeros or a negative zero.
void append_number(std::string& out, double value);
/// Numbers with a space between and after: "1 0.5 -3 ".
template <typename... Numbers>
void append_numbers(std::string& out, Numbers... numbers) {
  ((append_number(out, static_cast<double>(numbers)), out += ' '), ...);
}

/// Four hexadecimal digits.
void append_hex(std::string& out, std::uint16_t value);
/// UTF-16BE as hexadecimal digits.
void append_utf16_hex(std::string& out, std::string_view text);
/// UTF-16BE bytes behind a byte-order mark: what a text string holds.
[[nodiscard]] std::string utf16_bytes(std::string_view text);
/// A text string, for people: `<FEFF…>`.
[[nodiscard]] std::string text_string(std::string_view text);
/// A byte string, for programs: `(…)`.
[[nodiscard]] std::string byte_string(std::string_view bytes);
/// Text inside an XML element; characters that XML cannot hold are left out.
[[nodiscard]] std::string xml_text(std::string_view text);
/// An address of ASCII characters alone: everything else becomes `%` and two digits.
[[nodiscard]] std::string ascii_url(std::string_view url);

}  // namespace cornerstone::pdf
