#include "rules/ledger.h"

#include <fmt/format.h>

#include "rules/judge.h"
#include "small_trust.h"

namespace cornerstone::rules {
namespace {

using facts::Subject;
using tests::academy;
using tests::SmallTrust;

std::string in_words(const facts::Facts& facts, values::AcademyIndex of) {
  const auto* rating = facts::find_rating(facts, of);
  if (rating == nullptr || !rating->signed_level) return "none";
  const auto& level = *rating->signed_level;
  return fmt::format("{} on {} since {}{}{}", facts::find_level(facts, level.level)->id, level.on.iso(),
                     level.since.iso(), level.before ? " after " + facts::find_level(facts, *level.before)->id : "",
                     level.has_expired ? ", expired" : "");
}

TEST_CASE("the last row on or before the day stands") {
  SmallTrust trust;
  trust.sign("2026-09-10", academy(0), "middle");
  trust.sign("2026-10-01", academy(0), "middle");
  trust.sign("2026-10-20", academy(1), "high");
  trust.sign("2026-11-01", academy(0), "low");
  trust.sign("2026-11-01", academy(0), "high");
  struct Case {
    const char* day;
    const char* found;
  };
  const Case cases[] = {{"2026-09-09", "none"},
                        {"2026-09-10", "middle on 2026-09-10 since 2026-09-10"},
                        {"2026-10-31", "middle on 2026-10-01 since 2026-09-10 after middle"},
                        {"2026-11-01", "high on 2026-11-01 since 2026-11-01 after low"},
                        {"2027-11-01", "high on 2026-11-01 since 2026-11-01 after low"},
                        {"2027-11-02", "high on 2026-11-01 since 2026-11-01 after low, expired"}};
  for (const auto& c : cases) {
    INFO(c.day);
    diagnostics::Sink sink;
    CHECK(in_words(judge(trust.ready(), tests::day(c.day), sink), academy(0)) == c.found);
  }
}

TEST_CASE("an expired signature stands and is reported") {
  SmallTrust trust;
  trust.sign("2026-09-10", academy(0), "middle").until = tests::day("2026-10-31");
  diagnostics::Sink before, after;
  CHECK(in_words(judge(trust.ready(), tests::day("2026-10-31"), before), academy(0)) ==
        "middle on 2026-09-10 since 2026-09-10");
  CHECK(tests::reported(before).empty());
  CHECK(in_words(judge(trust.ready(), tests::day("2026-11-01"), after), academy(0)) ==
        "middle on 2026-09-10 since 2026-09-10, expired");
  CHECK(tests::reported(after) ==
        std::vector<std::string>{
            "signature-expired: the rating of Alder was signed on 10 September 2026 and has run out"});
}

TEST_CASE("whoever may not decide is reported, and what they wrote stands") {
  SmallTrust trust;
  trust.judgement("safe", expression::Type::of(expression::TypeKind::kYesNo)).by = {"clerk"};
  trust.decide("2026-09-10", academy(0), Subject::kJudgement, "safe", "yes", "clerk");
  trust.decide("2026-09-10", academy(1), Subject::kJudgement, "safe", "yes", "board");
  trust.sign("2026-09-10", academy(0), "high", "clerk");
  diagnostics::Sink sink;
  const auto facts = judge(trust.ready(), tests::day("2026-11-02"), sink);
  CHECK(in_words(facts, academy(0)) == "high on 2026-09-10 since 2026-09-10");
  CHECK(facts.judgements_in_force.size() == 2);
  CHECK(tests::reported(sink) == std::vector<std::string>{"may-not-decide: `board` may not decide the judgement `safe`",
                                                          "may-not-decide: `clerk` may not decide the rating"});
}

TEST_CASE("of a trust not read whole, the ledger is checked, and levels where figures are known") {
  SmallTrust trust;
  trust.measure("attendance.overall");
  trust.indicator("attendance", {{0, "attendance.overall is at least 95%"}, {2, "attendance.overall is below 90%"}});
  trust.result("attendance.overall", academy(0), "2026-10-23", "93.4");
  trust.sign("2025-09-10", academy(0), "high", "clerk");
  diagnostics::Sink of_ledger, of_both;
  check(trust.ready(), tests::day("2026-11-02"), Check::kDecisions, of_ledger);
  CHECK(tests::reported(of_ledger) == std::vector<std::string>{"may-not-decide: `clerk` may not decide the rating"});
  check(trust.ready(), tests::day("2026-11-02"), Check::kDecisionsAndLevels, of_both);
  CHECK(tests::reported(of_both) ==
        std::vector<std::string>{"no-level-fits: no level of `attendance` fits Alder: attendance.overall is 93.4%",
                                 "may-not-decide: `clerk` may not decide the rating"});
}

TEST_CASE("a judgement's value is read by its type") {
  using expression::Type;
  using expression::TypeKind;
  const auto scale = std::make_shared<const expression::Scale>(
      expression::Scale{.id = "risk", .name = "Risk", .words = {{"small", "Small", {}}, {"great", "Great", {}}}});
  struct Case {
    Type type;
    const char* value;
    const char* found;
  };
  const Case cases[] = {{Type::of(TypeKind::kYesNo), "yes", "yes"},
                        {Type::of(TypeKind::kYesNo), "no", "no"},
                        {Type::of(TypeKind::kYesNo), "true", ""},
                        {Type::word(scale), "great", "Great"},
                        {Type::word(scale), "greatest", ""},
                        {Type::number(values::Unit::kPercent), "94.5%", "94.5%"},
                        {Type::number(values::Unit::kPercent), "94.5", "94.5%"},
                        {Type::number(), "many", ""},
                        {Type::of(TypeKind::kDate), "2026-09-01", "1 September 2026"},
                        {Type::of(TypeKind::kDate), "1 September", ""},
                        {Type::of(TypeKind::kText), "as it was", "as it was"}};
  for (const auto& c : cases) {
    INFO(c.value);
    SmallTrust trust;
    trust.judgement("it", c.type);
    trust.decide("2026-09-10", academy(0), Subject::kJudgement, "it", c.value);
    diagnostics::Sink sink;
    const auto facts = judge(trust.ready(), tests::day("2026-11-02"), sink);
    REQUIRE(facts.judgements_in_force.size() == 1);
    const auto& reading = facts.judgements_in_force[0].reading;
    CHECK((reading.value ? expression::in_words(*reading.value) : "") == c.found);
    const auto wrong = std::string("not-a-word: `") + c.value + "` is no value of the judgement `it`";
    CHECK(tests::reported(sink) == (*c.found != 0 ? std::vector<std::string>{} : std::vector{wrong}));
  }
}

TEST_CASE("a judgement too old, or past its own last day, is stale") {
  using expression::ReadingState;
  struct Case {
    const char* stale_after;
    const char* until;
    const char* day;
    ReadingState state;
  };
  const Case cases[] = {{"", "", "2030-01-01", ReadingState::kKnown},
                        {"2 months", "", "2026-11-10", ReadingState::kKnown},
                        {"2 months", "", "2026-11-11", ReadingState::kStale},
                        {"2 months", "2026-10-01", "2026-10-02", ReadingState::kStale},
                        {"", "2026-10-01", "2026-10-01", ReadingState::kKnown}};
  for (const auto& c : cases) {
    INFO(c.day);
    SmallTrust trust;
    trust.judgement("safe", expression::Type::of(expression::TypeKind::kYesNo)).stale_after =
        values::read_period(c.stale_after);
    trust.decide("2026-09-10", academy(0), Subject::kJudgement, "safe", "yes").until = values::Date::from_iso(c.until);
    diagnostics::Sink sink;
    CHECK(judge(trust.ready(), tests::day(c.day), sink).judgements_in_force[0].reading.state == c.state);
  }
}

TEST_CASE("levels are counted over the academies that are counted") {
  SmallTrust trust;
  trust.add_academy("dogwood", facts::AcademyStatus::kJoining);
  trust.sign("2026-09-10", academy(0), "low");
  trust.sign("2026-09-10", academy(1), "low");
  trust.sign("2026-09-10", academy(3), "high");
  diagnostics::Sink sink;
  const auto counts = *judge(trust.ready(), tests::day("2026-11-02"), sink).level_counts;
  CHECK(counts.signed_at == std::vector<int>{0, 0, 2});
  CHECK(counts.unsigned_academies == 1);
  CHECK(counts.academies == 3);
}

}  // namespace
}  // namespace cornerstone::rules
