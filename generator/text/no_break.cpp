#include "text/no_break.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace cornerstone::text {
namespace {

constexpr std::string_view kNoBreakSpace = "\u00A0";

constexpr std::array<std::string_view, 12> kMonths{"January",   "February", "March",    "April",
                                                   "May",       "June",     "July",     "August",
                                                   "September", "October",  "November", "December"};
/// Words that name the number after them, in small letters.
constexpr std::array<std::string_view, 14> kNaming{"paragraph", "section", "table", "figure",   "minute",
                                                   "page",      "pages",   "annex", "appendix", "part",
                                                   "stage",     "year",    "grade", "paper"};
/// Units that follow their number.
constexpr std::array<std::string_view, 22> kUnits{
    "day",   "days", "week", "weeks", "month",   "months", "year", "years", "term", "terms", "hour",
    "hours", "per",  "mm",   "cm",    "minutes", "points", "km",   "m",     "kg",   "pages", "pupils"};

/// Words after a number that say how large it is.
constexpr std::array<std::string_view, 4> kSizes{"thousand", "million", "billion", "percentage"};
constexpr std::array<std::string_view, 6> kTitles{"Mr", "Mrs", "Ms", "Miss", "Dr", "St"};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Word without the punctuation around it.
std::string_view bare(std::string_view word) {
  const auto is_mark = [](char c) { return std::string_view{"(),.;:!?"}.find(c) != std::string_view::npos; };
  while (!word.empty() && is_mark(word.front())) word.remove_prefix(1);
  while (!word.empty() && is_mark(word.back())) word.remove_suffix(1);
  return word;
}

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

std::string lower(std::string_view word) {
  std::string result{word};
  for (char& c : result) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return result;
}

/// A reference as it follows "Table": "2", "6.2", "B.1", "A".
bool is_reference(std::string_view word) {
  const auto core = bare(word);
  if (core.empty() || core.size() > 6) return false;
  if (is_digit(core.front())) return true;
  return core.front() >= 'A' && core.front() <= 'Z' && (core.size() == 1 || core[1] == '.');
}

bool belong_together(std::string_view first, std::string_view second) {
  const auto left = bare(first);
  if (left.empty() || second.empty()) return false;
  // A mark between them ("in 2026, 18 schools") parts them.
  if (left.data() + left.size() != first.data() + first.size()) return false;
  if (is_digit(left.front())) {
    const bool is_day = left.size() <= 2 && std::ranges::all_of(left, is_digit);
    return (is_day && is_one_of(kMonths, bare(second))) || is_one_of(kUnits, bare(second));
  }
  return is_one_of(kNaming, lower(left)) && is_reference(second);
}

bool is_year(std::string_view word) {
  return word.size() >= 4 && (word.starts_with("19") || word.starts_with("20")) && is_digit(word[2]) &&
         is_digit(word[3]) && (word.size() == 4 || !is_digit(word[4]));
}

/// "key stage" goes with its number as a whole.
bool is_key_stage(std::string_view first, std::string_view second) {
  return lower(bare(first)) == "key" && lower(bare(second)) == "stage";
}

}  // namespace

std::string with_no_breaks(std::string_view text) {
  std::string result;
  result.reserve(text.size() + 8);
  std::size_t begin = 0;
  while (true) {
    const auto end = std::min(text.find(' ', begin), text.size());
    const auto word = text.substr(begin, end - begin);
    result += word;
    if (end == text.size()) return result;
    const auto next_end = std::min(text.find(' ', end + 1), text.size());
    const auto next = text.substr(end + 1, next_end - end - 1);
    result += belong_together(word, next) || is_key_stage(word, next) ? kNoBreakSpace : std::string_view{" "};
    begin = end + 1;
  }
}

bool are_better_together(std::string_view first, std::string_view second) {
  const auto joined = first.rfind(kNoBreakSpace);
  const auto left = joined == std::string_view::npos ? first : first.substr(joined + kNoBreakSpace.size());
  const auto right = bare(second);
  if (is_one_of(kMonths, left)) return is_year(right);
  if (!left.empty() && is_digit(left.back())) return is_one_of(kSizes, right);
  return is_one_of(kTitles, left) && !right.empty();
}

}  // namespace cornerstone::text
