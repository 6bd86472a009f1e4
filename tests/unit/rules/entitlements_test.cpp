#include "rules/entitlements.h"

#include <fmt/format.h>

#include "rules/judge.h"
#include "small_trust.h"

namespace cornerstone::rules {
namespace {

using tests::academy;
using tests::SmallTrust;

facts::Facts judged(SmallTrust& trust, const char* day = "2026-11-02") {
  diagnostics::Sink sink;
  return judge(trust.ready(), tests::day(day), sink);
}

/// What the academy has, in the offer's order: "visit: weekly at low, raised".
std::vector<std::string> had(const facts::Facts& facts, values::AcademyIndex of) {
  constexpr const char* kGrants[] = {"", ", granted", ", held", ", ended"};
  std::vector<std::string> lines;
  for (const auto& each : facts.entitlements) {
    if (each.academy != of) continue;
    lines.push_back(fmt::format("{}: {}{}{}{}", each.item, each.rhythm.words,
                                each.level ? " at " + facts::find_level(facts, *each.level)->id : "",
                                each.is_raised ? ", raised" : "", kGrants[static_cast<int>(each.grant)]));
  }
  return lines;
}

TEST_CASE("what an item comes to at each level, separate and cumulative") {
  struct Case {
    const char* name;
    const char* frequency;
    std::vector<std::pair<facts::LevelRank, std::string>> at;
    bool gives;
    const char* separate;
    const char* cumulative;
  };
  const Case cases[] = {
      {"everywhere", "weekly", {}, false, "weekly|weekly|weekly|weekly", "weekly|weekly|weekly|weekly"},
      {"everywhere but", "weekly", {{2, "termly"}}, false, "weekly|weekly|termly|", "weekly|weekly|termly|"},
      {"none at a level", "weekly", {{0, "none"}}, false, "|weekly|weekly|", "|||"},
      {"from the middle on", "", {{1, "monthly"}}, false, "|monthly||", "|monthly|monthly|"},
      {"restated", "", {{0, "termly"}, {2, "weekly"}}, false, "termly||weekly|", "termly|termly|weekly|"},
      {"taken away again", "", {{0, "termly"}, {2, "none"}}, false, "termly|||", "termly|termly||"},
      {"an academy's gift never inherits", "", {{0, "2 a year"}}, true, "2 a year|||", "2 a year|||"}};
  for (const auto& c : cases) {
    for (const auto style : {facts::OfferStyle::kSeparate, facts::OfferStyle::kCumulative}) {
      SmallTrust trust;
      auto& item = trust.item("it", c.frequency, c.at);
      item.gives = c.gives;
      std::string found;
      for (const auto level : {0, 1, 2, -1}) {
        const auto rank = level < 0 ? std::nullopt : std::optional(static_cast<facts::LevelRank>(level));
        const auto stated = stated_at(item, rank, style);
        found += (stated ? stated->rhythm.words : "") + (level < 0 ? "" : "|");
      }
      INFO(c.name);
      CHECK(found == (style == facts::OfferStyle::kSeparate ? c.separate : c.cumulative));
    }
  }
}

TEST_CASE("an academy has its level's items; one without a signed level has those that are the same everywhere") {
  SmallTrust trust;
  trust.item("advice", "as required");
  trust.item("visit", "termly", {{2, "weekly"}});
  trust.item("review", "", {{1, "2 a year"}});
  trust.item("clinic", "monthly");
  trust.where(&facts::Year::items, "academy.phase is Secondary");
  trust.item("conference", "once").per = facts::Per::kTrust;
  trust.trust.said.academies[1].phase = "Secondary";
  trust.sign("2026-09-10", academy(0), "low");
  trust.sign("2026-09-10", academy(1), "middle");
  const auto facts = judged(trust);
  using Lines = std::vector<std::string>;
  CHECK(had(facts, academy(0)) == Lines{"advice: as required", "visit: weekly at low, raised"});
  CHECK(had(facts, academy(1)) ==
        Lines{"advice: as required", "visit: termly", "review: 2 a year at middle", "clinic: monthly"});
  CHECK(had(facts, academy(2)) == Lines{"advice: as required"});
  CHECK(had(facts, tests::kTrust) == Lines{"conference: once"});
}

TEST_CASE("a grant stands until its last day, and gives what the level does not") {
  SmallTrust trust;
  trust.item("coach", "", {{2, "weekly"}});
  auto& row = trust.decide("2026-10-01", academy(0), facts::Subject::kItem, "coach", "granted");
  row.until = tests::day("2026-11-10");
  trust.sign("2026-10-05", academy(1), "low");
  trust.decide("2026-10-20", academy(1), facts::Subject::kItem, "coach", "held");
  struct Case {
    const char* day;
    std::vector<std::string> first, second;
  };
  const Case cases[] = {{"2026-09-30", {}, {}},
                        {"2026-10-10", {"coach: as required, granted"}, {"coach: weekly at low"}},
                        {"2026-11-10", {"coach: as required, granted"}, {"coach: weekly at low, held"}},
                        {"2026-11-11", {"coach: as required, ended"}, {"coach: weekly at low, held"}}};
  for (const auto& c : cases) {
    INFO(c.day);
    const auto facts = judged(trust, c.day);
    CHECK(had(facts, academy(0)) == c.first);
    CHECK(had(facts, academy(1)) == c.second);
  }
}

TEST_CASE("who may know an entitlement may know the level that it follows from") {
  SmallTrust trust;
  trust.trust.said.year.framework.audience = SmallTrust::kTrustees;
  trust.item("visit", "termly", {{2, "weekly"}});
  trust.item("advice", "weekly");
  trust.sign("2026-09-10", academy(0), "low");
  const auto facts = judged(trust);
  REQUIRE(facts.entitlements.size() >= 2);
  CHECK(facts.entitlements[0].clearance == trust.trust.audiences.declared(SmallTrust::kTrustees, academy(0)));
  CHECK(facts.entitlements[1].clearance == trust.trust.audiences.declared(SmallTrust::kStaff, academy(0)));
}

}  // namespace
}  // namespace cornerstone::rules
