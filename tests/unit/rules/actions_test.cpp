#include "rules/actions.h"

#include <fmt/format.h>

#include "rules/judge.h"
#include "small_trust.h"

namespace cornerstone::rules {
namespace {

using tests::academy;
using tests::SmallTrust;

/// "plan of 0: under way, late", in order.
std::vector<std::string> states(SmallTrust& trust, const char* day = "2026-11-02") {
  diagnostics::Sink sink;
  const auto facts = judge(trust.ready(), tests::day(day), sink);
  std::vector<std::string> lines;
  for (const auto& state : facts.action_states) {
    const auto of = state.academy == tests::kTrust ? "trust" : facts::find_academy(facts, state.academy)->id;
    lines.push_back(
        fmt::format("{} of {}: {}{}", state.action, of, facts::name(state.status), state.is_late ? ", late" : ""));
  }
  return lines;
}

using Lines = std::vector<std::string>;

TEST_CASE("an action is late once its day has passed while it is open") {
  struct Case {
    const char* recorded;
    const char* day;
    const char* found;
  };
  const Case cases[] = {{"", "2026-10-31", "plan of trust: not started"},
                        {"", "2026-11-01", "plan of trust: not started, late"},
                        {"not started", "2026-11-01", "plan of trust: not started, late"},
                        {"under way", "2026-11-01", "plan of trust: under way, late"},
                        {"done", "2026-11-01", "plan of trust: done"},
                        {"not needed", "2026-11-01", "plan of trust: not needed"}};
  for (const auto& c : cases) {
    INFO(c.recorded << " on " << c.day);
    SmallTrust trust;
    trust.action("plan").due = tests::day("2026-10-31");
    if (*c.recorded != 0) trust.decide("2026-10-05", tests::kTrust, facts::Subject::kAction, "plan", c.recorded);
    CHECK(states(trust, c.day) == Lines{c.found});
  }
}

TEST_CASE("a level's actions are those of every academy signed at it; an academy's own are its own") {
  SmallTrust trust;
  trust.action("plan").level = facts::LevelRank{2};
  trust.action("roof").academy = academy(1);
  trust.sign("2026-09-10", academy(0), "low");
  trust.sign("2026-09-10", academy(1), "high");
  trust.sign("2026-09-10", academy(2), "low");
  trust.decide("2026-10-05", academy(2), facts::Subject::kAction, "plan", "done");
  trust.decide("2026-10-05", tests::kTrust, facts::Subject::kAction, "roof", "under way");
  CHECK(states(trust) == Lines{"plan of alder: not started", "plan of cedar: done", "roof of birch: under way"});
}

TEST_CASE("the words of an action's status") {
  struct Case {
    const char* words;
    std::optional<facts::ActionStatus> status;
  };
  const Case cases[] = {{"not started", facts::ActionStatus::kNotStarted},
                        {"under way", facts::ActionStatus::kUnderWay},
                        {"done", facts::ActionStatus::kDone},
                        {"not needed", facts::ActionStatus::kNotNeeded},
                        {"finished", std::nullopt},
                        {"", std::nullopt}};
  for (const auto& c : cases) {
    CHECK(facts::action_status(c.words) == c.status);
    if (c.status) CHECK(facts::name(*c.status) == c.words);
  }
}

}  // namespace
}  // namespace cornerstone::rules
