#include <catch2/catch.hpp>

#include "compose/explain.h"
#include "expression/type.h"
#include "small_trust.h"

namespace cornerstone::compose {
namespace {

using expression::Reading;

/// One measure with a file, one judgement: what a trace cites.
void add_data(SmallTrust& trust) {
  auto& facts = *trust.known;
  facts::Dataset dataset;
  dataset.id = "attendance";
  dataset.name = "Attendance by half term";
  dataset.file = "data/attendance.csv";
  facts.datasets = {dataset};
  facts::Measure measure;
  measure.id = "overall";
  measure.name = "Attendance";
  measure.dataset = "attendance";
  measure.type = expression::Type::number(values::Unit::kPercent, expression::Better::kHigher, 1);
  measure.comparisons = {"target"};
  facts.measures = {measure};
  trust.edition.names = std::make_shared<const facts::Names>(facts);
}

Reading percent(const char* amount, const char* label) {
  auto reading = Reading::known(expression::Quantity{*values::Decimal::read(amount), values::Unit::kPercent},
                                values::Clearance::everyone());
  reading.label = label;
  reading.decimals = 1;
  return reading;
}

}  // namespace

TEST_CASE("evidence is each recorded reading once, with what it is compared with and where it stands") {
  SmallTrust trust(SmallTrust::kTrustees);
  add_data(trust);
  const Lexicon lexicon{.facts = *trust.known, .names = *trust.edition.names};
  auto latest = percent("92.2", "attendance.overall");
  latest.date = on(2026, 10, 22);
  latest.origin.row = 118;
  auto earlier = percent("93.9", "attendance.overall");
  earlier.date = on(2025, 10, 22);
  auto change = percent("-1.7", "change(attendance.overall, 1 year)");
  change.from = {latest, earlier};
  expression::Trace claim;
  claim.readings = {latest, percent("94", "target(attendance.overall)")};
  expression::Trace other;
  other.readings = {change};
  expression::Trace cut = claim;
  cut.is_cut = true;
  facts::IndicatorFinding finding;
  expression::Trace all;
  all.children = {claim, other, cut};
  finding.tried = {{0, all}};
  const auto found = evidence_of(finding, lexicon);
  REQUIRE(found.size() == 1);
  CHECK(found.front() == Evidence{.label = "attendance.overall",
                                  .name = "Attendance",
                                  .value = "92.2%",
                                  .compared = "target 94.0%",
                                  .on = on(2026, 10, 22),
                                  .is_known = true,
                                  .is_stale = false,
                                  .source = "Attendance by half term",
                                  .row = 118});
}

TEST_CASE("a rule stands beside its figures as a note") {
  SmallTrust trust(SmallTrust::kTrustees);
  add_data(trust);
  const Lexicon lexicon{.facts = *trust.known, .names = *trust.edition.names};
  const auto [words, note] = GENERATE(table<const char*, const char*>({
      {"attendance.overall is at least 94", "Attendance at least 94%"},
      {"attendance.overall is below target(attendance.overall)", "Attendance below the target figure"},
      {"rating is high", "Risk level is high"},
      {"attendance.overall is at least 94 and rating is high", "Attendance is at least 94% and risk level is high"},
  }));
  facts::Indicator indicator;
  indicator.at.resize(2);
  indicator.at[0].words = words;
  indicator.at[1].level = 1;
  indicator.at[1].words = "otherwise";
  facts::IndicatorFinding finding;
  CHECK(rule_in_words(indicator, finding, lexicon) == note);
  finding.best = finding.worst = 1;
  CHECK(rule_in_words(indicator, finding, lexicon) == trust.known->year.levels.front().name + " would need: " + note);
}

}  // namespace cornerstone::compose
