#include "disclosure/live_values.h"

#include "disclosure/clear.h"
#include "small_trust.h"

namespace cornerstone::disclosure {
namespace {

using tests::academy;
using tests::SmallTrust;

struct Said {
  std::string words;
  std::vector<std::string> reported;
  bool operator==(const Said&) const = default;
};

/// What the live value says to staff on a page of this academy.
Said said(SmallTrust& trust, const std::string& formula, values::AcademyIndex of) {
  auto whole = trust.facts_on("2026-11-02");
  for (std::uint32_t i = 0; i < 3; ++i) {
    facts::Rating rating;
    rating.academy = academy(i);
    rating.clearance = trust.trust.audiences.declared(trust.trust.said.year.framework.audience, academy(i));
    facts::SignedLevel level;
    level.level = i == 0 ? 0 : 2;
    rating.signed_level = {level, rating.clearance};
    whole.ratings.push_back(rating);
  }
  const auto cleared = clear(whole, OwnRecords(whole), {SmallTrust::kStaff, tests::kTrust});
  const source::Span span{source::FileId{3}, 0, 1};
  document::LiveValue value;
  value.span = span;
  document::Inlines inlines{value};
  diagnostics::Sink sink;
  LiveValues(trust.trust, cleared, whole, of, "staff").fill(inlines, {{span, trust.formula(formula)}}, sink);
  return {document::plain_text(inlines), tests::reported(sink)};
}

SmallTrust with_attendance(values::AudienceIndex audience = SmallTrust::kStaff) {
  SmallTrust trust;
  trust.measure("attendance.overall", values::Unit::kPercent, audience);
  trust.result("attendance.overall", academy(0), "2026-10-02", "93.4");
  return trust;
}

TEST_CASE("a live value is worked out in the page's academy, or over the academies") {
  struct Case {
    const char* formula;
    values::AcademyIndex of;
    Said said;
  };
  const Case cases[] = {
      {"attendance.overall", academy(0), {"93.4%", {}}},
      {"attendance.overall", academy(1), {"missing", {}}},
      {"rating", academy(1), {"Low", {}}},
      {"count(academies where rating is low)", tests::kTrust, {"2", {}}},
      {"attendance.overall",
       tests::kTrust,
       {"not applicable",
        {"needs-academy: `attendance.overall` is said of one academy, and this page is about the trust"}}},
      {"rating",
       tests::kTrust,
       {"not applicable", {"needs-academy: `rating` is said of one academy, and this page is about the trust"}}}};
  for (const auto& c : cases) {
    INFO(c.formula);
    auto trust = with_attendance();
    const auto found = said(trust, c.formula, c.of);
    CHECK(found.words == c.said.words);
    CHECK(found.reported == c.said.reported);
  }
}

TEST_CASE("a value that is not for the page's audience is an error at its place") {
  auto trust = with_attendance(SmallTrust::kTrustees);
  const auto found = said(trust, "attendance.overall", academy(0));
  CHECK(found.words == "hidden");
  CHECK(found.reported ==
        std::vector<std::string>{"not-for-this-audience: `attendance.overall` is not for the audience "
                                 "`staff` of this page"});
}

TEST_CASE("a published count is told from all that is known") {
  auto trust = with_attendance();
  trust.trust.said.year.framework.audience = SmallTrust::kTrustees;
  const std::string count = "count(academies where rating is low)";
  CHECK(said(trust, count, tests::kTrust).reported ==
        std::vector<std::string>{"not-for-this-audience: `rating` is not for the audience `staff` of this page"});
  trust.trust.publications = {
      {"count(rating)", "staff", "as agreed", trust.trust.audiences.declared(SmallTrust::kStaff), {}}};
  const auto found = said(trust, count, tests::kTrust);
  CHECK(found.words == "2");
  CHECK(found.reported.empty());
}

}  // namespace
}  // namespace cornerstone::disclosure
