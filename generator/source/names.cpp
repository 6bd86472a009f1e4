// Names made comparable and safe: slugs for paths and anchors, folded text for matching.

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <utility>

#include "source/text.h"

namespace cornerstone::source {
namespace {

// Latin letters that Unicode does not decompose into a letter and a mark.
constexpr std::array<std::pair<char32_t, std::string_view>, 11> kPlainLetters = {{{U'ß', "ss"},
                                                                                  {U'æ', "ae"},
                                                                                  {U'ð', "d"},
                                                                                  {U'ø', "o"},
                                                                                  {U'þ', "th"},
                                                                                  {U'đ', "d"},
                                                                                  {U'ħ', "h"},
                                                                                  {U'ı', "i"},
                                                                                  {U'ł', "l"},
                                                                                  {U'ŋ', "n"},
                                                                                  {U'œ', "oe"}}};

std::vector<char32_t> without_case_and_accents(std::string_view text) {
  std::vector<char32_t> result;
  for (const char32_t c : code_points(text)) {
    std::array<utf8proc_int32_t, 64> parts{};
    int last_boundary = 0;
    const auto options =
        static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK);
    const auto count = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(c), parts.data(),
                                               static_cast<utf8proc_ssize_t>(parts.size()), options, &last_boundary);
    for (utf8proc_ssize_t i = 0; i < std::min<utf8proc_ssize_t>(count, std::ssize(parts)); ++i) {
      const auto part = static_cast<char32_t>(parts[static_cast<std::size_t>(i)]);
      const auto* plain = std::ranges::find(kPlainLetters, part, &std::pair<char32_t, std::string_view>::first);
      if (plain == kPlainLetters.end()) {
        result.push_back(part);
      } else {
        result.insert(result.end(), plain->second.begin(), plain->second.end());
      }
    }
  }
  return result;
}

bool is_apostrophe(char32_t c) {
  return c == U'\'' || c == U'‘' || c == U'’' || c == U'ʼ' || c == U'ʻ' || c == U'`' || c == U'´';
}

bool is_ascii_letter_or_digit(char32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool is_letter_or_digit(char32_t c) {
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
      return true;
    default:
      return false;
  }
}

/// The letters that `keeps` takes, each run of others between them as one `separator`; apostrophes leave no gap.
template <typename Keeps>
std::string joined(const std::vector<char32_t>& letters, char separator, Keeps keeps) {
  std::string result;
  bool has_gap = false;
  const auto append = [&](char32_t c) {
    if (has_gap && !result.empty()) result += separator;
    has_gap = false;
    append_utf8(result, c);
  };
  for (const char32_t c : letters) {
    if (keeps(c)) {
      append(c);
    } else if (!is_apostrophe(c)) {
      has_gap = true;
    }
  }
  return result;
}

}  // namespace

bool is_reserved_name(std::string_view name) {
  if (name == "con" || name == "prn" || name == "aux" || name == "nul") return true;
  return name.size() == 4 && (name.starts_with("com") || name.starts_with("lpt")) && name[3] >= '0' && name[3] <= '9';
}

std::string slug(std::string_view text) {
  std::string result = joined(without_case_and_accents(text), '-', is_ascii_letter_or_digit);
  if (result.empty()) return "x";
  if (is_reserved_name(result)) result += "-x";
  return result;
}

std::string folder_name(std::string_view id) {
  std::string name(id);
  for (char& c : name) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  if (is_reserved_name(name)) name += "-x";
  return name;
}

std::string folded(std::string_view text) {
  std::vector<char32_t> letters;
  for (const char32_t c : without_case_and_accents(text)) {
    if (c == '&') {
      letters.insert(letters.end(), {U' ', U'a', U'n', U'd', U' '});
    } else {
      letters.push_back(c);
    }
  }
  return joined(letters, ' ', is_letter_or_digit);
}

}  // namespace cornerstone::source
