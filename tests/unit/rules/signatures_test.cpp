#include "rules/signatures.h"

#include "rules/judge.h"
#include "small_trust.h"

namespace cornerstone::rules {
namespace {

using tests::academy;
using tests::SmallTrust;

/// Attendance of 97% on 1 September proposes `high`, of 80% on 20 October `low`.
SmallTrust with_figures() {
  SmallTrust trust;
  trust.measure("attendance.overall");
  trust.indicator("attendance", {{0, "attendance.overall is at least 95%"}, {2, "otherwise"}});
  trust.result("attendance.overall", academy(0), "2026-09-01", "97");
  trust.result("attendance.overall", academy(0), "2026-10-20", "80");
  return trust;
}

std::vector<std::string> heard(SmallTrust& trust, const char* day = "2026-11-02") {
  diagnostics::Sink sink;
  (void)judge(trust.ready(), tests::day(day), sink);
  return tests::reported(sink);
}

TEST_CASE("a level signed against the proposal of its day needs a reason; one that the proposal left does not") {
  const std::string without_reason =
      "signed-without-reason: Alder was signed as Middle without a reason, and the rules proposed ";
  struct Case {
    const char* name;
    const char* on;
    const char* level;
    const char* reason;
    std::vector<std::string> heard;
  };
  const Case cases[] = {{"as proposed", "2026-10-25", "low", "", {}},
                        {"against it, without a reason", "2026-10-25", "middle", "", {without_reason + "Low"}},
                        {"against it, with a reason", "2026-10-25", "middle", "a new head has begun", {}},
                        {"against what was then proposed", "2026-09-10", "middle", "", {without_reason + "High"}},
                        {"as proposed on its day",
                         "2026-09-10",
                         "high",
                         "",
                         {"proposal-changed: Alder is signed as High, and the rules now propose Low"}},
                        {"before anything was known",
                         "2026-08-01",
                         "high",
                         "",
                         {"proposal-changed: Alder is signed as High, and the rules now propose Low"}}};
  for (const auto& c : cases) {
    INFO(c.name);
    auto trust = with_figures();
    trust.sign(c.on, academy(0), c.level).reason = c.reason;
    CHECK(heard(trust) == c.heard);
  }
}

TEST_CASE("while a rule demands a reason, a signature without one is reported, whatever is proposed") {
  struct Case {
    const char* when;
    const char* reason;
    std::vector<std::string> heard;
  };
  const Case cases[] = {{"attendance.overall is below 85%",
                         "",
                         {"signed-without-reason: Alder is signed without a reason while the rule `poor` holds: as the "
                          "policy says"}},
                        {"attendance.overall is below 85%", "seen to", {}},
                        {"attendance.overall is below 75%", "", {}}};
  for (const auto& c : cases) {
    INFO(c.when << ", " << c.reason);
    auto trust = with_figures();
    trust.rule("poor", c.when, std::nullopt);
    trust.sign("2026-10-25", academy(0), "low").reason = c.reason;
    CHECK(heard(trust) == c.heard);
  }
}

}  // namespace
}  // namespace cornerstone::rules
