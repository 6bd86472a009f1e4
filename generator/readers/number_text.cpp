#include "readers/number_text.h"

#include <algorithm>
#include <array>
#include <cctype>

#include <fmt/format.h>

#include "source/text.h"

namespace cornerstone::readers {
namespace {

/// Letters that are typed for digits.
struct LookAlike {
  char letter;
  char digit;
};
constexpr std::array<LookAlike, 6> kLookAlikes = {
    {{'O', '0'}, {'o', '0'}, {'l', '1'}, {'I', '1'}, {'S', '5'}, {'B', '8'}}};

std::string ordinal(std::size_t position) {
  constexpr std::array<std::string_view, 8> kWords = {"first", "second", "third",   "fourth",
                                                      "fifth", "sixth",  "seventh", "eighth"};
  return position < kWords.size() ? fmt::format("the {} character", kWords.at(position))
                                  : fmt::format("character {}", position + 1);
}

std::optional<std::string> hint_for_letters(std::string_view text, NumberKind kind) {
  std::string digits(text);
  std::optional<std::size_t> first;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const auto* found = std::ranges::find(kLookAlikes, digits[i], &LookAlike::letter);
    if (found == kLookAlikes.end()) continue;
    digits[i] = found->digit;
    if (!first) first = i;
  }
  if (!first || !read_number(digits, kind)) return std::nullopt;
  const bool has_digit = std::ranges::any_of(text, [](unsigned char c) { return std::isdigit(c) != 0; });
  if (!has_digit) return std::nullopt;
  return fmt::format("is {} the letter {}? Numbers use digits: {}", ordinal(*first), text[*first], digits);
}

std::optional<std::string> hint_for_decimal_comma(std::string_view text, NumberKind kind) {
  std::string pointed(text);
  if (std::ranges::count(pointed, ',') != 1 || pointed.find('.') != std::string::npos) return std::nullopt;
  std::ranges::replace(pointed, ',', '.');
  if (!read_number(pointed, kind)) return std::nullopt;
  return fmt::format("write a point before the decimals: {}", pointed);
}

/// `–4.5`, `(4)`: what stands for a minus in other programs.
std::optional<std::string> hint_for_minus(std::string_view text, NumberKind kind) {
  auto size = text;
  for (const std::string_view dash : {"–", "—"}) {
    if (size.starts_with(dash)) size.remove_prefix(dash.size());
  }
  if (size.starts_with('(') && size.ends_with(')')) size = size.substr(1, size.size() - 2);
  if (size.size() == text.size() || !read_number(size, kind)) return std::nullopt;
  return fmt::format("a number below zero begins with a minus: -{}", source::trimmed(size));
}

std::optional<std::string> hint_for_size(std::string_view text) {
  const auto is_of_number = [](unsigned char c) { return std::isdigit(c) != 0 || c == '.' || c == ',' || c == '-'; };
  if (text.size() < 10 || !std::ranges::all_of(text, is_of_number)) return std::nullopt;
  return "it has too many digits: at most nine before the point and six after it";
}

}  // namespace

std::optional<values::Decimal> read_number(std::string_view text, NumberKind kind) {
  constexpr std::string_view kPound = "£";
  text = source::trimmed(text);
  bool is_negative = false;
  if (kind == NumberKind::kPercent && text.ends_with('%')) text = source::trimmed(text.substr(0, text.size() - 1));
  if (kind == NumberKind::kPounds) {
    if (text.starts_with("-£")) {
      is_negative = true;
      text.remove_prefix(1);
    }
    if (text.starts_with(kPound)) text = source::trimmed(text.substr(kPound.size()));
  }
  const auto number = values::Decimal::read(text);
  return number && is_negative ? std::optional(-*number) : number;
}

std::string hint_for_number(std::string_view text, NumberKind kind) {
  if (const auto hint = hint_for_letters(text, kind)) return *hint;
  if (const auto hint = hint_for_decimal_comma(text, kind)) return *hint;
  if (const auto hint = hint_for_minus(text, kind)) return *hint;
  if (const auto hint = hint_for_size(text)) return *hint;
  if (kind != NumberKind::kPercent && read_number(text, NumberKind::kPercent)) {
    return "this column is not in percent: write the number alone, or say `unit = \"percent\"`";
  }
  if (kind != NumberKind::kPounds && read_number(text, NumberKind::kPounds)) {
    return "this column is not in pounds: write the number alone, or say `unit = \"pounds\"`";
  }
  return "a cell without a number says why: `NA` not applicable, `NP` not available, `SUPP` withheld, or nothing at "
         "all; "
         "`reasons` in [dataset] adds others";
}

}  // namespace cornerstone::readers
