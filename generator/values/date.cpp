#include "values/date.h"

#include <fmt/format.h>

#include <array>
#include <cassert>

namespace cornerstone::values {
namespace {

constexpr std::array<std::string_view, 12> kMonthNames = {"January",   "February", "March",    "April",
                                                          "May",       "June",     "July",     "August",
                                                          "September", "October",  "November", "December"};

constexpr std::array<std::string_view, 7> kWeekdayNames = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                           "Thursday", "Friday", "Saturday"};

}  // namespace

std::optional<Date> Date::of(int year, unsigned month, unsigned day) {
  const std::chrono::year_month_day civil{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
  if (!civil.ok()) return std::nullopt;
  return Date{std::chrono::sys_days{civil}};
}

Date Date::plus_months(int n) const {
  const auto day = civil();
  const auto moved = day + std::chrono::months{n};
  if (moved.ok()) return Date{std::chrono::sys_days{moved}};
  return Date{std::chrono::sys_days{moved.year() / moved.month() / std::chrono::last}};
}

std::string Date::iso() const {
  return fmt::format("{:04}-{:02}-{:02}", year(), month(), day());
}

std::string Date::in_words() const {
  return fmt::format("{} {}", day_month(), year());
}

std::string Date::day_month() const {
  return fmt::format("{} {}", day(), month_name(month()));
}

int days_between(Date from, Date until) {
  return static_cast<int>((until.days() - from.days()).count());
}

int whole_months_between(Date from, Date until) {
  if (until < from) return -whole_months_between(until, from);
  const int touched =
      (until.year() - from.year()) * 12 + static_cast<int>(until.month()) - static_cast<int>(from.month());
  return from.plus_months(touched) <= until ? touched : touched - 1;
}

int whole_years_between(Date from, Date until) {
  return whole_months_between(from, until) / 12;
}

std::string_view month_name(unsigned month) {
  assert(month >= 1 && month <= kMonthNames.size());
  return kMonthNames[month - 1];
}

std::optional<unsigned> month_number(std::string_view name) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  for (unsigned month = 1; month <= kMonthNames.size(); ++month) {
    const std::string_view whole = month_name(month);
    const bool is_short = name.size() == 3 || (month == 9 && name.size() == 4);
    if (name.size() != whole.size() && !is_short) continue;
    bool is_same = true;
    for (std::size_t i = 0; i < name.size(); ++i) is_same = is_same && lower(name[i]) == lower(whole[i]);
    if (is_same) return month;
  }
  return std::nullopt;
}

std::string_view weekday_name(Date date) {
  return kWeekdayNames[date.weekday().c_encoding()];
}

DateRange academic_year(int start) {
  const std::chrono::year from{start};
  return {Date{std::chrono::sys_days{from / std::chrono::September / 1}},
          Date{std::chrono::sys_days{(from + std::chrono::years{1}) / std::chrono::August / 31}}};
}

}  // namespace cornerstone::values
