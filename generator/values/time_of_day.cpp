#include "values/time_of_day.h"

#include <algorithm>

#include <fmt/format.h>

namespace cornerstone::values {
namespace {

constexpr int kMinutesInHour = 60;
constexpr int kMinutesInDay = 24 * kMinutesInHour;

/// Nothing where they are not two digits.
std::optional<int> two_digits(std::string_view text) {
  if (!std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })) return std::nullopt;
  return (text[0] - '0') * 10 + (text[1] - '0');
}

}  // namespace

std::optional<TimeOfDay> TimeOfDay::read(std::string_view text) {
  if (text.size() != 5 || text[2] != ':') return std::nullopt;
  const auto hours = two_digits(text.substr(0, 2));
  const auto minutes = two_digits(text.substr(3));
  if (!hours || !minutes || *hours > 23 || *minutes > 59) return std::nullopt;
  return TimeOfDay(*hours * kMinutesInHour + *minutes);
}

TimeOfDay TimeOfDay::plus_minutes(int minutes) const {
  const int sum = (minutes_ + minutes % kMinutesInDay + kMinutesInDay) % kMinutesInDay;
  return TimeOfDay(sum);
}

std::string TimeOfDay::in_words() const {
  return fmt::format("{:02}:{:02}", minutes_ / kMinutesInHour, minutes_ % kMinutesInHour);
}

}  // namespace cornerstone::values
