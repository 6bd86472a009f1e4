// Days of the calendar and spans of time, without clock, zone or locale.

#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace cornerstone::values {

/// One day of the Gregorian calendar; always valid.
class Date {
 public:
  Date() = default;  ///< 1970-01-01.
  explicit Date(std::chrono::sys_days days) : days_(days) {}
  /// Empty where there is no such day (31 February).
  [[nodiscard]] static std::optional<Date> of(int year, unsigned month, unsigned day);
  [[nodiscard]] static std::optional<Date> from_iso(std::string_view text);  ///< yyyy-mm-dd only.

  [[nodiscard]] std::chrono::sys_days days() const { return days_; }
  [[nodiscard]] std::chrono::year_month_day civil() const { return std::chrono::year_month_day{days_}; }
  [[nodiscard]] int year() const { return static_cast<int>(civil().year()); }
  [[nodiscard]] unsigned month() const { return static_cast<unsigned>(civil().month()); }
  [[nodiscard]] unsigned day() const { return static_cast<unsigned>(civil().day()); }
  [[nodiscard]] std::chrono::weekday weekday() const { return std::chrono::weekday{days_}; }
  [[nodiscard]] Date plus_days(int n) const { return Date{days_ + std::chrono::days{n}}; }
  /// The same day of the month `n` months on, or that month's last day.
  [[nodiscard]] Date plus_months(int n) const;

  [[nodiscard]] std::string iso() const;        ///< 2026-09-23
  [[nodiscard]] std::string in_words() const;   ///< 23 September 2026
  [[nodiscard]] std::string day_month() const;  ///< 23 September

  auto operator<=>(const Date&) const = default;

 private:
  std::chrono::sys_days days_{};
};

[[nodiscard]] int days_between(Date from, Date until);  ///< Negative when `until` is earlier.
/// Months completed: 31 January to 28 February is one. Negative when `until` is earlier.
[[nodiscard]] int whole_months_between(Date from, Date until);
[[nodiscard]] int whole_years_between(Date from, Date until);
[[nodiscard]] std::string_view month_name(unsigned month);  ///< 1 is January.
/// From the whole name or its first three letters (also `Sept`), in any case.
[[nodiscard]] std::optional<unsigned> month_number(std::string_view name);
[[nodiscard]] std::string_view weekday_name(Date date);

/// How a column writes its dates.
enum class DateFormat { kDayMonthYear, kYearMonthDay, kAcademicYear };

/// A date as a data file writes it. dd/mm/yyyy takes `/`, `-` or `.` between, and days and months of one digit; a
/// column in that format also takes yyyy-mm-dd, which spreadsheets rewrite to. Midnight after a day, as databases
/// export it, is passed over. Academic years (202425, 2024/25, 2024-25, 2024-2025) are dated 31 August of their end.
[[nodiscard]] std::optional<Date> read_date(std::string_view text, DateFormat format);

/// The year in which an academic year written like that starts; empty where the end is not the year after.
[[nodiscard]] std::optional<int> read_academic_year(std::string_view text);

/// First and last day, both included.
struct DateRange {
  Date from;
  Date until;
  [[nodiscard]] bool contains(Date d) const { return from <= d && d <= until; }
  auto operator<=>(const DateRange&) const = default;
};

/// The academic year that starts in the year `start`: 1 September to 31 August.
[[nodiscard]] DateRange academic_year(int start);

}  // namespace cornerstone::values
