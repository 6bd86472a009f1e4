#include "rules/success.h"

#include <fmt/format.h>

#include "rules/judge.h"
#include "small_trust.h"

namespace cornerstone::rules {
namespace {

using tests::academy;
using tests::SmallTrust;

/// State and counts of the only success measure: "not met, 1 of 3, 1 not known".
std::string found(SmallTrust& trust, const char* day = "2026-11-02") {
  diagnostics::Sink sink;
  const auto facts = judge(trust.ready(), tests::day(day), sink);
  REQUIRE((facts.success_findings.size() == 1 && facts.success_findings[0].summary));
  const auto& summary = *facts.success_findings[0].summary;
  return fmt::format("{}, {} of {}, {} not known{}", facts::name(summary.state), summary.met, summary.of,
                     summary.not_known, summary.recorded_on ? ", recorded by " + summary.recorded_by : "");
}

SmallTrust with_figures(const std::vector<std::string>& figures, const char* test) {
  SmallTrust trust;
  trust.measure("attendance.overall");
  for (std::uint32_t i = 0; i < figures.size(); ++i)
    trust.result("attendance.overall", academy(i), "2026-10-02", figures[i]);
  trust.success("attend", test);
  return trust;
}

TEST_CASE("a measure of each academy is met where every academy that it concerns meets it") {
  struct Case {
    std::vector<std::string> figures;
    const char* due;
    const char* found;
  };
  const Case cases[] = {{{"95", "96", "97"}, "", "met, 3 of 3, 0 not known"},
                        {{"95", "96", "90"}, "", "not met, 2 of 3, 0 not known"},
                        {{"95", "96", ""}, "", "not known, 2 of 3, 1 not known"},
                        {{"95", "90", ""}, "", "not met, 1 of 3, 1 not known"},
                        {{"95", "90", ""}, "2027-07-01", "not yet due, 1 of 3, 1 not known"},
                        {{"95", "96", ""}, "2027-07-01", "not yet due, 2 of 3, 1 not known"},
                        {{"95", "96", "97"}, "2027-07-01", "met, 3 of 3, 0 not known"},
                        {{"95", "90", ""}, "2026-11-02", "not met, 1 of 3, 1 not known"}};
  for (const auto& c : cases) {
    INFO(c.found);
    auto trust = with_figures(c.figures, "attendance.overall is at least 95%");
    trust.trust.said.year.successes[0].due = values::Date::from_iso(c.due);
    CHECK(found(trust) == c.found);
  }
}

TEST_CASE("academies that it does not concern are not counted") {
  auto trust = with_figures({"95", "90", "96"}, "attendance.overall is at least 95%");
  trust.where(&facts::Year::successes, "academy.phase is Primary");
  trust.trust.said.academies[1].phase = "Secondary";
  CHECK(found(trust) == "met, 2 of 2, 0 not known");
  for (auto& each : trust.trust.said.academies) each.phase = "Secondary";
  CHECK(found(trust) == "not applicable, 0 of 0, 0 not known");
}

TEST_CASE("a test that counts academies itself is asked once") {
  struct Case {
    std::vector<std::string> figures;
    const char* found;
  };
  const Case cases[] = {{{"95", "96", "90"}, "met, 0 of 0, 0 not known"},
                        {{"95", "90", "90"}, "not met, 0 of 0, 0 not known"},
                        {{"95", "", "90"}, "not known, 0 of 0, 0 not known"}};
  for (const auto& c : cases) {
    INFO(c.found);
    auto trust = with_figures(c.figures, "at least 2 academies: attendance.overall is at least 95%");
    trust.trust.said.year.successes[0].counts_itself = true;
    CHECK(found(trust) == c.found);
  }
}

TEST_CASE("without a test, people record it, of each academy or of the trust") {
  const auto record = [](SmallTrust& trust, values::AcademyIndex of, const char* value) {
    trust.decide("2026-10-05", of, facts::Subject::kSuccess, "attend", value);
  };
  SmallTrust trust;
  trust.success("attend", "");
  CHECK(found(trust) == "not known, 0 of 3, 3 not known");
  record(trust, academy(0), "met");
  record(trust, academy(1), "met");
  CHECK(found(trust) == "not known, 2 of 3, 1 not known");
  record(trust, academy(2), "not met");
  CHECK(found(trust) == "not met, 2 of 3, 0 not known");
  record(trust, academy(2), "not applicable");
  CHECK(found(trust) == "met, 2 of 2, 0 not known");
  record(trust, tests::kTrust, "not met");
  CHECK(found(trust) == "not met, 0 of 0, 0 not known, recorded by board");
}

}  // namespace
}  // namespace cornerstone::rules
