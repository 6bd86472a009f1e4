#include "disclosure/withholding.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "disclosure/clear.h"
#include "disclosure/own_records.h"
#include "small_trust.h"

namespace cornerstone::disclosure {
namespace {

using tests::academy;
using tests::SmallTrust;

struct Cell {
  const char* measure;
  const char* amount;
  const char* cohort;
};

/// `roll.all` is the sum of `roll.a`, `roll.b` and `roll.c`; `rate.all` likewise, of percentages.
SmallTrust with_cells(const std::vector<Cell>& cells) {
  SmallTrust trust;
  for (const auto* dataset : {"roll", "rate"}) {
    const auto unit = std::string_view(dataset) == "roll" ? values::Unit::kNumber : values::Unit::kPercent;
    for (const auto* part : {"all", "a", "b", "c"}) {
      auto& measure = trust.measure(fmt::format("{}.{}", dataset, part), unit);
      if (std::string_view(part) != "all") measure.part_of = {fmt::format("{}.all", dataset)};
    }
    trust.trust.withholdings.push_back(
        {.dataset = dataset, .audience = SmallTrust::kStaff, .count_below = 6, .cohort_below = 11, .round_to = {}});
  }
  for (const auto& cell : cells)
    trust.result(cell.measure, academy(0), "2026-10-02", cell.amount).cohort = values::Decimal::read(cell.cohort);
  return trust;
}

std::string told(const facts::Facts& facts) {
  std::vector<std::string> words;
  for (const auto& result : facts.results) {
    words.push_back(fmt::format("{} {}", result.measure.substr(5), expression::in_words(result.reading)));
    if (result.reading.state == expression::ReadingState::kWithheld) CHECK(!result.cohort);
  }
  return fmt::format("{}", fmt::join(words, ", "));
}

TEST_CASE("small counts and figures of small groups are withheld, and what would give them away") {
  struct Case {
    const char* name;
    std::vector<Cell> cells;
    const char* told;
  };
  const Case cases[] = {
      {"no count is small", {{"roll.a", "0", ""}, {"roll.b", "6", ""}}, "a 0, b 6"},
      {"from 1", {{"roll.a", "1", ""}}, "a withheld"},
      {"up to 5", {{"roll.a", "5", ""}}, "a withheld"},
      {"a percentage is no count", {{"rate.a", "5", "40"}}, "a 5%"},
      {"a group of ten", {{"rate.a", "50", "10"}, {"rate.b", "50", "11"}}, "a withheld, b 50%"},
      {"one part alone is given away by the rest: the smallest group goes with it",
       {{"rate.a", "50", "10"}, {"rate.all", "50", "60"}, {"rate.b", "50", "30"}, {"rate.c", "50", "20"}},
       "a withheld, all 50%, b 50%, c withheld"},
      {"two hidden parts keep each other",
       {{"roll.a", "3", ""}, {"roll.all", "27", ""}, {"roll.b", "4", ""}, {"roll.c", "20", ""}},
       "a withheld, all 27, b withheld, c 20"},
      {"who knows the limit knows that ten are five and five",
       {{"roll.a", "5", ""}, {"roll.all", "30", ""}, {"roll.b", "5", ""}, {"roll.c", "20", ""}},
       "a withheld, all 30, b withheld, c withheld"},
      {"parts that are nothing hide nobody",
       {{"roll.a", "3", ""}, {"roll.all", "23", ""}, {"roll.b", "0", ""}, {"roll.c", "20", ""}},
       "a withheld, all 23, b 0, c withheld"},
      {"the only part with a figure: the total goes",
       {{"roll.a", "3", ""}, {"roll.all", "23", ""}},
       "a withheld, all withheld"},
      {"hidden parts that are all nothing are known from the rest",
       {{"roll.a", "0", "5"}, {"roll.all", "20", "60"}, {"roll.b", "0", "5"}, {"roll.c", "20", "50"}},
       "a withheld, all 20, b withheld, c withheld"},
      {"and so are percentages that are all whole",
       {{"rate.a", "100", "5"}, {"rate.all", "60", "60"}, {"rate.b", "100", "5"}, {"rate.c", "52", "50"}},
       "a withheld, all 60%, b withheld, c withheld"}};
  for (const auto& c : cases) {
    INFO(c.name);
    auto trust = with_cells(c.cells);
    auto facts = trust.facts_on("2026-11-02");
    withhold(facts, trust.trust, {SmallTrust::kStaff, tests::kTrust});
    CHECK(told(facts) == c.told);
  }
}

TEST_CASE("another audience's withholding withholds nothing") {
  auto trust = with_cells({{"roll.a", "3", ""}});
  auto facts = trust.facts_on("2026-11-02");
  withhold(facts, trust.trust, {SmallTrust::kTrustees, tests::kTrust});
  CHECK(told(facts) == "a 3");
}

TEST_CASE("of a total that is divided in two ways, the parts of each way keep each other") {
  SmallTrust trust;
  for (const auto& [name, division] :
       {std::pair("all", ""), std::pair("boys", "roll.all by sex"), std::pair("girls", "roll.all by sex"),
        std::pair("send", "roll.all by SEND"), std::pair("others", "roll.all by SEND")}) {
    auto& measure = trust.measure(fmt::format("roll.{}", name), values::Unit::kNumber);
    if (*division != 0) measure.part_of = {division};
  }
  trust.trust.withholdings = {
      {.dataset = "roll", .audience = SmallTrust::kStaff, .count_below = 6, .cohort_below = 0, .round_to = {}}};
  for (const auto& [measure, amount] :
       {std::pair("roll.all", "20"), std::pair("roll.boys", "3"), std::pair("roll.girls", "17"),
        std::pair("roll.send", "8"), std::pair("roll.others", "12")})
    static_cast<void>(trust.result(measure, academy(0), "2026-10-02", amount));
  auto facts = trust.facts_on("2026-11-02");
  withhold(facts, trust.trust, {SmallTrust::kStaff, tests::kTrust});
  // The total follows from the other two, so it is no use to hide it in place of the girls.
  CHECK(told(facts) == "all 20, boys withheld, girls withheld, others 12, send 8");
}

TEST_CASE("figures that are told are rounded where the trust rounds") {
  auto trust = with_cells({{"roll.a", "3", ""}, {"roll.b", "42", ""}, {"roll.c", "43", ""}});
  for (auto& measure : trust.trust.said.measures) measure.part_of.clear();
  trust.trust.withholdings[0].round_to = values::Decimal(5);
  auto facts = trust.facts_on("2026-11-02");
  withhold(facts, trust.trust, {SmallTrust::kStaff, tests::kTrust});
  CHECK(told(facts) == "a withheld, b 40, c 45");
}

TEST_CASE("all limits of an audience look at the figures before any is hidden or rounded") {
  SmallTrust trust;
  for (const auto* measure : {"rate.all", "rate.a", "more.b"}) trust.measure(measure);
  for (const std::size_t part : {1, 2}) trust.trust.said.measures[part].part_of = {"rate.all"};
  for (const auto* dataset : {"rate", "more"}) {
    trust.trust.withholdings.push_back(
        {.dataset = dataset, .audience = SmallTrust::kStaff, .cohort_below = 11, .round_to = values::Decimal(10)});
  }
  for (const auto& cell : {Cell{"rate.all", "3.5", "56"}, {"rate.a", "4", "51"}, {"more.b", "0", "5"}})
    trust.result(cell.measure, academy(0), "2026-10-02", cell.amount).cohort = values::Decimal::read(cell.cohort);
  auto facts = trust.facts_on("2026-11-02");
  withhold(facts, trust.trust, {SmallTrust::kStaff, tests::kTrust});
  // Rounded first, `a` would be nothing, and hide nobody.
  CHECK(told(facts) == "b withheld, a withheld, all 0%");
}

expression::Trace citing(const expression::Reading& reading) {
  expression::Trace claim;
  claim.verdict = expression::Verdict::kYes;
  claim.readings = {reading};
  expression::Trace whole;
  whole.verdict = expression::Verdict::kYes;
  whole.children = {claim};
  return whole;
}

TEST_CASE("what rests on a withheld figure goes with it") {
  auto trust = with_cells({{"roll.a", "3", ""}, {"roll.b", "40", ""}});
  for (auto& measure : trust.trust.said.measures) measure.part_of.clear();
  auto facts = trust.facts_on("2026-11-02");
  for (std::uint32_t i = 0; i < 2; ++i) {
    facts::IndicatorFinding finding;
    finding.indicator = "size";
    finding.academy = academy(i);
    finding.state = facts::FindingState::kKnown;
    finding.best = finding.worst = 1;
    finding.tried = {{facts::LevelRank{1}, citing(facts.results[i].reading)}};
    facts.indicator_findings.push_back(finding);
    facts.ratings.push_back(
        {.academy = academy(i), .proposal = {}, .signed_level = {}, .differs = {}, .clearance = {}});
    facts.ratings.back().proposal = {facts::Proposal{}, values::Clearance::everyone()};
    facts.rule_findings.push_back({"small", academy(i), citing(facts.results[i].reading), {}});
  }
  facts::SuccessFinding success;
  success.success = "grow";
  success.summary = {facts::SuccessSummary{}, values::Clearance::everyone()};
  for (std::uint32_t i = 0; i < 2; ++i) success.academies.push_back({academy(i), citing(facts.results[i].reading), {}});
  facts.success_findings = {success};

  withhold(facts, trust.trust, {SmallTrust::kStaff, tests::kTrust});

  const auto& taken = facts.indicator_findings[0];
  CHECK(taken.is_withheld);
  CHECK(taken.state == facts::FindingState::kNotKnown);
  CHECK(taken.best == 0);
  CHECK(taken.worst == 0);
  CHECK(taken.tried.empty());
  CHECK(!facts.indicator_findings[1].is_withheld);
  CHECK(!facts.ratings[0].proposal);
  CHECK(facts.ratings[1].proposal.has_value());
  CHECK(facts.rule_findings[0].trace.is_cut);
  CHECK(facts.rule_findings[0].trace.children.empty());
  CHECK(facts.rule_findings[0].trace.verdict == expression::Verdict::kNotKnown);
  CHECK(!facts.rule_findings[1].trace.is_cut);
  CHECK(facts.success_findings[0].academies[0].trace.is_cut);
  CHECK(!facts.success_findings[0].academies[1].trace.is_cut);
  CHECK(!facts.success_findings[0].summary);
}

TEST_CASE("a count of academies goes with a withheld figure that it read") {
  struct Case {
    std::size_t result;
    bool is_told;
  };
  for (const bool is_member_told : {true, false}) {
    for (const auto& c : {Case{0, false}, Case{1, true}}) {
      auto trust = with_cells({{"roll.a", "3", ""}, {"roll.b", "40", ""}});
      for (auto& measure : trust.trust.said.measures) measure.part_of.clear();
      auto facts = trust.facts_on("2026-11-02");
      facts::SuccessFinding success;
      success.success = "grow";
      success.summary = {facts::SuccessSummary{}, values::Clearance::everyone()};
      success.clearance = values::Clearance::everyone();
      success.trace = citing(facts.results[c.result].reading);
      if (!is_member_told) {
        success.trace->children.clear();
        success.trace->also_read = {facts.results[c.result].reading.origin};
      }
      facts.success_findings = {success};
      const values::Reader staff{SmallTrust::kStaff, tests::kTrust};

      auto known = clear(facts, OwnRecords(facts), staff);
      withhold(known, trust.trust, staff);

      REQUIRE(known.success_findings.size() == 1);
      CHECK(known.success_findings[0].summary.has_value() == c.is_told);
      CHECK(known.success_findings[0].trace->is_cut != c.is_told);
    }
  }
}

expression::Reading worked_out(int amount, std::vector<expression::Reading> from) {
  auto reading = expression::Reading::known(expression::Quantity{values::Decimal(amount), values::Unit::kNumber},
                                            values::Clearance::everyone());
  reading.from = std::move(from);
  return reading;
}

/// The readings of every finding that the facts hold, in words: what `citing` put there.
std::vector<std::string> cited(const facts::Facts& facts) {
  std::vector<std::string> words;
  const auto add = [&](const expression::Trace& trace) {
    const auto& reading = trace.children.front().readings.front();
    words.push_back(expression::in_words(reading));
    for (const auto& part : reading.from) words.back() += "; " + expression::in_words(part);
  };
  for (const auto& finding : facts.indicator_findings) add(finding.tried.front().second);
  for (const auto& finding : facts.rule_findings) add(finding.trace);
  for (const auto& state : facts.action_states) add(*state.outcome);
  for (const auto& finding : facts.success_findings) {
    add(*finding.trace);
    add(finding.academies.front().trace);
  }
  return words;
}

TEST_CASE("explanations cite figures as they are rounded") {
  auto trust = with_cells({{"roll.a", "42", ""}, {"roll.b", "48", ""}, {"rate.a", "43", "203"}});
  for (auto& measure : trust.trust.said.measures) measure.part_of.clear();
  trust.trust.withholdings[0].round_to = values::Decimal(5);
  auto facts = trust.facts_on("2026-11-02");
  const auto rate = facts.results[0].reading, a = facts.results[1].reading, b = facts.results[2].reading;
  auto national = worked_out(43, {});
  facts::IndicatorFinding finding;
  finding.tried = {{facts::LevelRank{0}, citing(a)}};
  facts.indicator_findings.push_back(finding);
  facts.rule_findings.push_back({"grows", academy(0), citing(worked_out(6, {b, a})), {}});
  facts.rule_findings.push_back({"shrinks", academy(0), citing(worked_out(-6, {b, a})), {}});
  facts.rule_findings.push_back({"gap", academy(0), citing(worked_out(-1, {a, national})), {}});
  facts.rule_findings.push_back({"doubled", academy(0), citing(worked_out(84, {a})), {}});
  facts.rule_findings.push_back({"exact", academy(0), citing(rate), {}});
  facts.action_states.emplace_back().outcome = citing(b);
  auto& success = facts.success_findings.emplace_back();
  success.trace = citing(b);
  success.academies.push_back({academy(0), citing(a), {}});

  withhold(facts, trust.trust, {SmallTrust::kStaff, tests::kTrust});

  CHECK(told(facts) == "a 43%, a 40, b 50");
  CHECK(facts.results[0].cohort == values::Decimal(203));
  CHECK(cited(facts) == std::vector<std::string>{"40", "10; 50; 40", "−10; 50; 40", "−3; 40; 43", "withheld; 40", "43%",
                                                 "50", "50", "40"});
  CHECK(facts.rule_findings[0].trace.verdict == expression::Verdict::kYes);
}

TEST_CASE("a rounded figure is told without the size of its group") {
  auto trust = with_cells({{"rate.a", "43", "203"}});
  trust.trust.withholdings[1].round_to = values::Decimal(5);
  auto facts = trust.facts_on("2026-11-02");
  withhold(facts, trust.trust, {SmallTrust::kStaff, tests::kTrust});
  CHECK(told(facts) == "a 45%");
  CHECK(!facts.results[0].cohort);
}

}  // namespace
}  // namespace cornerstone::disclosure
