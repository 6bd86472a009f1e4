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

/// Any bytes as UTF-8 with `\n` line ends and without a byte-order mark. A mark (UTF-8 or UTF-16) decides; then the
/// `stated` encoding; then UTF-8 where the bytes are valid, otherwise Windows-1252, of which ISO-8859-1 is a part. The
/// error is the offset of the first byte that the encoding so found does not allow.
[[nodiscard]] std::expected<std::string, std::size_t> to_utf8(std::string_view bytes,
                                                              std::optional<Encoding> stated = std::nullopt);

/// Code points of UTF-8; a byte that is not valid there becomes U+FFFD.
[[nodiscard]] std::vector<char32_t> code_points(std::string_view text);
void append_utf8(std::string& text, char32_t code_point);
/// Without white space at either end, the no-break and zero-width spaces of spreadsheets included.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// Columns of a terminal that a character takes: 2 for wide ones (CJK, most emoji), 0 for combining marks.
[[nodiscard]] std::size_t display_width(char32_t code_point);

/// Lower-case ASCII name safe on every file share: letters, digits and hyphens; accents dropped, apostrophes gone, the
/// rest a hyphen; reserved device names get a trailing hyphen-x. Never empty: `x` where nothing is left.
[[nodiscard]] std::string slug(std::string_view text);
/// An id as the name of a folder on every file share: in lower case, and no device.
[[nodiscard]] std::string folder_name(std::string_view id);
/// Whether Windows keeps the lower-case name for a device, with any extension: con, prn, aux, nul, com0…9, lpt0…9.
[[nodiscard]] bool is_reserved_name(std::string_view name);

/// Text for comparing names as people write them: case, accents, punctuation and runs of space do not count, and `&`
/// reads as `and`.
[[nodiscard]] std::string folded(std::string_view text);

}  // namespace cornerstone::source
