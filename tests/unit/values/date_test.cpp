#include "values/date.h"

#include <catch2/catch.hpp>
#include <vector>

namespace cornerstone::values {
namespace {

Date day(std::string_view iso) {
  const auto date = Date::from_iso(iso);
  REQUIRE(date.has_value());
  return *date;
}

std::string iso_or_none(const std::optional<Date>& date) {
  return date ? date->iso() : "none";
}

TEST_CASE("a date is a day of the calendar or none") {
  CHECK(iso_or_none(Date::of(2024, 2, 29)) == "2024-02-29");
  CHECK(iso_or_none(Date::of(2026, 2, 29)) == "none");
  CHECK(iso_or_none(Date::of(2026, 13, 1)) == "none");
  CHECK(iso_or_none(Date::of(2026, 4, 31)) == "none");
  for (const auto* text :
       {"", "2026-2-03", "2026-02-3", "26-02-03", "2026/02/03", "2026-02-30", "2026-02-03 ", "02-03-2026"}) {
    INFO(text);
    CHECK(iso_or_none(Date::from_iso(text)) == "none");
  }
  CHECK(Date().iso() == "1970-01-01");
}

TEST_CASE("data files write dates in many ways") {
  struct Case {
    std::string_view text;
    DateFormat format;
    std::string_view expected;
  };
  using enum DateFormat;
  const std::vector<Case> cases = {
      {"23/09/2026", kDayMonthYear, "2026-09-23"},
      {"3/9/2026", kDayMonthYear, "2026-09-03"},
      {"23-09-2026", kDayMonthYear, "2026-09-23"},
      {"23.09.2026", kDayMonthYear, "2026-09-23"},
      {"2026-09-23", kDayMonthYear, "2026-09-23"},
      {"23/09/2026 00:00", kDayMonthYear, "2026-09-23"},
      {"2026-09-23T00:00:00", kYearMonthDay, "2026-09-23"},
      {"2026-09-23 00:00:00", kYearMonthDay, "2026-09-23"},
      {"2026-09-23", kYearMonthDay, "2026-09-23"},
      {"202425", kAcademicYear, "2025-08-31"},
      {"2024/25", kAcademicYear, "2025-08-31"},
      {"2024-25", kAcademicYear, "2025-08-31"},
      {"2024–25", kAcademicYear, "2025-08-31"},
      {"2024/2025", kAcademicYear, "2025-08-31"},
      {"2024-2025", kAcademicYear, "2025-08-31"},
      {"1999/00", kAcademicYear, "2000-08-31"},
      {"199900", kAcademicYear, "2000-08-31"},

      {"31/02/2026", kDayMonthYear, "none"},
      {"09/23/2026", kDayMonthYear, "none"},
      {"23/09/26", kDayMonthYear, "none"},
      {"23/09-2026", kDayMonthYear, "none"},
      {"23 September 2026", kDayMonthYear, "none"},
      {"23/09/2026 14:30", kDayMonthYear, "none"},
      {"", kDayMonthYear, "none"},
      {"23/09/2026", kYearMonthDay, "none"},
      {"20260923", kYearMonthDay, "none"},
      {"2024", kAcademicYear, "none"},
      {"202424", kAcademicYear, "none"},
      {"202426", kAcademicYear, "none"},
      {"2024/26", kAcademicYear, "none"},
      {"2024/025", kAcademicYear, "none"},
      {"2024/2026", kAcademicYear, "none"},
      {"20242025", kAcademicYear, "none"},
      {"2024 25", kAcademicYear, "none"},
      {"24/25", kAcademicYear, "none"},
      {"2024/25x", kAcademicYear, "none"},
  };
  for (const Case& c : cases) {
    INFO(c.text);
    CHECK(iso_or_none(read_date(c.text, c.format)) == c.expected);
  }
}

TEST_CASE("an academic year runs from September to August") {
  CHECK(read_academic_year("2026-27") == 2026);
  CHECK_FALSE(read_academic_year("2026-26").has_value());
  const DateRange year = academic_year(2026);
  CHECK(year == DateRange{day("2026-09-01"), day("2027-08-31")});
  CHECK(year.contains(day("2026-09-01")));
  CHECK(year.contains(day("2027-08-31")));
  CHECK_FALSE(year.contains(day("2026-08-31")));
  CHECK_FALSE(year.contains(day("2027-09-01")));
}

TEST_CASE("months move to the same day or the last one") {
  CHECK(day("2026-01-31").plus_months(1) == day("2026-02-28"));
  CHECK(day("2024-01-31").plus_months(1) == day("2024-02-29"));
  CHECK(day("2026-03-31").plus_months(-1) == day("2026-02-28"));
  CHECK(day("2026-11-15").plus_months(14) == day("2028-01-15"));
  CHECK(day("2026-01-15").plus_months(-1) == day("2025-12-15"));
  CHECK(day("2026-12-31").plus_days(1) == day("2027-01-01"));
}

TEST_CASE("time between days counts what is completed") {
  struct Case {
    std::string_view from;
    std::string_view until;
    int days;
    int months;
    int years;
  };
  const std::vector<Case> cases = {
      {"2026-09-23", "2026-09-23", 0, 0, 0},        {"2026-09-23", "2026-10-22", 29, 0, 0},
      {"2026-09-23", "2026-10-23", 30, 1, 0},       {"2026-01-31", "2026-02-28", 28, 1, 0},
      {"2023-09-01", "2026-08-31", 1095, 35, 2},    {"2023-09-01", "2026-09-01", 1096, 36, 3},
      {"2024-02-29", "2025-02-28", 365, 12, 1},     {"2026-10-23", "2026-09-23", -30, -1, 0},
      {"2026-09-01", "2023-09-01", -1096, -36, -3},
  };
  for (const Case& c : cases) {
    INFO(c.from << " to " << c.until);
    CHECK(days_between(day(c.from), day(c.until)) == c.days);
    CHECK(whole_months_between(day(c.from), day(c.until)) == c.months);
    CHECK(whole_years_between(day(c.from), day(c.until)) == c.years);
  }
}

TEST_CASE("dates in words") {
  const Date date = day("2026-09-03");
  CHECK(date.iso() == "2026-09-03");
  CHECK(date.in_words() == "3 September 2026");
  CHECK(date.day_month() == "3 September");
  CHECK(weekday_name(date) == "Thursday");
  CHECK(weekday_name(day("2026-09-06")) == "Sunday");
}

TEST_CASE("months by name") {
  CHECK(month_name(1) == "January");
  CHECK(month_name(12) == "December");
  for (const auto& [name, number] : std::vector<std::pair<std::string_view, unsigned>>{
           {"January", 1}, {"may", 5}, {"SEPTEMBER", 9}, {"sep", 9}, {"Sept", 9}, {"dec", 12}}) {
    INFO(name);
    CHECK(month_number(name) == number);
  }
  for (const auto* name : {"", "Ja", "Janu", "Septem", "term", "xyz", "Januaryy"}) {
    INFO(name);
    CHECK_FALSE(month_number(name).has_value());
  }
}

}  // namespace
}  // namespace cornerstone::values
