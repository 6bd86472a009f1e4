#include "disclosure/publications.h"

#include "small_trust.h"

namespace cornerstone::disclosure {
namespace {

using tests::SmallTrust;

void publish(SmallTrust& trust, const std::string& what, const std::string& to = "staff") {
  trust.trust.publications.push_back({what, to, "as agreed", trust.trust.audiences.declared(SmallTrust::kStaff), {}});
}

TEST_CASE("a published count of levels answers what asks for levels alone") {
  SmallTrust trust;
  trust.measure("attendance.overall");
  trust.ready();
  publish(trust, "count(rating)");
  struct Case {
    const char* formula;
    bool is_published;
  };
  const Case cases[] = {{"count(academies where rating is low)", true},
                        {"count(academies where rating is low or rating is middle)", false},
                        {"count(academies where rating is low and academy.phase is Primary)", false},
                        {"count(academies where attendance.overall is at least 95%)", false},
                        {"count(academies where rating.proposed is low)", false},
                        {"share(academies where rating is low)", false},
                        {"list(academies where rating is low)", false},
                        {"rating", false}};
  for (const auto& c : cases) {
    INFO(c.formula);
    const auto formula = trust.formula(c.formula);
    CHECK(is_published_count(formula, trust.trust, {SmallTrust::kStaff, tests::kTrust}) == c.is_published);
  }
  SmallTrust silent;
  silent.ready();
  CHECK(!is_published_count(silent.formula("count(academies where rating is low)"), silent.trust,
                            {SmallTrust::kStaff, tests::kTrust}));
}

TEST_CASE("a publication widens the fact that it names, and no other") {
  for (const std::string what : {"count(rating)", "rating", "rating.proposed", "success.attend"}) {
    INFO(what);
    SmallTrust trust;
    trust.success("attend", "");
    publish(trust, what);
    auto facts = trust.facts_on("2026-11-02");
    const auto narrow = trust.trust.audiences.declared(SmallTrust::kTrustees);
    facts::Rating rating;
    rating.academy = tests::academy(0);
    rating.signed_level = {facts::SignedLevel{}, narrow};
    rating.proposal = {facts::Proposal{}, narrow};
    facts.ratings = {rating};
    facts.level_counts = {facts::LevelCounts{}, narrow};
    facts::SuccessFinding success;
    success.success = "attend";
    success.summary = {facts::SuccessSummary{}, narrow};
    facts.success_findings = {success};
    diagnostics::Sink sink;
    widen(facts, trust.trust, sink);
    CHECK(tests::reported(sink).empty());
    const values::Reader staff{SmallTrust::kStaff, tests::kTrust};
    CHECK(facts.level_counts.clearance().allows(staff) == (what == "count(rating)"));
    CHECK(facts.ratings[0].signed_level.clearance().allows(staff) == (what == "rating"));
    CHECK(facts.ratings[0].proposal.clearance().allows(staff) == (what == "rating.proposed"));
    CHECK(facts.success_findings[0].summary.clearance().allows(staff) == (what == "success.attend"));
  }
}

TEST_CASE("what cannot be published is reported") {
  SmallTrust trust;
  trust.item("visit", "weekly");
  publish(trust, "item.visit");
  publish(trust, "item.visits");
  publish(trust, "attendance.overall");
  auto facts = trust.facts_on("2026-11-02");
  diagnostics::Sink sink;
  widen(facts, trust.trust, sink);
  CHECK(tests::reported(sink) ==
        std::vector<std::string>{"unknown-name: `attendance.overall` is nothing that can be published wider",
                                 "unknown-name: `item.visits` is nothing that can be published wider"});
}

}  // namespace
}  // namespace cornerstone::disclosure
