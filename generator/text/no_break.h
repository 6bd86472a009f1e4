// What must not be parted by a line's end: "18 September", "key stage 4", "Table 2", "12 weeks".
//
// The rules are those of English; text in other languages passes unchanged through its own reading.

#pragma once

#include <string>
#include <string_view>

namespace cornerstone::text {

/// `text` with no-break spaces where its parts belong together.
[[nodiscard]] std::string with_no_breaks(std::string_view text);

/// Whether a line should rather not end between two words, though it may: "September | 2026", "£1.2 | million",
/// "Dr | Abara".
[[nodiscard]] bool are_better_together(std::string_view first, std::string_view second);

}  // namespace cornerstone::text
