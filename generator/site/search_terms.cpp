#include "site/search_terms.h"

#include <array>

#include <utf8proc.h>

#include "source/text.h"

namespace cornerstone::site {
namespace {

/// \p{Z}, \p{P}, and the two line ends.
bool parts_words(char32_t c) {
  if (c == U'\n' || c == U'\r') return true;
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
    case UTF8PROC_CATEGORY_PC:
    case UTF8PROC_CATEGORY_PD:
    case UTF8PROC_CATEGORY_PS:
    case UTF8PROC_CATEGORY_PE:
    case UTF8PROC_CATEGORY_PI:
    case UTF8PROC_CATEGORY_PF:
    case UTF8PROC_CATEGORY_PO:
      return true;
    default:
      return false;
  }
}

/// Accents, and what only tells a line where to break or letters how to join: soft hyphens among them.
bool is_passed_over(utf8proc_int32_t c) {
  switch (utf8proc_category(c)) {
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
    case UTF8PROC_CATEGORY_CF:
      return true;
    default:
      return false;
  }
}

char32_t folded_case(utf8proc_int32_t c) {
  constexpr char32_t kSigma = U'σ';
  constexpr char32_t kFinalSigma = U'ς';
  const auto lower = static_cast<char32_t>(utf8proc_tolower(c));
  return lower == kFinalSigma ? kSigma : lower;
}

/// What most text consists of, and folds without a look into tables.
bool folds_plainly(char32_t c) {
  return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9');
}

/// NFKD without what is passed over, in lower case.
void append_folded(std::string& to, char32_t c) {
  if (folds_plainly(c)) {
    to += static_cast<char>(c >= U'A' && c <= U'Z' ? c + (U'a' - U'A') : c);
    return;
  }
  std::array<utf8proc_int32_t, 32> parts{};
  int boundary = 0;
  const auto count =
      utf8proc_decompose_char(static_cast<utf8proc_int32_t>(c), parts.data(), parts.size(),
                              static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT), &boundary);
  for (utf8proc_ssize_t i = 0; i < count && i < static_cast<utf8proc_ssize_t>(parts.size()); ++i) {
    const utf8proc_int32_t part = parts[static_cast<std::size_t>(i)];
    if (!is_passed_over(part)) source::append_utf8(to, folded_case(part));
  }
}

}  // namespace

std::vector<std::string> search_terms(std::string_view text) {
  std::vector<std::string> terms;
  std::string term;
  for (const char32_t c : source::code_points(text)) {
    if (folds_plainly(c) || !parts_words(c)) {
      append_folded(term, c);
    } else if (!term.empty()) {
      terms.push_back(std::move(term));
      term.clear();
    }
  }
  if (!term.empty()) terms.push_back(std::move(term));
  return terms;
}

std::string opening(std::string_view text) {
  constexpr std::size_t kAbout = 600;
  if (text.size() <= kAbout) return std::string(text);
  const std::size_t space = text.rfind(' ', kAbout);
  // Without any space: back to where a character begins.
  std::size_t end = space == std::string_view::npos ? kAbout : space;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return std::string(text.substr(0, end));
}

}  // namespace cornerstone::site
