#include "rules/school_days.h"

#include <catch2/catch.hpp>

namespace cornerstone::rules {
namespace {

values::Date day(const char* iso) {
  return *values::Date::from_iso(iso);
}

facts::Term term(const char* id, const char* from, const char* until, const char* break_from, const char* break_until) {
  facts::Term made;
  made.id = id;
  made.days = {day(from), day(until)};
  made.half_term = values::DateRange{day(break_from), day(break_until)};
  return made;
}

facts::Calendar calendar() {
  facts::Calendar made;
  made.terms = {term("autumn", "2026-09-03", "2026-12-18", "2026-10-26", "2026-10-30"),
                term("spring", "2027-01-05", "2027-03-25", "2027-02-15", "2027-02-19")};
  made.closed = {day("2026-10-23")};
  return made;
}

TEST_CASE("schools are open on weekdays of term, but for breaks and closed days") {
  const SchoolDays days(calendar());
  struct Case {
    const char* day;
    bool is_open;
  };
  const Case cases[] = {{"2026-09-03", true},  {"2026-09-02", false}, {"2026-09-05", false}, {"2026-10-23", false},
                        {"2026-10-22", true},  {"2026-10-27", false}, {"2026-11-02", true},  {"2026-12-18", true},
                        {"2026-12-21", false}, {"2027-02-16", false}, {"2027-03-25", true}};
  for (const auto& c : cases) {
    INFO(c.day);
    CHECK(days.is_open(day(c.day)) == c.is_open);
  }
}

TEST_CASE("the year is cut into the periods that people plan in") {
  const SchoolDays days(calendar());
  CHECK(days.periods(values::TimeUnit::kTerm).size() == 2);
  CHECK(days.periods(values::TimeUnit::kHalfTerm).size() == 4);
  CHECK(days.periods(values::TimeUnit::kYear).size() == 1);
  // September to December and January to March.
  CHECK(days.periods(values::TimeUnit::kMonth).size() == 7);
  // Weeks without a school day are no weeks: the half terms' are not there.
  for (const auto& week : days.periods(values::TimeUnit::kWeek)) CHECK_FALSE(days.within(week).empty());
  CHECK(days.half_terms()[0].days.until == day("2026-10-25"));
}

TEST_CASE("distances land on school days") {
  const SchoolDays days(calendar());
  struct Case {
    const char* from;
    values::Period distance;
    bool back;
    const char* lands;
  };
  const Case cases[] = {
      {"2026-11-02", {1, 1, values::TimeUnit::kSchoolDay}, true, "2026-10-22"},  // Over the break and a closed Friday.
      {"2026-10-22", {1, 1, values::TimeUnit::kSchoolDay}, false, "2026-11-02"},
      {"2026-09-30", {2, 2, values::TimeUnit::kWeek}, true, "2026-09-16"},
      {"2026-09-14",
       {6, 6, values::TimeUnit::kWeek},
       false,
       "2026-11-02"},  // Six weeks on is in the break: the next school day.
      {"2026-12-17", {5, 5, values::TimeUnit::kSchoolDay}, false, "2027-01-08"},
  };
  for (const auto& c : cases) {
    INFO(c.from << " " << c.distance.in_words());
    const auto landed = days.moved(day(c.from), c.distance, c.back);
    REQUIRE(landed);
    CHECK(landed->iso() == c.lands);
  }
  CHECK_FALSE(days.moved(day("2027-03-24"), {5, 5, values::TimeUnit::kSchoolDay}, false));
}

}  // namespace
}  // namespace cornerstone::rules
