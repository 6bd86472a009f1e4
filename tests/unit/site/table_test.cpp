#include <catch2/catch.hpp>

#include "site/table_grid.h"
#include "written.h"

namespace cornerstone::site {
namespace {

using namespace document;
using tests::written;

Cell cell(std::string text) {
  Cell made;
  made.content = words(std::move(text));
  return made;
}
Cell header(std::string text) {
  Cell made = cell(std::move(text));
  made.is_header = true;
  return made;
}
Row row(std::vector<Cell> cells) {
  Row made;
  made.cells = std::move(cells);
  return made;
}

Table plain() {
  Table table;
  table.id = "offer";
  table.caption = words("The offer");
  table.columns.resize(2);
  table.columns[1].align = Align::kEnd;
  table.head = {row({cell("Item"), cell("Days")})};
  table.body = {row({header("Visit"), cell("3")})};
  return table;
}

TEST_CASE("a table has a named region, headers with scope, and labels for the phone") {
  CHECK(written(Blocks{plain()}) ==
        "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"_c-offer\">"
        "<table class=\"table table--stack\" id=\"offer\">"
        "<caption id=\"_c-offer\"><span class=\"caption__title\">The offer</span></caption>"
        "<thead><tr><th scope=\"col\">Item</th><th scope=\"col\" class=\"num\">Days</th></tr></thead>\n"
        "<tbody><tr><th scope=\"row\">Visit</th><td class=\"num\" "
        "data-label=\"Days\">3</td></tr>\n</tbody></table></div>\n");
}

TEST_CASE("tools, number, subtitle, key, notes and source stand around a table") {
  Table table = plain();
  table.body.clear();
  table.can_sort = table.can_filter = table.can_copy = true;
  table.number = 2;
  table.subtitle = words("In days");
  table.key = {{"=", words("the same")}};
  table.notes = {{"z", words("not applicable")}};
  table.source = words("Registers");
  table.columns[0].weight = 3;
  table.columns[1].weight = 1;
  CHECK(written(Blocks{table}) ==
        "<div class=\"table-tools\" data-tools=\"offer\" hidden></div>\n"
        "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"_c-offer\">"
        "<table class=\"table table--stack\" id=\"offer\" data-filter data-sort data-csv>"
        "<caption id=\"_c-offer\"><span class=\"caption__no\">Table 2</span> <span class=\"caption__title\">The "
        "offer</span> <span class=\"gist\">In days</span></caption>"
        "<colgroup><col style=\"width:75.0%\"><col style=\"width:25.0%\"></colgroup>"
        "<thead><tr><th scope=\"col\">Item</th><th scope=\"col\" class=\"num\">Days</th></tr></thead>\n"
        "</table></div>\n"
        "<ul class=\"key\" aria-label=\"Key\"><li><b>=</b> the same</li></ul>\n"
        "<p class=\"table__note\"><b>z</b> not applicable</p>\n<p class=\"table__note\">Source: Registers</p>\n");
}

TEST_CASE("groups are bodies of their own, totals at the end are the foot") {
  Table table = plain();
  Row group = row({header("Leadership")});
  group.cells[0].columns = 2;
  group.is_group = true;
  Row total = row({header("All"), cell("9")});
  total.is_total = true;
  table.body = {group, table.body[0], group, total};
  const std::string html = written(Blocks{table});
  CHECK(html.substr(html.find("<tbody>")) ==
        "<tbody><tr class=\"group\"><th colspan=\"2\" scope=\"rowgroup\">Leadership</th></tr>\n"
        "<tr><th scope=\"row\">Visit</th><td class=\"num\" data-label=\"Days\">3</td></tr>\n</tbody>\n"
        "<tbody><tr class=\"group\"><th colspan=\"2\" scope=\"rowgroup\">Leadership</th></tr>\n</tbody>\n"
        "<tfoot><tr class=\"total\"><th scope=\"row\">All</th><td class=\"num\" data-label=\"Days\">9</td></tr>\n"
        "</tfoot></table></div>\n");
}

TEST_CASE("a mark of a heatmap that leads to its reason says whose it is") {
  Table table;
  table.id = "heat";
  table.style = TableStyle::kHeatmap;
  table.columns.resize(2);
  table.head = {row({cell("Academy"), cell("Results")})};
  Cell marked;
  const drawing::Mark high{drawing::MarkShape::kSquare, drawing::Tone::kRed, "H"};
  marked.content = {Link{{"", "", "why-1"}, {Marked{high, "High", false}}, {}}};
  marked.ground = drawing::Tone::kRed;
  marked.sort_key = "0";
  table.body = {row({header("Marram Bay"), marked})};
  const std::string html = written(Blocks{table});
  CHECK(html.substr(html.find("<td")) ==
        "<td class=\"w-red\" data-key=\"0\"><a href=\"#why-1\"><span class=\"level\"><svg class=\"mark\" "
        "viewBox=\"0 0 28 28\" aria-hidden=\"true\"><use href=\"#_m1\"/></svg><span class=\"vh\">High</span></span>"
        "<span class=\"vh\">: Marram Bay, Results</span></a></td></tr>\n</tbody></table></div>\n");
}

TEST_CASE("cells that span rows push those below to the right") {
  Cell tall = cell("A");
  tall.rows = 2;
  Cell wide = cell("B");
  wide.columns = 2;
  Table table;
  table.columns.resize(3);
  table.head = {row({tall, wide}), row({cell("b1"), cell("b2")})};
  CHECK(columns_of_cells(table.head) == std::vector<std::vector<unsigned>>{{0, 1}, {1, 2}});
  CHECK(column_names(table) == std::vector<std::string>{"A", "b1", "b2"});
}

TEST_CASE("columns stand out where groups open and where cells say that nothing changed") {
  Table table;
  table.style = TableStyle::kHeatmap;
  table.columns.resize(3);
  Cell spanner = cell("Pupils");
  spanner.columns = 2;
  Cell same = cell("Annual");
  same.is_same = true;
  table.head = {row({cell(""), spanner}), row({cell("a"), cell("b"), cell("c")})};
  table.body = {row({header("Visit"), cell("Annual"), same})};
  CHECK(columns_that_open_groups(table) == std::set<unsigned>{1});
  CHECK(columns_of_steps(table) == std::set<unsigned>{2});
  table.body[0].cells[2].is_same = false;
  table.body[0].cells[2].is_changed = true;
  CHECK(columns_of_steps(table).empty());
}

}  // namespace
}  // namespace cornerstone::site
