#include "rules/proposals.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "rules/judge.h"
#include "small_trust.h"

namespace cornerstone::rules {
namespace {

using tests::SmallTrust;

/// A trust of three indicators and a rule, and the figures of its first academy: empty where there is none.
SmallTrust with_figures(const std::vector<std::string>& figures, const std::string& safe = "yes") {
  SmallTrust trust;
  const std::vector<std::string> ids{"reading", "writing", "number"};
  for (std::size_t i = 0; i < ids.size(); ++i) {
    trust.measure("results." + ids[i]);
    trust.indicator(ids[i], {{0, "results." + ids[i] + " is at least 80%"},
                             {1, "results." + ids[i] + " is at least 60%"},
                             {2, "otherwise"}});
    if (!figures[i].empty()) trust.result("results." + ids[i], tests::academy(0), "2026-10-02", figures[i]);
  }
  trust.judgement("safe", expression::Type::of(expression::TypeKind::kYesNo));
  trust.rule("unsafe", "judgement.safe is no", 2);
  if (!safe.empty()) trust.decide("2026-09-10", tests::academy(0), facts::Subject::kJudgement, "safe", safe);
  return trust;
}

std::string in_words(const facts::Proposal& proposal) {
  const auto* state = proposal.state == facts::RatingState::kProposed      ? "proposed"
                      : proposal.state == facts::RatingState::kProvisional ? "provisional"
                                                                           : "not rated";
  return fmt::format("{} {}-{}, {} of {}, by {}", state, proposal.best, proposal.worst, proposal.known,
                     proposal.applicable, fmt::join(proposal.decided_by, "+"));
}

facts::Proposal proposed(SmallTrust& trust) {
  diagnostics::Sink sink;
  const auto facts = judge(trust.ready(), tests::day("2026-11-02"), sink);
  const auto* rating = facts::find_rating(facts, tests::academy(0));
  REQUIRE((rating != nullptr && rating->proposal));
  return *rating->proposal;
}

TEST_CASE("a proposal is the worst of what is known, and a range where something is not") {
  struct Case {
    std::vector<std::string> figures;
    std::string safe;
    facts::Needs needs;
    const char* proposal;
  };
  const facts::Needs all{};
  const facts::Needs most{values::Decimal(60), true};
  const facts::Needs two{values::Decimal(2), false};
  const Case cases[] = {{{"90", "85", "80"}, "yes", all, "proposed 0-0, 3 of 3, by "},
                        {{"90", "65", "80"}, "yes", all, "proposed 1-1, 3 of 3, by writing"},
                        {{"65", "65", "80"}, "yes", all, "proposed 1-1, 3 of 3, by reading+writing"},
                        {{"90", "65", "10"}, "yes", all, "proposed 2-2, 3 of 3, by number"},
                        {{"90", "65", "80"}, "no", all, "proposed 2-2, 3 of 3, by unsafe"},
                        {{"90", "65", "10"}, "no", all, "proposed 2-2, 3 of 3, by number+unsafe"},
                        {{"90", "65", "80"}, "", all, "provisional 1-2, 3 of 3, by writing"},
                        {{"90", "65", ""}, "yes", all, "not rated 1-2, 2 of 3, by writing"},
                        {{"90", "65", ""}, "yes", most, "provisional 1-2, 2 of 3, by writing"},
                        {{"90", "10", ""}, "yes", most, "proposed 2-2, 2 of 3, by writing"},
                        {{"90", "", ""}, "yes", most, "not rated 0-2, 1 of 3, by "},
                        {{"90", "85", ""}, "yes", two, "provisional 0-2, 2 of 3, by "},
                        {{"90", "", ""}, "yes", two, "not rated 0-2, 1 of 3, by "},
                        {{"", "", ""}, "", two, "not rated 0-2, 0 of 3, by "}};
  for (const auto& c : cases) {
    INFO(fmt::format("{}, safe: {}", c.figures, c.safe));
    auto trust = with_figures(c.figures, c.safe);
    trust.trust.said.year.framework.needs = c.needs;
    CHECK(in_words(proposed(trust)) == c.proposal);
  }
}

TEST_CASE("taking any value away only widens the range") {
  const std::vector<std::string> some{"90", "65", "10"};
  for (int combination = 0; combination < 27 * 3; ++combination) {
    const std::vector<std::string> figures{some[combination % 3], some[combination / 3 % 3], some[combination / 9 % 3]};
    const std::string safe = std::vector<std::string>{"yes", "no", ""}[combination / 27];
    auto whole = with_figures(figures, safe);
    const auto before = proposed(whole);
    const auto check = [&](SmallTrust trust) {
      const auto after = proposed(trust);
      CHECK(after.best <= before.best);
      CHECK(after.worst >= before.worst);
    };
    INFO(fmt::format("{}, safe: {}", figures, safe));
    for (std::size_t i = 0; i < figures.size(); ++i) {
      auto fewer = figures;
      fewer[i].clear();
      check(with_figures(fewer, safe));
    }
    check(with_figures(figures, ""));
  }
}

TEST_CASE("people decide where the method is `judgement`") {
  auto trust = with_figures({"90", "90", "90"});
  trust.trust.said.year.framework.method = facts::Method::kJudgement;
  trust.sign("2026-09-20", tests::academy(0), "low");
  diagnostics::Sink sink;
  const auto facts = judge(trust.ready(), tests::day("2026-11-02"), sink);
  CHECK(!facts.ratings[0].proposal);
  CHECK(!facts.ratings[0].differs);
}

TEST_CASE("a level is outside a proposal beyond either end") {
  const facts::Proposal middle{facts::RatingState::kProvisional, 1, 2, 2, 3, {}};
  CHECK(is_outside(0, middle));
  CHECK(!is_outside(1, middle));
  CHECK(!is_outside(2, middle));
  CHECK(is_outside(3, middle));
}

}  // namespace
}  // namespace cornerstone::rules
