#include "readers/school_year.h"

#include <charconv>

namespace cornerstone::readers {
namespace {

std::optional<int> digits(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size() || text.starts_with('-')) return std::nullopt;
  return number;
}

}  // namespace

std::optional<values::DateRange> school_year(std::string_view name) {
  if (name.size() != 7 || name[4] != '-') return std::nullopt;
  const auto first = digits(name.substr(0, 4));
  const auto second = digits(name.substr(5));
  if (!first || !second || (*first + 1) % 100 != *second) return std::nullopt;
  const auto from = values::Date::of(*first, 9, 1);
  const auto until = values::Date::of(*first + 1, 8, 31);
  if (!from || !until) return std::nullopt;
  return values::DateRange{*from, *until};
}

}  // namespace cornerstone::readers
