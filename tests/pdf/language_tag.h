// Whether a language tag has the form that RFC 3066 gives it, as PDF/A asks: "en-GB", "cy", "x-default". Whether there
// is such a language is not asked.

#pragma once

#include <cctype>
#include <string_view>

namespace cornerstone::tests {

[[nodiscard]] inline bool is_language_tag(std::string_view tag) {
  constexpr std::size_t kLongestPart = 8;
  bool is_first = true;
  while (true) {
    const auto part = tag.substr(0, tag.find('-'));
    if (part.empty() || part.size() > kLongestPart) return false;
    for (const char c : part) {
      const auto letter = static_cast<unsigned char>(c);
      if (std::isalpha(letter) == 0 && (is_first || std::isdigit(letter) == 0)) return false;
    }
    if (part.size() == tag.size()) return true;
    tag.remove_prefix(part.size() + 1);
    is_first = false;
  }
}

}  // namespace cornerstone::tests
