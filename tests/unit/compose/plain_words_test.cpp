#include "compose/plain_words.h"

#include <catch2/catch.hpp>

#include "expression/type.h"
#include "small_trust.h"

namespace cornerstone::compose {
namespace {

void add_attendance(SmallTrust& trust) {
  facts::Measure measure;
  measure.id = "overall";
  measure.name = "Attendance";
  measure.dataset = "attendance";
  measure.type = expression::Type::number(values::Unit::kPercent, expression::Better::kHigher, 1);
  measure.comparisons = {"target"};
  trust.known->measures = {measure};
  trust.edition.names = std::make_shared<const facts::Names>(*trust.known);
}

}  // namespace

TEST_CASE("sentences are told with the names that readers see") {
  SmallTrust trust(SmallTrust::kTrustees);
  add_attendance(trust);
  const Lexicon lexicon{.facts = *trust.known, .names = *trust.edition.names};
  const auto [written, said] = GENERATE(table<const char*, const char*>({
      {"attendance.overall is at least 95", "Attendance is at least 95%"},
      {"attendance.overall is at least target(attendance.overall)", "Attendance is at least the target figure"},
      {"change(attendance.overall, 1 year) is below -1.5",
       "Change of Attendance in 1 year is below −1.5 percentage points"},
      {"attendance.overall is\n  better than previous(attendance.overall, 1 year)",
       "Attendance is better than 1 year before"},
      {"indicator.r is \"High\"", "Results is High"},
      {"rating is high and academy.phase is primary", "Risk level is high and academy’s phase is primary"},
      {"attendance.overall is between 89.5 and 95", "Attendance is between 89.5% and 95%"},
      {"attendance.overall is at least 95%", "Attendance is at least 95%"},
      {"gap(attendance.overall, target) is at least 0",
       "Attendance against the target figure is at least 0 percentage points"},
      {"attendance.overall is below national(attendance.overall)", "Attendance is below the national figure"},
      {"age(attendance.overall) is below 12 months", "The age of Attendance is below 12 months"},
      {"attendance.overall is at least 95 and at least 2 of (rating is high)",
       "Attendance is at least 95% and at least 2 of (risk level is high)"},
      {"count(academies where attendance.overall is below 90) is at most 3",
       "Count(academies where Attendance is below 90%) is at most 3"},
      {"otherwise", "Otherwise"},
  }));
  CHECK(plain_sentence(written, lexicon) == said);
}

}  // namespace cornerstone::compose
