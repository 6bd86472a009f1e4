#include "readers/csv_reader.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>

#include "unit/readers/complaints.h"

namespace cornerstone::readers {
namespace {

using readers_tests::complaints;
using readers_tests::whole_file;

/// One line a row, each cell as `[text]line:column` of its text.
std::string outline(const std::string& text, std::string& said) {
  source::SourceMap sources;
  diagnostics::Sink sink;
  const auto file = whole_file(sources, "a.csv", text).file;
  CsvReader reader(sources, file, sink);
  std::vector<CsvCell> row;
  std::string lines;
  while (reader.next(row)) {
    for (const auto& cell : row) {
      const auto at = sources.position(file, cell.origin.span.begin);
      lines += fmt::format("[{}]{}:{} ", cell.text, at.line, at.column);
    }
    lines += '\n';
  }
  said = complaints(sink, sources);
  return lines;
}

TEST_CASE("CSV cells keep text and place") {
  struct Case {
    std::string about;
    std::string text;
    std::string rows;
  };
  const auto cases = std::vector<Case>{
      {"plain", "a,b\n1,2\n", "[a]1:1 [b]1:3 \n[1]2:1 [2]2:3 \n"},
      {"no break at the end", "a,b\n1,", "[a]1:1 [b]1:3 \n[1]2:1 []2:3 \n"},
      {"spaces around", " a , b \n", "[a]1:2 [b]1:6 \n"},
      {"quoted separator and break", "\"Hall, Low\",\"x\ny\",z\nq,r,s\n",
       "[Hall, Low]1:2 [x\ny]1:14 [z]2:4 \n[q]3:1 [r]3:3 [s]3:5 \n"},
      {"doubled quotes", "\"the \"\"new\"\" wing\",1\n", "[the \"new\" wing]1:2 [1]1:20 \n"},
      {"a quote within a plain cell", "5\" pipe,1\n", "[5\" pipe]1:1 [1]1:9 \n"},
      {"semicolons", "a;b\n1,5;2\n", "[a]1:1 [b]1:3 \n[1,5]2:1 [2]2:5 \n"},
      {"tabs", "a\tb\n\t2\n", "[a]1:1 [b]1:3 \n[]2:1 [2]2:2 \n"},
      {"characters beyond ASCII", "é,ü\n", "[é]1:1 [ü]1:3 \n"},
      {"blank rows", "a\n\nb\n", "[a]1:1 \n[]2:1 \n[b]3:1 \n"},
      {"nothing", "", ""},
  };
  for (const auto& [about, text, rows] : cases) {
    INFO(about);
    std::string said;
    CHECK(outline(text, said) == rows);
    CHECK(said.empty());
  }
}

TEST_CASE("Rows count as a spreadsheet counts them") {
  source::SourceMap sources;
  diagnostics::Sink sink;
  CsvReader reader(sources, whole_file(sources, "a.csv", "a,\"b\nc\"\n\nd,e\n").file, sink);
  std::vector<CsvCell> row;
  while (reader.next(row)) {
  }
  CHECK_FALSE(reader.next(row));
  CsvReader again(sources, source::FileId{0}, sink);
  REQUIRE((again.next(row) && again.next(row) && again.next(row)));
  CHECK(row[1].origin.row == 3);
  CHECK(row[1].origin.column == 2);
}

TEST_CASE("Broken quoting is reported once and ends the file") {
  std::string said;
  CHECK(outline("a,b\n\"x,2\n3,4\n", said) == "[a]1:1 [b]1:3 \n");
  CHECK(said ==
        "a.csv:2:1-5: csv-quote: a cell without its closing quote | a cell that begins with \" ends with \"; a quote "
        "inside it is doubled\n");
  CHECK(outline("\"a\" b,c\n", said).empty());
  CHECK(said ==
        "a.csv:1:5-6: csv-quote: text after the closing quote of a cell | a quote inside a quoted cell is doubled: "
        "\"\"\n");
}

}  // namespace
}  // namespace cornerstone::readers
