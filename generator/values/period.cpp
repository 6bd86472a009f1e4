#include "values/period.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <vector>

namespace cornerstone::values {
namespace {

struct UnitName {
  TimeUnit unit;
  std::string_view singular;
};

// In the order of the enumerators.
constexpr std::array<UnitName, 7> kUnits = {{{TimeUnit::kDay, "day"},
                                             {TimeUnit::kSchoolDay, "school day"},
                                             {TimeUnit::kWeek, "week"},
                                             {TimeUnit::kMonth, "month"},
                                             {TimeUnit::kHalfTerm, "half term"},
                                             {TimeUnit::kTerm, "term"},
                                             {TimeUnit::kYear, "year"}}};

constexpr std::size_t kMostDigits = 4;

std::vector<std::string_view> words(std::string_view text) {
  std::vector<std::string_view> result;
  while (true) {
    const std::size_t start = text.find_first_not_of(" \t\n");
    if (start == std::string_view::npos) return result;
    text.remove_prefix(start);
    const std::size_t length = std::min(text.find_first_of(" \t\n"), text.size());
    result.push_back(text.substr(0, length));
    text.remove_prefix(length);
  }
}

std::optional<int> read_count(std::string_view word) {
  if (word.empty() || word.size() > kMostDigits) return std::nullopt;
  int value = 0;
  for (const char c : word) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

Date moved(Date date, TimeUnit unit, int count) {
  constexpr int kDaysOfWeek = 7;
  constexpr int kMonthsOfHalfTerm = 2;
  constexpr int kMonthsOfTerm = 4;
  constexpr int kMonthsOfYear = 12;
  switch (unit) {
    case TimeUnit::kDay:
    case TimeUnit::kSchoolDay:
      return date.plus_days(count);
    case TimeUnit::kWeek:
      return date.plus_days(kDaysOfWeek * count);
    case TimeUnit::kMonth:
      return date.plus_months(count);
    case TimeUnit::kHalfTerm:
      return date.plus_months(kMonthsOfHalfTerm * count);
    case TimeUnit::kTerm:
      return date.plus_months(kMonthsOfTerm * count);
    case TimeUnit::kYear:
      return date.plus_months(kMonthsOfYear * count);
  }
  assert(false);
  return date;
}

}  // namespace

std::string Period::in_words() const {
  const UnitName& name = kUnits[static_cast<std::size_t>(unit)];
  const std::string count = least == most ? std::to_string(most) : fmt::format("{} to {}", least, most);
  return fmt::format("{} {}{}", count, name.singular, most == 1 ? "" : "s");
}

std::optional<TimeUnit> read_time_unit(std::string_view word) {
  std::string singular;
  for (const std::string_view part : words(word)) singular += (singular.empty() ? "" : " ") + std::string(part);
  std::ranges::replace(singular, '-', ' ');
  if (singular.ends_with('s')) singular.pop_back();
  const auto* found = std::ranges::find(kUnits, std::string_view(singular), &UnitName::singular);
  return found == kUnits.end() ? std::nullopt : std::optional(found->unit);
}

std::optional<Period> read_period(std::string_view text) {
  const std::vector<std::string_view> parts = words(text);
  const bool is_range = parts.size() > 3 && parts[1] == "to";
  const std::size_t unit_at = is_range ? 3 : 1;
  if (parts.size() <= unit_at) return std::nullopt;
  const auto least = read_count(parts[0]);
  const auto most = read_count(parts[unit_at - 1]);
  const auto unit = read_time_unit(text.substr(static_cast<std::size_t>(parts[unit_at].data() - text.data())));
  if (!least || !most || !unit || *least > *most) return std::nullopt;
  return Period{*least, *most, *unit};
}

Date before(Date date, const Period& period) {
  return moved(date, period.unit, -period.most);
}

Date after(Date date, const Period& period) {
  return moved(date, period.unit, period.most);
}

}  // namespace cornerstone::values
