#include "diagnostics/suggestion.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "source/text.h"

namespace cornerstone::diagnostics {
namespace {

constexpr std::size_t kMostListed = 8;

std::vector<char32_t> lower_case(std::string_view text) {
  std::vector<char32_t> letters = source::code_points(text);
  for (char32_t& c : letters) {
    if (c >= U'A' && c <= U'Z') c += U'a' - U'A';
  }
  return letters;
}

/// Edit distance in which two neighbours changing places count once.
std::size_t edit_distance(const std::vector<char32_t>& a, const std::vector<char32_t>& b) {
  std::vector<std::size_t> two_above;
  std::vector<std::size_t> above(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) above[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::vector<std::size_t> row(b.size() + 1, i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      const bool is_swap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (is_swap) row[j] = std::min(row[j], two_above[j - 2] + 1);
    }
    two_above = std::move(above);
    above = std::move(row);
  }
  return above[b.size()];
}

/// A word may be mistaken in one letter of three; below three letters only its case.
std::size_t farthest_meant(std::size_t letters) {
  return std::min<std::size_t>(letters / 3, 3);
}

/// Whether one is the beginning of the other: `alias` of `aliases`.
bool begins(const std::vector<char32_t>& a, const std::vector<char32_t>& b) {
  constexpr std::size_t kFewest = 4;  // Fewer letters begin too many names.
  const auto letters = std::min(a.size(), b.size());
  return letters >= kFewest && std::equal(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(letters), b.begin());
}

}  // namespace

std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates) {
  const std::vector<char32_t> wanted = lower_case(word);
  const std::string* best = nullptr;
  std::size_t best_distance = farthest_meant(wanted.size()) + 1;
  for (const std::string& candidate : candidates) {
    const std::size_t distance = edit_distance(wanted, lower_case(candidate));
    if (distance >= best_distance) continue;
    best = &candidate;
    best_distance = distance;
  }
  if (best != nullptr) return *best;
  const auto begins_so = [&](const std::string& candidate) { return begins(wanted, lower_case(candidate)); };
  const auto first = std::ranges::find_if(candidates, begins_so);
  // Where several begin so, any of them may be meant.
  const bool is_one = first != candidates.end() && std::none_of(first + 1, candidates.end(), begins_so);
  return is_one ? std::optional(*first) : std::nullopt;
}

std::string suggest(std::string_view word, std::span<const std::string> candidates) {
  if (candidates.empty()) return {};
  if (const auto near = nearest(word, candidates)) return "did you mean `" + *near + "`?";
  std::string list = "one of: ";
  for (std::size_t i = 0; i < std::min(candidates.size(), kMostListed); ++i) {
    list += (i == 0 ? "`" : ", `") + candidates[i] + "`";
  }
  return candidates.size() > kMostListed ? list + ", …" : list;
}

}  // namespace cornerstone::diagnostics
