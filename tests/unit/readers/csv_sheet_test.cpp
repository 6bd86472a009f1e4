#include "readers/csv_sheet.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>

#include "unit/readers/complaints.h"

namespace cornerstone::readers {
namespace {

using readers_tests::complaints;
using readers_tests::whole_file;

struct Outcome {
  std::string rows;
  std::string said;
  bool operator==(const Outcome&) const = default;
};

Outcome read_sheet(const std::string& text, const std::vector<std::string>& headings, const SheetOptions& options = {},
                   bool is_required = true) {
  source::SourceMap sources;
  diagnostics::Sink sink;
  const auto asked = whole_file(sources, "a.toml", "ask");
  const auto file = whole_file(sources, "a.csv", text).file;
  std::vector<WantedColumn> wanted;
  for (const auto& heading : headings) wanted.push_back({heading, asked, is_required});
  auto sheet = CsvSheet::open(sources, file, wanted, options, sink);
  Outcome outcome;
  while (sheet && sheet->next_row()) {
    for (std::size_t i = 0; i < wanted.size(); ++i) outcome.rows += fmt::format("[{}]", sheet->cell(i).text);
    outcome.rows += fmt::format(" {}\n", sheet->cell(0).origin.row);
  }
  outcome.said = complaints(sink, sources);
  return outcome;
}

TEST_CASE("The heading row is the one that holds what is wanted") {
  CHECK(read_sheet("URN,Overall %\n1,95\n", {"Overall %", "URN"}) == Outcome{"[95][1] 2\n", ""});
  CHECK(read_sheet("Autumn return\n\n,,\nURN , overall  % \n\n1,95\n\n2,96\n", {"URN", "Overall %"}) ==
        Outcome{"[1][95] 6\n[2][96] 8\n", ""});
  CHECK(read_sheet("URN\nURN,%\n1,95\n", {"URN", "%"}) == Outcome{"[1][95] 3\n", ""});
  CHECK(read_sheet("URN,%\nURN,%\n1,95\n", {"URN", "%"}, {.heading_row = 2, .others = {}, .hint_for_others = {}}) ==
        Outcome{"[1][95] 3\n", ""});
  CHECK(read_sheet("URN,%\n1\n", {"URN", "%"}) == Outcome{"[1][] 2\n", ""});
  CHECK(read_sheet("URN,x\n1,2\n", {"URN", "%"}, {}, false) == Outcome{"[1][] 2\n", ""});
}

TEST_CASE("What is wrong with headings and rows is reported at its place") {
  CHECK(read_sheet("URN,Overal %\n1,95\n", {"URN", "Overall %"}).said ==
        "a.toml:1:1-4: missing-column: `a.csv` has no column `Overall %` | did you mean `Overal %`?\n");
  CHECK(read_sheet("x,y\n1,95\n", {"URN"}).said ==
        "a.toml:1:1-4: missing-column: no row of `a.csv` holds the heading `URN` | the first row that holds a heading "
        "asked "
        "for is taken as the heading row\n");
  CHECK(read_sheet("URN,%,%\n1,95,96\n", {"URN", "%"}).said ==
        "a.csv:1:7-8: duplicate-column: two columns are headed `%` | give each column a heading of its own\n");
  CHECK(read_sheet("URN,%\n1,95,x,y\n", {"URN", "%"}).said ==
        "a.csv:2:6-7: too-many-cells: row 2 has 4 cells, but there are 2 headings | a cell that holds `,` stands in "
        "quotes\n");
  CHECK(read_sheet("id,nme,zzzzz\n", {"id", "name"},
                   {.heading_row = {}, .others = OtherColumns::kAreMistakes, .hint_for_others = "declare it"}, false)
            .said ==
        "a.csv:1:4-7: unknown-column: no column `nme` is expected here | did you mean `name`?\n"
        "a.csv:1:8-13: unknown-column: no column `zzzzz` is expected here | declare it\n");
}

}  // namespace
}  // namespace cornerstone::readers
