#include "source/decoding.h"

#include <algorithm>

#include <fmt/format.h>

namespace cornerstone::source {
namespace {

constexpr std::string_view kSaveAsUtf8 = "save the file as UTF-8: an editor asks for the encoding under “Save as”";
constexpr std::string_view kSaveOrSay = "save the file as UTF-8, or say its `encoding` where it is named";

bool is_utf8_alone(std::string_view path) {
  return path.ends_with(".toml") || path.ends_with(".md") || path.ends_with(".mustache");
}

bool has_utf16_mark(std::string_view bytes) {
  return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

/// Where the character that begins at `begin` ends.
std::uint32_t end_of_character(std::string_view text, std::size_t begin) {
  auto end = begin + 1;
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
  return static_cast<std::uint32_t>(std::min(end, text.size()));
}

DecodingMistake mistake_at(std::string text, std::size_t begin, std::string message, std::string_view hint) {
  const auto end = end_of_character(text, begin);
  return {std::move(text), static_cast<std::uint32_t>(begin), end, std::move(message), std::string(hint)};
}

/// What precedes the wrong byte is text; what follows is shown as Windows-1252, which it most often is.
DecodingMistake wrong_byte(std::string_view path, std::string_view bytes, std::size_t at,
                           std::optional<Encoding> stated) {
  auto text = to_utf8(bytes.substr(0, at), stated).value_or("");
  const auto begin = text.size();
  text += to_utf8(bytes.substr(at), Encoding::kWindows1252).value_or("\uFFFD");
  if (is_utf8_alone(path)) {
    const auto character = text.substr(begin, end_of_character(text, begin) - begin);
    auto message = fmt::format("this file is not UTF-8: `{}` is written in another encoding", character);
    return mistake_at(std::move(text), begin, std::move(message), kSaveAsUtf8);
  }
  auto message = fmt::format("byte {} is not of the encoding that this file should have", at + 1);
  return mistake_at(std::move(text), begin, std::move(message), kSaveOrSay);
}

}  // namespace

std::expected<std::string, DecodingMistake> decode(std::string_view path, std::string_view bytes,
                                                   std::optional<Encoding> stated) {
  if (is_utf8_alone(path)) {
    stated = Encoding::kUtf8;
    if (has_utf16_mark(bytes)) {
      return std::unexpected(DecodingMistake{{}, 0, 0, "this file is in UTF-16", std::string(kSaveAsUtf8)});
    }
  }
  auto text = to_utf8(bytes, stated);
  if (!text) return std::unexpected(wrong_byte(path, bytes, text.error(), stated));
  const auto zero = text->find('\0');
  if (zero == std::string::npos) return std::move(*text);
  return std::unexpected(mistake_at(std::move(*text), zero, "this file has a zero byte, and text has none",
                                    "it may be UTF-16 or a workbook: save it as UTF-8 text"));
}

}  // namespace cornerstone::source
