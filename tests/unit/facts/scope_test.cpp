#include "facts/scope.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "expression/evaluate.h"
#include "small_trust.h"

namespace cornerstone::facts {
namespace {

using expression::ReadingState;
using tests::academy;
using tests::SmallTrust;

std::string read(const Facts& facts, const Names& names, const std::string& name, values::AcademyIndex of) {
  const auto resolved = names.resolve(name);
  REQUIRE(resolved);
  const auto reading = AcademyScope(facts, names, of).reading(resolved->id);
  CHECK(reading.label == name);
  return reading.state == ReadingState::kStale ? "stale " + expression::in_words(*reading.value)
                                               : expression::in_words(reading);
}

Facts for_reader(Facts facts, values::Reader reader) {
  facts.reader = reader;
  return facts;
}

SmallTrust with_attendance(values::AudienceIndex audience = SmallTrust::kStaff) {
  SmallTrust trust;
  auto& measure = trust.measure("attendance.overall", values::Unit::kPercent, audience);
  measure.comparisons = {"national"};
  trust.result("attendance.overall", academy(0), "2026-09-30", "91");
  trust.result("attendance.overall", academy(0), "2026-10-30", "93.4");
  trust.result("attendance.overall", academy(1), "2026-10-30", "");
  return trust;
}

TEST_CASE("a name is read in one academy, or in the trust") {
  auto trust = with_attendance();
  trust.trust.said.academies[0].pupils = values::Decimal(210);
  trust.trust.said.academies[0].joined = tests::day("2019-09-01");
  trust.trust.said.academies[2].status = AcademyStatus::kClosing;
  const auto facts = trust.facts_on("2026-11-02");
  struct Case {
    const char* name;
    values::AcademyIndex of;
    const char* found;
  };
  const Case cases[] = {{"academy.name", academy(0), "Alder"},
                        {"academy.pupils", academy(0), "210"},
                        {"academy.pupils", academy(1), "missing"},
                        {"academy.joined", academy(0), "1 September 2019"},
                        {"academy.urn", academy(0), "missing"},
                        {"academy.status", academy(2), "closing"},
                        {"academy.name", tests::kTrust, "not applicable"},
                        {"attendance.overall", academy(0), "93.4%"},
                        {"attendance.overall", academy(1), "missing"},
                        {"attendance.overall", academy(2), "missing"},
                        {"attendance.overall", tests::kTrust, "not applicable"},
                        {"rating", academy(0), "missing"},
                        {"rating", tests::kTrust, "not applicable"}};
  for (const auto& c : cases) {
    INFO(c.name << " of " << static_cast<std::uint32_t>(c.of));
    CHECK(read(facts, *trust.trust.names, c.name, c.of) == c.found);
  }
}

TEST_CASE("what a reader may not know is hidden, whether or not it is there") {
  auto trust = with_attendance(SmallTrust::kOwn);
  trust.trust.said.year.framework.audience = SmallTrust::kTrustees;
  trust.judgement("safe", expression::Type::of(expression::TypeKind::kYesNo)).audience = SmallTrust::kTrustees;
  const auto said = trust.facts_on("2026-11-02");
  auto without = said;
  without.results.clear();
  const values::Reader staff{SmallTrust::kStaff, tests::kTrust};
  const values::Reader alder{SmallTrust::kOwn, academy(0)};
  const values::Reader birch{SmallTrust::kOwn, academy(1)};
  const values::Reader trustees{SmallTrust::kTrustees, tests::kTrust};
  struct Case {
    values::Reader reader;
    const char* name;
    const char* found;
    const char* where_nothing_is;
  };
  const Case cases[] = {{staff, "attendance.overall", "hidden", "hidden"},
                        {birch, "attendance.overall", "hidden", "hidden"},
                        {alder, "attendance.overall", "93.4%", "missing"},
                        {trustees, "attendance.overall", "93.4%", "missing"},
                        {alder, "rating", "hidden", "hidden"},
                        {trustees, "rating", "missing", "missing"},
                        {alder, "rating.since", "hidden", "hidden"},
                        {staff, "judgement.safe", "hidden", "hidden"},
                        {trustees, "judgement.safe", "missing", "missing"}};
  for (const auto& c : cases) {
    INFO(c.name << " for audience " << static_cast<int>(c.reader.audience));
    CHECK(read(for_reader(said, c.reader), *trust.trust.names, c.name, academy(0)) == c.found);
    CHECK(read(for_reader(without, c.reader), *trust.trust.names, c.name, academy(0)) == c.where_nothing_is);
  }
}

TEST_CASE("a success measure or a proposal is there for its readers, and hidden from the others") {
  auto trust = with_attendance();
  trust.success("attend", "attendance.overall is at least 95%");
  auto facts = trust.facts_on("2026-11-02");
  SuccessFinding finding;
  finding.success = "attend";
  facts.success_findings = {finding};
  facts.reader = values::Reader{SmallTrust::kStaff, tests::kTrust};
  CHECK(read(facts, *trust.trust.names, "success.attend", tests::kTrust) == "hidden");
  facts.success_findings[0].summary = {
      SuccessSummary{.state = SuccessState::kMet, .recorded_on = {}, .recorded_by = {}, .reason = {}, .evidence = {}},
      values::Clearance::everyone()};
  CHECK(read(facts, *trust.trust.names, "success.attend", tests::kTrust) == "met");
  CHECK(read(facts, *trust.trust.names, "rating.proposed", academy(0)) == "hidden");
}

TEST_CASE("a measure is not applicable outside its `where`, nor outside its dataset's") {
  for (const bool is_dataset : {false, true}) {
    auto trust = with_attendance();
    trust.ready();
    auto& measure = trust.trust.said.measures[0];
    (is_dataset ? measure.dataset_where : measure.where) = trust.sentence("academy.phase is Secondary");
    trust.trust.said.academies[1].phase = "Secondary";
    const auto facts = trust.facts_on("2026-11-02");
    CHECK(read(facts, *trust.trust.names, "attendance.overall", academy(0)) == "not applicable");
    CHECK(read(facts, *trust.trust.names, "attendance.overall", academy(1)) == "missing");
  }
}

TEST_CASE("a series is told oldest first; its last figure alone may be stale") {
  auto trust = with_attendance();
  trust.trust.said.measures[0].stale_after = values::read_period("2 weeks");
  struct Case {
    const char* day;
    std::vector<std::string> series;
  };
  const Case cases[] = {{"2026-11-02", {"2026-09-30 known 91%", "2026-10-30 known 93.4%"}},
                        {"2026-11-13", {"2026-09-30 known 91%", "2026-10-30 known 93.4%"}},
                        {"2026-11-14", {"2026-09-30 known 91%", "2026-10-30 stale 93.4%"}}};
  for (const auto& c : cases) {
    INFO(c.day);
    const auto facts = trust.facts_on(c.day);
    const auto& names = *trust.trust.names;
    std::vector<std::string> series;
    for (const auto& each : AcademyScope(facts, names, academy(0)).history(names.resolve("attendance.overall")->id))
      series.push_back(
          fmt::format("{} {} {}", each.date->iso(), expression::name(each.state), expression::in_words(*each.value)));
    CHECK(series == c.series);
  }
}

TEST_CASE("an academy is compared by its own row, else by the national rows, in force at the figure's date") {
  auto trust = with_attendance();
  const auto compared = [](const char* amount) {
    return std::vector<Compared>{
        {"national",
         expression::Reading::known(expression::Quantity{*values::Decimal::read(amount), values::Unit::kPercent},
                                    values::Clearance::everyone())}};
  };
  trust.result("attendance.overall", tests::kTrust, "2026-09-01", "").compared = compared("94");
  trust.result("attendance.overall", tests::kTrust, "2026-10-15", "").compared = compared("95");
  trust.result("attendance.overall", academy(2), "2026-10-30", "90").compared = compared("88");
  const auto facts = trust.facts_on("2026-11-02");
  const auto& names = *trust.trust.names;
  const auto name = *names.resolve("attendance.overall");
  const auto against = [&](values::AcademyIndex of, const char* date) {
    expression::Reading result;
    result.date = values::Date::from_iso(date);
    return expression::in_words(AcademyScope(facts, names, of).comparison(name.id, name.against[0].id, result));
  };
  CHECK(against(academy(0), "2026-08-30") == "missing");
  CHECK(against(academy(0), "2026-09-30") == "94%");
  CHECK(against(academy(0), "2026-10-30") == "95%");
  CHECK(against(academy(0), "") == "95%");
  CHECK(against(academy(2), "2026-10-30") == "88%");
  CHECK(against(academy(2), "2026-09-30") == "94%");
}

TEST_CASE("academies that join are left out unless they are asked for") {
  SmallTrust trust;
  trust.add_academy("dogwood", AcademyStatus::kJoining);
  trust.trust.said.academies[1].status = AcademyStatus::kClosing;
  const auto facts = trust.facts_on("2026-11-02");
  const auto& names = *trust.trust.names;
  const auto visited = [&](expression::Extent extent) {
    std::vector<std::string> labels;
    AcademyScope(facts, names, tests::kTrust)
        .visit(expression::Things::kAcademies, extent,
               [&](const expression::Member& member) { labels.emplace_back(member.label); });
    return labels;
  };
  CHECK(visited(expression::Extent::kUsual) == std::vector<std::string>{"Alder", "Birch", "Cedar"});
  CHECK(visited(expression::Extent::kAll) == std::vector<std::string>{"Alder", "Birch", "Cedar", "Dogwood"});

  struct Case {
    const char* where;
    std::vector<std::string> found;
  };
  const Case cases[] = {{"", {"alder", "birch", "cedar"}},
                        {"academy.phase is Primary", {"alder", "birch", "cedar"}},
                        {"academy.status is joining", {"dogwood"}},
                        {"academy.status is not open", {"birch", "dogwood"}},
                        {"academy.pupils is at least 1", {}}};
  for (const auto& c : cases) {
    INFO(c.where);
    std::optional<expression::Sentence> where;
    if (*c.where != 0) where = trust.sentence(c.where);
    std::vector<std::string> found;
    for (const auto* each : academies_where(where, facts, names)) found.push_back(each->id);
    CHECK(found == c.found);
  }
}

}  // namespace
}  // namespace cornerstone::facts
