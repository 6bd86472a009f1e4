#include "rules/schedule.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "rules/judge.h"
#include "rules/school_days.h"
#include "small_trust.h"

namespace cornerstone::rules {
namespace {

using tests::academy;
using tests::SmallTrust;

SmallTrust with_calendar() {
  SmallTrust trust;
  auto& calendar = trust.trust.said.year.calendar;
  const auto term = [&](const char* id, const char* from, const char* until, const char* off, const char* back) {
    facts::Term made;
    made.id = id;
    made.days = {tests::day(from), tests::day(until)};
    made.half_term = values::DateRange{tests::day(off), tests::day(back)};
    calendar.terms.push_back(made);
  };
  term("autumn", "2026-09-03", "2026-12-18", "2026-10-26", "2026-10-30");
  term("spring", "2027-01-04", "2027-03-25", "2027-02-15", "2027-02-19");
  term("summer", "2027-04-12", "2027-07-21", "2027-05-31", "2027-06-04");
  calendar.closed = {tests::day("2026-10-23"), tests::day("2027-05-03")};
  facts::Meeting meeting;
  meeting.body = "board";
  meeting.dates = {tests::day("2026-10-14"), tests::day("2027-03-10")};
  calendar.meetings = {meeting};
  return trust;
}

using Days = std::vector<std::string>;

Days days_of(SmallTrust& trust, const std::string& item, values::AcademyIndex of = academy(0)) {
  diagnostics::Sink sink;
  const auto facts = judge(trust.ready(), tests::day("2027-07-31"), sink);
  Days found;
  for (const auto& each : facts.occurrences) {
    if (each.item == item && each.academy == of) found.push_back(each.from.iso());
  }
  return found;
}

TEST_CASE("a rhythm gives as many school days as it says, in every academy") {
  struct Case {
    const char* rhythm;
    std::size_t days;
  };
  const Case cases[] = {{"once", 1},          {"termly", 3},      {"half-termly", 6},  {"monthly", 11},
                        {"weekly", 40},       {"1 a year", 1},    {"3 a year", 3},     {"7 a year", 7},
                        {"2 a term", 6},      {"as required", 0}, {"by exception", 0}, {"12 days a year", 0},
                        {"every 2 weeks", 20}};
  for (const auto& c : cases) {
    auto trust = with_calendar();
    REQUIRE(values::read_rhythm(c.rhythm));
    trust.item("visit", c.rhythm);
    const SchoolDays open(trust.trust.said.year.calendar);
    for (std::uint32_t of = 0; of < 3; ++of) {
      const auto found = days_of(trust, "visit", academy(of));
      INFO(c.rhythm << ": " << fmt::format("{}", found));
      CHECK(found.size() == c.days);
      CHECK(std::adjacent_find(found.begin(), found.end()) == found.end());
      for (const auto& each : found) CHECK(open.is_open(tests::day(each)));
    }
  }
}

TEST_CASE("a timing ties an item to a month, a term, a meeting or another item") {
  struct Case {
    const char* rhythm;
    const char* timing;
    Days days;
  };
  const Case cases[] = {{"1 a year", "1 week before board", {"2026-10-07"}},
                        {"2 a year", "5 school days before board", {"2026-10-07", "2027-03-03"}},
                        {"2 a year", "2 school days after board", {"2026-10-16", "2027-03-12"}},
                        {"2 a year", "with board", {"2026-10-14", "2027-03-10"}},
                        {"termly", "3 school days after audit", {"2026-09-08"}}};
  for (const auto& c : cases) {
    INFO(c.rhythm << ", " << c.timing);
    auto trust = with_calendar();
    trust.item("audit", "once");
    auto& visit = trust.item("visit", c.rhythm);
    visit.timing = values::read_timing(c.timing);
    REQUIRE(visit.timing);
    CHECK(days_of(trust, "visit") == c.days);
  }
}

TEST_CASE("in a month or a half term, every day lies in it") {
  struct Case {
    const char* timing;
    const char* from;
    const char* until;
  };
  const Case cases[] = {{"in September", "2026-09-03", "2026-09-30"},
                        {"in spring", "2027-01-04", "2027-03-25"},
                        {"in the first half of autumn", "2026-09-03", "2026-10-22"},
                        {"in the second half of autumn", "2026-11-02", "2026-12-18"}};
  for (const auto& c : cases) {
    for (const auto* rhythm : {"1 a year", "2 a year"}) {
      INFO(c.timing << ", " << rhythm);
      auto trust = with_calendar();
      auto& visit = trust.item("visit", rhythm);
      visit.timing = values::read_timing(c.timing);
      REQUIRE(visit.timing);
      const auto found = days_of(trust, "visit");
      CHECK(found.size() == (rhythm[0] == '1' ? 1 : 2));
      for (const auto& each : found) CHECK((each >= c.from && each <= c.until));
    }
  }
}

TEST_CASE("a level signed in the year changes dates from then on, and nothing before") {
  auto before = with_calendar();
  before.item("visit", "", {{0, "half-termly"}, {2, "weekly"}});
  before.sign("2026-07-01", academy(0), "high");
  auto after = before;
  after.sign("2027-01-20", academy(0), "low");
  const auto until = [](Days days, const std::string& day) {
    std::erase_if(days, [&](const std::string& each) { return each >= day; });
    return days;
  };
  const auto at_high = days_of(before, "visit");
  const auto changed = days_of(after, "visit");
  CHECK(at_high.size() == 6);
  CHECK(until(changed, "2027-01-20") == until(at_high, "2027-01-20"));
  auto always_low = with_calendar();
  always_low.item("visit", "", {{0, "half-termly"}, {2, "weekly"}});
  always_low.sign("2026-07-01", academy(0), "low");
  auto later = days_of(always_low, "visit");
  std::erase_if(later, [](const std::string& each) { return each < "2027-01-25"; });
  auto changed_later = changed;
  std::erase_if(changed_later, [](const std::string& each) { return each < "2027-01-25"; });
  CHECK(changed_later == later);
}

TEST_CASE("a first signature in the year still gives an occasion in the period that it cuts") {
  for (const auto* signed_on : {"2026-09-03", "2026-10-10", "2026-12-17"}) {
    for (std::uint32_t of = 0; of < 3; ++of) {
      INFO(signed_on << ", academy " << of);
      auto trust = with_calendar();
      trust.item("visit", "", {{1, "termly"}});
      trust.sign(signed_on, academy(of), "middle");
      const auto found = days_of(trust, "visit", academy(of));
      CHECK(found.size() == 3);
      REQUIRE(!found.empty());
      CHECK((found[0] >= signed_on && found[0] <= "2026-12-18"));
    }
  }
}

TEST_CASE("a level that was signed again early in the year gives no more occasions") {
  for (std::uint32_t of = 0; of < 3; ++of) {
    auto trust = with_calendar();
    auto& calendar = trust.trust.said.year.calendar;
    calendar.closed.insert(calendar.closed.begin(), {tests::day("2026-09-03"), tests::day("2026-09-04")});
    trust.item("visit", "", {{1, "termly"}});
    trust.sign("2025-09-19", academy(of), "middle");
    auto once = trust;
    trust.sign("2026-09-18", academy(of), "middle");
    const auto found = days_of(trust, "visit", academy(of));
    INFO(fmt::format("{}", fmt::join(found, " ")));
    CHECK(found.size() == 3);
    CHECK(found == days_of(once, "visit", academy(of)));
  }
}

TEST_CASE("a date depends on no other academy") {
  const auto with_second = [](const char* level) {
    auto trust = with_calendar();
    trust.item("visit", "termly", {{2, "weekly"}});
    trust.item("report", "half-termly").timing = values::read_timing("2 school days after visit");
    trust.sign("2026-09-01", academy(0), "middle");
    if (*level != 0) trust.sign("2026-09-01", academy(1), level);
    return trust;
  };
  auto none = with_second(""), high = with_second("high"), low = with_second("low");
  for (const auto* item : {"visit", "report"}) {
    const auto days = days_of(none, item);
    CHECK(!days.empty());
    CHECK(days_of(high, item) == days);
    CHECK(days_of(low, item) == days);
  }
  CHECK(days_of(high, "visit", academy(1)) != days_of(low, "visit", academy(1)));
}

TEST_CASE("timings that wait for each other are reported") {
  auto trust = with_calendar();
  trust.item("visit", "termly").timing = values::read_timing("1 week after report");
  trust.item("report", "termly").timing = values::read_timing("1 week after visit");
  diagnostics::Sink sink;
  const auto facts = judge(trust.ready(), tests::day("2026-11-02"), sink);
  CHECK(facts.occurrences.empty());
  const auto heard = tests::reported(sink);
  REQUIRE(!heard.empty());
  CHECK(heard[0] == "timing-cycle: the timing of `visit` waits for itself");
}

}  // namespace
}  // namespace cornerstone::rules
