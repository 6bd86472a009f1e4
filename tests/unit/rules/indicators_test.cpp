#include "rules/indicators.h"

#include "rules/judge.h"
#include "small_trust.h"

namespace cornerstone::rules {
namespace {

using tests::SmallTrust;

/// State and ends of the only indicator in the first academy: "known high", "between high and low", "stale …".
std::string found(const facts::Facts& facts, const std::string& indicator = "attendance") {
  const auto* finding = facts::find_finding(facts, indicator, tests::academy(0));
  REQUIRE(finding != nullptr);
  if (finding->state == facts::FindingState::kNotApplicable) return "not applicable";
  const auto best = facts::find_level(facts, finding->best)->id;
  const auto worst = facts::find_level(facts, finding->worst)->id;
  if (finding->state == facts::FindingState::kKnown) return best == worst ? best : "known, and yet between";
  return (finding->is_stale ? "stale between " : "between ") + best + " and " + worst;
}

SmallTrust with_levels(const SmallTrust::Sentences& at, const std::string& figure) {
  SmallTrust trust;
  trust.measure("attendance.overall");
  trust.measure("attendance.late");
  trust.indicator("attendance", at);
  trust.result("attendance.late", tests::academy(0), "2026-10-02", "3");
  if (!figure.empty()) trust.result("attendance.overall", tests::academy(0), "2026-10-02", figure);
  return trust;
}

TEST_CASE("an indicator is at the best level whose sentence is yes, and between where a better one is not known") {
  const SmallTrust::Sentences plain{
      {0, "attendance.overall is at least 95%"}, {1, "attendance.overall is at least 90%"}, {2, "otherwise"}};
  const SmallTrust::Sentences late_decides{
      {0, "attendance.overall is at least 95%"}, {1, "attendance.late is at most 5%"}, {2, "otherwise"}};
  const SmallTrust::Sentences two_levels{{0, "attendance.overall is at least 95% and attendance.late is at most 1%"},
                                         {2, "attendance.overall is below 95% or attendance.late is above 1%"}};
  struct Case {
    const char* name;
    SmallTrust::Sentences at;
    const char* figure;
    const char* found;
  };
  const Case cases[] = {{"several are yes: the best", plain, "95", "high"},
                        {"exactly the threshold of the next", plain, "90", "middle"},
                        {"none before it: otherwise", plain, "89.9", "low"},
                        {"nothing known", plain, "", "between high and low"},
                        {"a worse one is yes, the better not known", late_decides, "", "between high and middle"},
                        {"a worse one is yes, the better no", late_decides, "80", "middle"},
                        {"the known part decides", two_levels, "", "low"}};
  for (const auto& c : cases) {
    INFO(c.name);
    auto trust = with_levels(c.at, c.figure);
    diagnostics::Sink sink;
    CHECK(found(judge(trust.ready(), tests::day("2026-11-02"), sink)) == c.found);
    CHECK(tests::reported(sink).empty());
  }
}

TEST_CASE("an old figure leaves its indicator stale, and says so") {
  auto trust = with_levels({{0, "attendance.overall is at least 95%"}, {1, "otherwise"}}, "97");
  trust.trust.said.measures[0].stale_after = values::read_period("4 weeks");
  struct Case {
    const char* day;
    const char* found;
  };
  const Case cases[] = {{"2026-10-01", "between high and middle"},
                        {"2026-10-02", "high"},
                        {"2026-10-30", "high"},
                        {"2026-10-31", "stale between high and middle"}};
  for (const auto& c : cases) {
    INFO(c.day);
    diagnostics::Sink sink;
    CHECK(found(judge(trust.ready(), tests::day(c.day), sink)) == c.found);
  }
}

TEST_CASE("an indicator concerns the academies of its `where`") {
  struct Case {
    const char* where;
    const char* found;
  };
  const Case cases[] = {{"academy.phase is Primary", "high"},
                        {"academy.phase is Secondary", "not applicable"},
                        {"academy.pupils is at least 100", "between high and middle"}};
  for (const auto& c : cases) {
    INFO(c.where);
    auto trust = with_levels({{0, "attendance.overall is at least 95%"}, {1, "otherwise"}}, "97");
    trust.where(&facts::Year::indicators, c.where);
    diagnostics::Sink sink;
    CHECK(found(judge(trust.ready(), tests::day("2026-11-02"), sink)) == c.found);
  }
}

TEST_CASE("a value that no level fits is reported, and leaves every level possible") {
  auto trust = with_levels({{0, "attendance.overall is at least 95%"}, {2, "attendance.overall is below 90%"}}, "93.4");
  diagnostics::Sink sink;
  CHECK(found(judge(trust.ready(), tests::day("2026-11-02"), sink)) == "between high and low");
  CHECK(tests::reported(sink) ==
        std::vector<std::string>{"no-level-fits: no level of `attendance` fits Alder: attendance.overall is 93.4%"});
}

TEST_CASE("an academy that is joining is not judged") {
  auto trust = with_levels({{0, "attendance.overall is at least 95%"}, {1, "otherwise"}}, "97");
  trust.trust.said.academies[0].status = facts::AcademyStatus::kJoining;
  diagnostics::Sink sink;
  const auto facts = judge(trust.ready(), tests::day("2026-11-02"), sink);
  CHECK(facts::find_finding(facts, "attendance", tests::academy(0)) == nullptr);
  CHECK(facts::find_finding(facts, "attendance", tests::academy(1)) != nullptr);
}

}  // namespace
}  // namespace cornerstone::rules
