#include "readers/date_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include <fmt/format.h>

#include "values/date.h"

namespace cornerstone::readers {
namespace {

struct ThreeNumbers {
  std::array<unsigned, 3> numbers{};
  std::array<std::size_t, 3> digits{};
};

/// `a/b/c`, with `/`, `-` or `.` between.
std::optional<ThreeNumbers> three_numbers(std::string_view text) {
  ThreeNumbers parts;
  for (std::size_t i = 0; i < parts.numbers.size(); ++i) {
    const auto end = std::min(text.find_first_of("/-."), text.size());
    const auto digits = text.substr(0, end);
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), parts.numbers.at(i));
    if (read.ec != std::errc() || read.ptr != digits.data() + digits.size() || digits.size() > 4) return std::nullopt;
    parts.digits.at(i) = digits.size();
    const bool is_last = i + 1 == parts.numbers.size();
    if (is_last != (end == text.size())) return std::nullopt;
    if (!is_last) text.remove_prefix(end + 1);
  }
  return parts;
}

std::optional<values::Date> day_of(unsigned year, unsigned month, unsigned day) {
  return values::Date::of(static_cast<int>(year), month, day);
}

}  // namespace

std::string hint_for_date(std::string_view text) {
  if (const auto parts = three_numbers(text)) {
    const auto [first, second, third] = parts->numbers;
    if (parts->digits[2] == 4 && day_of(third, first, second))
      return fmt::format("the day comes before the month: {:02}/{:02}/{}", second, first, third);
    const auto date = day_of(first, second, third);
    if (parts->digits[0] == 4 && date) return fmt::format("write it as {}", date->iso());
    if (parts->digits[2] == 2 && day_of(2000 + third, second, first))
      return fmt::format("write the year with four digits: {:02}/{:02}/{}", first, second, 2000 + third);
  }
  return "write it as 30/09/2026 or 2026-09-30";
}

}  // namespace cornerstone::readers
