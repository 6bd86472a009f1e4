#include "readers/results.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>

#include "readers/read_trust.h"
#include "unit/readers/complaints.h"
#include "unit/readers/small_trust.h"

namespace cornerstone::readers {
namespace {

std::string told(const expression::Reading& reading) {
  auto words = std::string(expression::name(reading.state));
  if (reading.value) words += " " + expression::in_words(*reading.value);
  if (reading.reason) words += fmt::format(" ({})", values::name(*reading.reason));
  return words;
}

/// One line a result: academy, date, reading at row and column; cohort; what it is compared with.
std::string results_of(const std::string& toml, const std::string& csv) {
  auto files = readers_tests::small_trust();
  files["data/attendance.toml"] = toml;
  files["data/attendance.csv"] = csv;
  files.erase("years/2026-27/actions.csv");
  files["years/2026-27/framework.toml"] =
      "[framework]\nname = \"A\"\nmethod = \"worst\"\nsigned_by = \"director\"\naudience = \"staff\"\n[[level]]\nid = "
      "\"low\"\n";
  files.erase("decisions.csv");
  source::SourceMap sources;
  diagnostics::Sink sink;
  const auto disk = source::folder_in_memory(files);
  const std::vector<std::string> components = {"heatmap"};
  const auto trust =
      read_trust(*disk, {.id = "hill", .as_at = {}, .today = *values::Date::of(2026, 11, 16), .components = components},
                 sources, sink);
  std::string lines;
  for (const auto& result : trust.said.results) {
    lines += fmt::format("{} {} {}: {} at {}:{}", result.measure,
                         trust.said.academies[static_cast<std::size_t>(result.academy)].id, result.date.iso(),
                         told(result.reading), result.origin.row, result.origin.column);
    if (result.cohort) lines += " of " + result.cohort->shortest();
    for (const auto& compared : result.compared) lines += fmt::format(", {} {}", compared.name, told(compared.reading));
    lines += '\n';
  }
  return lines + readers_tests::complaints(sink, sources);
}

const std::string kHead =
    "[dataset]\nfile = \"attendance.csv\"\nacademy = { column = \"URN\", matches = \"urn\" }\naudience = \"staff\"\n"
    "date = { column = \"Date\", format = \"dd/mm/yyyy\" }\n";
const std::string kByName =
    "[dataset]\nfile = \"attendance.csv\"\nacademy = { column = \"School\", matches = \"name\" }\naudience = "
    "\"staff\"\n"
    "date = 2026-07-17\n";

TEST_CASE("Rows become results") {
  struct Case {
    std::string about;
    std::string toml;
    std::string csv;
    std::string results;
  };
  const auto cases = std::vector<Case>{
      {"former URNs, other schools, percent signs, rewritten dates",
       kHead + "[measure.m]\ncolumn = \"%\"\nunit = \"percent\"\ncohort = \"academy.pupils\"\n",
       "Return\n\nURN,Date,%\n900201,03/10/2025,95.5%\n900301,2026-10-03,95\n999999,x,y\n900302,03/10/2026 00:00,0\n",
       "attendance.m alder 2025-10-03: known 95.5% at 4:3 of 210\n"
       "attendance.m alder 2026-10-03: known 95% at 5:3 of 210\n"
       "attendance.m birch 2026-10-03: known 0% at 7:3 of 180\n"},
      {"reasons for absence, the usual and the dataset's own",
       kHead + "reasons = { \"#\" = \"withheld\" }\n[measure.m]\ncolumn = \"n\"\n",
       "URN,Date,n\n900301,01/09/2026,\n900301,02/09/2026,SUPP\n900301,03/09/2026,z\n900301,04/09/2026,low\n"
       "900301,05/09/2026,#\n900301,06/09/2026,NE\n",
       "attendance.m alder 2026-09-01: missing (not recorded) at 2:3\n"
       "attendance.m alder 2026-09-02: withheld (withheld) at 3:3\n"
       "attendance.m alder 2026-09-03: not applicable (not applicable) at 4:3\n"
       "attendance.m alder 2026-09-04: missing (rounds to zero) at 5:3\n"
       "attendance.m alder 2026-09-05: withheld (withheld) at 6:3\n"
       "attendance.m alder 2026-09-06: not applicable (no eligible pupils) at 7:3\n"},
      {"names and aliases without case and punctuation; words of a scale by token",
       kByName + "[measure.m]\ncolumn = \"Grade\"\nscale = \"grades\"\n",
       "School,Grade\nALDER  SCHOOL,1\nBirch Primary,poor\n",
       "attendance.m alder 2026-07-17: known Good at 2:2\n"
       "attendance.m birch 2026-07-17: known Poor at 3:2\n"},
      {"counting rows, none where the academy has others",
       kByName + "[measure.m]\ncombine = \"count\"\nrows = { Type = \"Permanent\" }\n",
       "School,Type\nAlder Primary,Permanent\nAlder Primary,permanent\nBirch Primary,Suspension\n",
       "attendance.m alder 2026-07-17: known 2 at 2:1\n"
       "attendance.m birch 2026-07-17: known 0 at 4:1\n"},
      {"sums and means, not known over a reason",
       kByName + "[measure.s]\ncolumn = \"n\"\ncombine = \"sum\"\ncohort = \"c\"\n[measure.t]\ncolumn = \"n\"\ncombine "
                 "= \"mean\"\n",
       "School,n,c\nAlder Primary,1,10\nAlder Primary,2,20\nBirch Primary,3,30\nBirch Primary,x,40\n",
       "attendance.s alder 2026-07-17: known 3 at 2:2 of 30\n"
       "attendance.s birch 2026-07-17: missing (not available) at 5:2 of 30\n"
       "attendance.t alder 2026-07-17: known 1.5 at 2:2\n"
       "attendance.t birch 2026-07-17: missing (not available) at 5:2\n"},
      {"comparisons in rows of their own, in a column, and stated from a day for some",
       kHead + "rows = { subject = \"All\" }\n[measure.m]\ncolumn = \"n\"\n"
               "against.national = { rows = { URN = \"\" } }\nagainst.beside = { column = \"b\" }\n"
               "against.target = [{ value = 4 }, { from = 2026-09-03, value = 6, where = 'academy.pupils is above 200' "
               "}]\n",
       "URN,Date,n,b,subject\n,01/09/2026,7,,All\n,01/09/2026,9,,Other\n900301,01/09/2026,1,5,All\n900301,03/09/"
       "2026,2,z,All\n"
       "900302,03/09/2026,3,,All\n",
       "attendance.m alder 2026-09-01: known 1 at 4:3, national known 7, beside known 5, target known 4\n"
       "attendance.m alder 2026-09-03: known 2 at 5:3, national missing, beside not applicable (not applicable), "
       "target known 6\n"
       "attendance.m birch 2026-09-03: known 3 at 6:3, national missing, beside missing (not recorded), target known "
       "4\n"},
      {"a name that nobody has, told once", kByName + "[measure.m]\ncolumn = \"n\"\n",
       "School,n\nAlder Primary,1\nAldre Primary,1\nAldre Primary,2\n",
       "attendance.m alder 2026-07-17: known 1 at 2:2\n"
       "data/attendance.csv:3:1-14: unknown-academy: no academy is called `Aldre Primary` | did you mean `Alder "
       "Primary`?\n"},
  };
  for (const auto& [about, toml, csv, results] : cases) {
    INFO(about);
    CHECK(results_of(toml, csv) == results);
  }
}

}  // namespace
}  // namespace cornerstone::readers
