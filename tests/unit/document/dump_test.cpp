#include <catch2/catch.hpp>

#include "document/document.h"

namespace cornerstone::document {
namespace {

Block paragraph(std::string text) {
  return Paragraph{.content = words(std::move(text)), .role = {}, .number = {}, .id = {}};
}

values::Date day(unsigned month, unsigned of_month) {
  return *values::Date::of(2026, month, of_month);
}

Cell cell(std::string text) {
  Cell cell;
  cell.content = words(std::move(text));
  return cell;
}

Table small_table() {
  Table table;
  table.id = "results";
  table.caption = words("Six are above");
  table.style = TableStyle::kCompare;
  table.columns = {Column{}, Column{.align = Align::kDecimal, .weight = 2, .is_narrow = true}};
  table.head.resize(1);
  table.head.front().cells = {cell("Academy"), cell("2026")};
  table.body.resize(1);
  auto& total = table.body.front();
  total.cells = {cell("Trust"), cell("63.4")};
  total.cells[0].is_header = true;
  total.cells[0].gist = words("all");
  total.cells[1].sort_key = "634";
  total.is_total = true;
  table.key = {Note{"c", words("withheld")}};
  table.source = words("Results");
  table.can_sort = true;
  table.number = 2;
  return table;
}

}  // namespace

TEST_CASE("text blocks are dumped one line each") {
  Inlines styled = words("Not \"known\"\n");
  styled.emplace_back(Styled{Style::kEmphasis, words("ever")});
  Blocks blocks;
  blocks.emplace_back(Heading{.level = 2,
                              .id = "aims",
                              .content = words("Aims"),
                              .number = "1",
                              .mark = {},
                              .mark_word = {},
                              .label = {},
                              .stamp = {},
                              .tab = {},
                              .span = {}});
  blocks.emplace_back(Paragraph{.content = styled, .role = ParagraphRole::kLead, .number = "1.1", .id = "p"});
  blocks.emplace_back(List{true, 3, false, {ListItem{{paragraph("one")}, true}, ListItem{{paragraph("two")}, {}}}});
  blocks.emplace_back(Quote{{paragraph("said")}});
  blocks.emplace_back(Callout{CalloutKind::kDecision, words("Decide"), {paragraph("now")}});
  blocks.emplace_back(Code{"a = 1\n", "toml"});
  blocks.emplace_back(Rule{});
  blocks.emplace_back(Details{words("More"), {paragraph("hidden")}});
  blocks.emplace_back(Columns{{ColumnBox{1, {paragraph("left")}}, ColumnBox{2, {}}}});
  blocks.emplace_back(Contents{1});
  blocks.emplace_back(PageBreak{});
  blocks.emplace_back(ComponentCall{"ladder", "levels = 3\n", {}, {}, {}});
  CHECK(dump(blocks) ==
        "heading 2 #aims number=1 \"Aims\"\n"
        "paragraph #p lead number=1.1\n"
        "  \"Not \\\"known\\\"\\n\"\n"
        "  emphasis \"ever\"\n"
        "list from 3 loose\n"
        "  item done\n"
        "    paragraph \"one\"\n"
        "  item\n"
        "    paragraph \"two\"\n"
        "quote\n"
        "  paragraph \"said\"\n"
        "callout decision\n"
        "  title \"Decide\"\n"
        "  paragraph \"now\"\n"
        "code language=toml \"a = 1\\n\"\n"
        "rule\n"
        "details \"More\"\n"
        "  paragraph \"hidden\"\n"
        "columns\n"
        "  column 1\n"
        "    paragraph \"left\"\n"
        "  column 2\n"
        "contents 1\n"
        "page-break\n"
        "component ladder \"levels = 3\\n\"\n");
}

TEST_CASE("tables and figures are dumped with all that they say") {
  Figure figure;
  figure.id = "trend";
  figure.title = words("Rising");
  figure.alternative = "It rises.";
  figure.wide = {.width = 10, .height = 5, .shapes = {}};
  figure.number = 1;
  figure.notes = {Note{"", words("Provisional")}};
  CHECK(dump(Blocks{small_table(), figure}) ==
        "table compare #results number=2 sort \"Six are above\"\n"
        "  columns start decimal:2:narrow\n"
        "  head\n"
        "    row\n"
        "      cell \"Academy\"\n"
        "      cell \"2026\"\n"
        "  body\n"
        "    row total\n"
        "      header \"Trust\"\n"
        "        gist \"all\"\n"
        "      cell sort=\"634\" \"63.4\"\n"
        "  key c \"withheld\"\n"
        "  source \"Results\"\n"
        "figure #trend number=1 \"Rising\"\n"
        "  alternative \"It rises.\"\n"
        "  drawing 10x5\n"
        "  note \"Provisional\"\n");
}

TEST_CASE("lists of days, cards and names are dumped") {
  Blocks blocks;
  blocks.emplace_back(Facts{FactsStyle::kGlossary, {Fact{"urn", words("URN"), words("a number")}}});
  blocks.emplace_back(
      Dates{DatesStyle::kNext, {DatedEntry{day(9, 7), day(9, 8), words("Visit"), words("at ten")}}, words("none")});
  blocks.emplace_back(
      Cards{CardsStyle::kLadder,
            3,
            {Card{"low", words("Low"), words("eight"), {}, {.url = "x", .page = {}, .anchor = {}}, {}}}});
  blocks.emplace_back(Planner{
      "year",
      {PlannerHalf{"a1",
                   "Autumn, first half",
                   {day(9, 1), day(10, 23)},
                   {PlannerWeek{day(9, 7), {PlannerEvent{day(9, 9), {}, "Board", EventEmphasis::kStrong}}, true}},
                   "Half term"}},
      {Note{"B", words("Board")}}});
  blocks.emplace_back(Directory{"who", "Name", {DirectoryGroup{"A", {DirectoryEntry{"Ann", "Head", {}}}}}});
  blocks.emplace_back(SignatureLines{{"Chair"}, "We have read it."});
  CHECK(dump(blocks) ==
        "facts glossary\n"
        "  fact #urn \"URN\"\n"
        "    value \"a number\"\n"
        "dates next\n"
        "  2026-09-07..2026-09-08 \"Visit\"\n"
        "    detail \"at ten\"\n"
        "  when-empty \"none\"\n"
        "ladder columns=3\n"
        "  card #low url=x \"Low\"\n"
        "    tread \"eight\"\n"
        "planner #year\n"
        "  half #a1 \"Autumn, first half\" 2026-09-01..2026-10-23 break-after=\"Half term\"\n"
        "    week 2026-09-07 now\n"
        "      2026-09-09 strong \"Board\"\n"
        "  key B \"Board\"\n"
        "directory #who find=\"Name\"\n"
        "  group \"A\"\n"
        "    \"Ann\" detail=\"Head\"\n"
        "signatures statement=\"We have read it.\"\n"
        "  \"Chair\"\n");
}

TEST_CASE("a document's dump begins with what it is") {
  Document document;
  document.id = "home";
  document.path = "index.html";
  document.title = "Home";
  document.as_at = day(9, 22);
  document.crumbs = {Crumb{"Start", {.url = {}, .page = "start", .anchor = {}}}};
  document.imprint.organisation = "Trust";
  document.imprint.is_confidential = true;
  document.cover = Cover{.title = "Board", .subtitle = {}, .facts = {}, .agenda = {}, .lines = {words("Part B")}};
  document.blocks = {paragraph("Welcome")};
  document.footnotes = {Footnote{"1", {paragraph("Really")}}};
  CHECK(dump(document) ==
        "document #home path=index.html language=en-GB\n"
        "  title \"Home\"\n"
        "  as-at 2026-09-22\n"
        "  crumb \"Start\" page=start\n"
        "  imprint \"Trust\" confidential\n"
        "  cover \"Board\"\n"
        "    line \"Part B\"\n"
        "  paragraph \"Welcome\"\n"
        "  footnote \"1\"\n"
        "    paragraph \"Really\"\n");
}

TEST_CASE("documents are compared through all they hold") {
  const Blocks one{Quote{{paragraph("a")}}};
  CHECK(one == Blocks{Quote{{paragraph("a")}}});
  CHECK(one != Blocks{Quote{{paragraph("b")}}});
  CHECK(one != Blocks{Details{{}, {paragraph("a")}}});
}

}  // namespace cornerstone::document
