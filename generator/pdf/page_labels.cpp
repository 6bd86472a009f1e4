#include "pdf/page_labels.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "pdf/syntax.h"

namespace cornerstone::pdf {
namespace {

struct Label {
  std::string prefix;
  char style = 0;  ///< D, r, R; 0 where there is no number.
  int number = 0;

  [[nodiscard]] bool is_followed_by(const Label& next) const {
    return style != 0 && next.style == style && next.prefix == prefix && next.number == number + 1;
  }
};

std::string roman(int number) {
  constexpr std::array<std::pair<int, std::string_view>, 13> kParts{{{1000, "m"},
                                                                     {900, "cm"},
                                                                     {500, "d"},
                                                                     {400, "cd"},
                                                                     {100, "c"},
                                                                     {90, "xc"},
                                                                     {50, "l"},
                                                                     {40, "xl"},
                                                                     {10, "x"},
                                                                     {9, "ix"},
                                                                     {5, "v"},
                                                                     {4, "iv"},
                                                                     {1, "i"}}};
  std::string out;
  for (const auto& [value, letters] : kParts) {
    for (; number >= value; number -= value) out += letters;
  }
  return out;
}

std::optional<int> number_of_roman(std::string_view lower_case) {
  constexpr int kMost = 400;  // More front matter than any paper has.
  for (int number = 1; number <= kMost && !lower_case.empty(); ++number) {
    if (roman(number) == lower_case) return number;
  }
  return std::nullopt;
}

std::string lower_case(std::string_view text) {
  std::string out(text);
  for (auto& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

Label read_label(const std::string& text) {
  constexpr std::size_t kMostDigits = 6;
  const auto last_other = text.find_last_not_of("0123456789");
  auto first_digit = last_other == std::string::npos ? 0 : last_other + 1;
  while (first_digit < text.size() && text[first_digit] == '0') ++first_digit;
  const auto digits = text.substr(first_digit);
  if (!digits.empty() && digits.size() <= kMostDigits) {
    return {.prefix = text.substr(0, first_digit), .style = 'D', .number = std::stoi(digits)};
  }
  const auto lower = lower_case(text);
  if (const auto number = number_of_roman(lower)) {
    if (text == lower) return {.prefix = {}, .style = 'r', .number = *number};
    if (text.find_first_of("ivxlcdm") == std::string::npos) return {.prefix = {}, .style = 'R', .number = *number};
  }
  return {.prefix = text, .style = 0, .number = 0};
}

std::string entry(const Label& label) {
  std::string out;
  if (label.style != 0) out += fmt::format("/S /{} /St {}", label.style, label.number);
  if (!label.prefix.empty()) out += (out.empty() ? "/P " : " /P ") + text_string(label.prefix);
  return "<<" + out + ">>";
}

}  // namespace

std::string page_label_entries(const std::vector<layout::Page>& pages) {
  std::string out = "/Nums [";
  std::optional<Label> previous;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    auto label = read_label(pages[i].label);
    if (!previous || !previous->is_followed_by(label)) out += fmt::format("{} {} ", i, entry(label));
    previous = std::move(label);
  }
  return out += ']';
}

}  // namespace cornerstone::pdf
