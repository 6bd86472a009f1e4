#include "disclosure/clear.h"

#include <fmt/format.h>

#include "small_trust.h"

namespace cornerstone::disclosure {
namespace {

using tests::academy;
using tests::SmallTrust;

const values::Reader kStaffReader{SmallTrust::kStaff, tests::kTrust};
const values::Reader kAlder{SmallTrust::kOwn, academy(0)};
const values::Reader kTrusteesReader{SmallTrust::kTrustees, tests::kTrust};

/// One figure, finding, rating, decision, entitlement and day of each academy, declared for `audience`.
facts::Facts known(SmallTrust& trust, values::AudienceIndex audience) {
  trust.measure("attendance.overall", values::Unit::kPercent, audience);
  for (std::uint32_t i = 0; i < 3; ++i) {
    trust.result("attendance.overall", academy(i), "2026-10-02", "95");
    trust.sign("2026-10-05", academy(i), "low").clearance = trust.trust.audiences.declared(audience, academy(i));
  }
  auto facts = trust.facts_on("2026-11-02");
  for (std::uint32_t i = 0; i < 3; ++i) {
    const auto of = academy(i);
    const auto clearance = trust.trust.audiences.declared(audience, of);
    facts::IndicatorFinding finding;
    finding.academy = of;
    finding.clearance = clearance;
    facts.indicator_findings.push_back(finding);
    facts.rule_findings.push_back({"rule", of, {}, clearance});
    facts::Rating rating;
    rating.academy = of;
    rating.clearance = clearance;
    rating.signed_level = {facts::SignedLevel{}, clearance};
    rating.proposal = {facts::Proposal{}, trust.trust.audiences.declared(SmallTrust::kTrustees, of)};
    facts.ratings.push_back(rating);
    facts::Entitlement entitlement;
    entitlement.academy = of;
    entitlement.clearance = clearance;
    facts.entitlements.push_back(entitlement);
    facts::Occurrence occurrence;
    occurrence.academy = of;
    occurrence.clearance = clearance;
    facts.occurrences.push_back(occurrence);
  }
  facts::SuccessFinding success;
  success.success = "success";
  success.clearance = trust.trust.audiences.declared(audience);
  for (std::uint32_t i = 0; i < 3; ++i)
    success.academies.push_back({academy(i), {}, trust.trust.audiences.declared(audience, academy(i))});
  facts.success_findings = {success};
  return facts;
}

/// The academies of each list by number, as "012".
template <class Records>
std::string academies(const Records& records) {
  std::string found;
  for (const auto& record : records) found += fmt::format("{}", static_cast<std::uint32_t>(record.academy));
  return found;
}

TEST_CASE("a reader gets what it is cleared for, and of an academy's facts its own alone") {
  struct Case {
    values::AudienceIndex declared;
    values::Reader reader;
    const char* academies;
  };
  const Case cases[] = {{SmallTrust::kStaff, kStaffReader, "012"},
                        {SmallTrust::kStaff, kAlder, "0"},
                        {SmallTrust::kStaff, kTrusteesReader, "012"},
                        {SmallTrust::kOwn, kStaffReader, ""},
                        {SmallTrust::kOwn, kAlder, "0"},
                        {SmallTrust::kOwn, kTrusteesReader, "012"},
                        {SmallTrust::kTrustees, kStaffReader, ""},
                        {SmallTrust::kTrustees, kAlder, ""},
                        {SmallTrust::kTrustees, kTrusteesReader, "012"}};
  for (const auto& c : cases) {
    INFO("declared for " << static_cast<int>(c.declared) << ", read by " << static_cast<int>(c.reader.audience));
    SmallTrust trust;
    const auto facts = known(trust, c.declared);
    const auto cleared = clear(facts, OwnRecords(facts), c.reader);
    CHECK(cleared.reader == c.reader);
    CHECK(academies(cleared.results) == c.academies);
    CHECK(academies(cleared.decisions) == c.academies);
    CHECK(academies(cleared.indicator_findings) == c.academies);
    CHECK(academies(cleared.rule_findings) == c.academies);
    CHECK(academies(cleared.ratings) == c.academies);
    CHECK(academies(cleared.entitlements) == c.academies);
    CHECK(academies(cleared.occurrences) == c.academies);
    const auto& successes = cleared.success_findings;
    CHECK((successes.empty() ? "" : academies(successes.front().academies)) == c.academies);
  }
}

TEST_CASE("what a reader may know whole is shared with all facts, and what it may know in part is not") {
  SmallTrust trust;
  auto facts = known(trust, SmallTrust::kStaff);
  auto partly = facts.results[1];
  partly.reading.clearance = trust.trust.audiences.declared(SmallTrust::kTrustees, academy(1));
  facts.results.replace(1, partly);
  auto because = facts.rule_findings[2];
  because.trace.clearance = trust.trust.audiences.declared(SmallTrust::kTrustees, academy(2));
  because.trace.words = "a.b is at least 1";
  facts.rule_findings.replace(2, because);
  const auto cleared = clear(facts, OwnRecords(facts), kStaffReader);
  CHECK(&cleared.results[0] == &facts.results[0]);
  CHECK(&cleared.results[1] != &facts.results[1]);
  CHECK(cleared.results[1].reading.state == expression::ReadingState::kHidden);
  CHECK(&cleared.rule_findings[1] == &facts.rule_findings[1]);
  CHECK(&cleared.rule_findings[2] != &facts.rule_findings[2]);
  CHECK(cleared.rule_findings[2].trace.is_cut);
  const auto all = clear(facts, OwnRecords(facts), kTrusteesReader);
  for (std::size_t i = 0; i < 3; ++i) {
    CHECK(&all.results[i] == &facts.results[i]);
    CHECK(&all.rule_findings[i] == &facts.rule_findings[i]);
  }
}

TEST_CASE("a field with a clearance of its own is empty for those whom it does not allow") {
  SmallTrust trust;
  const auto facts = known(trust, SmallTrust::kStaff);
  CHECK(!clear(facts, OwnRecords(facts), kStaffReader).ratings[0].proposal);
  CHECK(clear(facts, OwnRecords(facts), kStaffReader).ratings[0].signed_level.has_value());
  CHECK(clear(facts, OwnRecords(facts), kTrusteesReader).ratings[0].proposal.has_value());
}

TEST_CASE("a column that a reader may not know is hidden in every academy that it sees") {
  SmallTrust trust;
  const auto clearance = trust.trust.audiences.declared(SmallTrust::kTrustees, academy(0));
  trust.trust.said.academies[0].columns = {
      {"grant", expression::Reading::known(expression::Quantity{values::Decimal(7)}, clearance),
       trust.trust.audiences.declared(SmallTrust::kStaff)}};
  const auto facts = trust.facts_on("2026-11-02");
  const auto cleared = clear(facts, OwnRecords(facts), kStaffReader);
  CHECK(cleared.academies[0].columns[0].reading ==
        expression::Reading::absent(expression::ReadingState::kHidden, values::Clearance::everyone()));
  const auto whole = clear(facts, OwnRecords(facts), kTrusteesReader);
  CHECK(whole.academies[0].columns[0].reading == facts.academies[0].columns[0].reading);
}

TEST_CASE("records, counts and academies are absent by their own clearance") {
  SmallTrust trust;
  const auto for_trustees = trust.trust.audiences.declared(SmallTrust::kTrustees);
  trust.item("visit", "weekly").clearance = for_trustees;
  trust.item("advice", "weekly");
  trust.trust.said.academies[2].clearance = for_trustees;
  auto facts = trust.facts_on("2026-11-02");
  facts.level_counts = {facts::LevelCounts{}, for_trustees};
  const auto cleared = clear(facts, OwnRecords(facts), kStaffReader);
  REQUIRE(cleared.year.items.size() == 1);
  CHECK(cleared.year.items[0].id == "advice");
  CHECK(cleared.academies.size() == 2);
  CHECK(!cleared.level_counts);
  const auto whole = clear(facts, OwnRecords(facts), kTrusteesReader);
  CHECK(whole.year.items.size() == 2);
  CHECK(whole.academies.size() == 3);
  CHECK(whole.level_counts.has_value());
}

}  // namespace
}  // namespace cornerstone::disclosure
