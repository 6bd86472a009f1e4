// Text as bytes on disk and as UTF-8 in memory.

#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cornerstone::source {

enum class Encoding { kUtf8, kWindows1252 };

/// Any bytes as UTF-8 with `\n` line ends and without a byte-order mark. With no `stated` encoding: UTF-8 (or UTF-16 by
/// its mark) where the bytes are valid, otherwise Windows-1252, of which ISO-8859-1 is a part. The error is the offset
/// of the first byte that the stated encoding does not allow.
[[nodiscard]] std::expected<std::string, std::size_t> to_utf8(std::string_view bytes,
                                                              std::optional<Encoding> stated = std::nullopt);

/// Code points of valid UTF-8.
[[nodiscard]] std::vector<char32_t> code_points(std::string_view text);
void append_utf8(std::string& text, char32_t code_point);
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// Lower-case ASCII name safe on every file share: letters, digits and hyphens; accents dropped, apostrophes gone, the
/// rest a hyphen; reserved device names get a trailing hyphen-x. Never empty.
[[nodiscard]] std::string slug(std::string_view text);

/// Text for comparing names as people write them: case, accents, punctuation and runs of space do not count.
[[nodiscard]] std::string folded(std::string_view text);

}  // namespace cornerstone::source
