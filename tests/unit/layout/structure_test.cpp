// What a screen reader is told of each kind of block.

#include <catch2/catch.hpp>

#include <algorithm>

#include "unit/layout/paper.h"

namespace cornerstone::layout {
namespace {

using tests::heading;
using tests::lay_out;
using tests::paper;
using tests::paragraph;
using tests::row;

/// The tree below the title.
std::string tree_of(document::Blocks blocks, std::vector<document::Footnote> footnotes = {}) {
  auto document = paper(std::move(blocks));
  document.footnotes = std::move(footnotes);
  const auto text = dump_tree(lay_out(document));
  const std::string title = "Document\n  H1\n    \"Paper\"\n";
  return text.starts_with(title) ? text.substr(title.size()) : text;
}

document::Table table_of(std::size_t rows) {
  document::Table table;
  table.id = "days";
  table.number = 2;
  table.caption = document::words("Days");
  table.columns.resize(2);
  table.columns[1].align = document::Align::kDecimal;
  table.head = {row({"Who", "Days"})};
  for (std::size_t i = 0; i < rows; ++i) table.body.push_back(row({"Director", "1.5"}));
  return table;
}

}  // namespace

TEST_CASE("words on both sides of a line break are read as two") {
  document::Paragraph paragraph;
  paragraph.content = {document::Words{"Strong"}, document::LineBreak{}, document::Words{"and 3 more"}};
  CHECK(tree_of({paragraph}) == "  P\n    \"Strong and 3 more\"\n");
}

TEST_CASE("lists hold items with label and body") {
  document::List list;
  list.items.push_back({{paragraph("first")}, {}});
  list.items.push_back({{paragraph("second")}, true});
  CHECK(tree_of({list}) ==
        "  L Disc\n"
        "    LI\n"
        "      Lbl\n"
        "        \"• \"\n"
        "      LBody\n"
        "        P\n"
        "          \"first\"\n"
        "    LI\n"
        "      Lbl\n"
        "        Span actual=\"done\"\n"
        "          \"\"\n"
        "      LBody\n"
        "        P\n"
        "          \"second\"\n");
}

TEST_CASE("facts are a list without numbers: each label opens its item") {
  document::Facts facts;
  facts.facts.push_back({{}, document::words("Owner"), document::words("Director")});
  CHECK(tree_of({facts}) ==
        "  L None\n"
        "    LI\n"
        "      LBody\n"
        "        P\n"
        "          \"Owner\"\n"
        "        P\n"
        "          \"Director\"\n");
}

TEST_CASE("a half term's name is the caption of its weeks") {
  document::Planner planner;
  planner.halves.resize(1);
  planner.halves[0].title = "Autumn";
  planner.halves[0].weeks.push_back({values::Date::of(2026, 9, 7).value(), {}, false});
  CHECK(tree_of({planner}) ==
        "  Div\n"
        "    Div\n"
        "      L None\n"
        "        Caption\n"
        "          \"Autumn\"\n"
        "        LI\n"
        "          LBody\n"
        "            P\n"
        "              \"7 Sep\"\n");
}

TEST_CASE("a heading's mark is read apart from its words") {
  document::Heading marked;
  marked.content = document::words("Marram Bay");
  marked.mark = drawing::Mark{drawing::MarkShape::kSquare, drawing::Tone::kRed, "H"};
  marked.mark_word = "High";
  CHECK(tree_of({marked}) ==
        "  H2\n"
        "    \"Marram Bay \"\n"
        "    \"High\"\n");
}

TEST_CASE("tables have a caption, headers with scope, and cells") {
  CHECK(tree_of({table_of(1)}) ==
        "  Table\n"
        "    Caption\n"
        "      P\n"
        "        \"Table 2\"\n"
        "      P\n"
        "        \"Days\"\n"
        "    THead\n"
        "      TR\n"
        "        TH column\n"
        "          \"Who\"\n"
        "        TH column\n"
        "          \"Days\"\n"
        "    TBody\n"
        "      TR\n"
        "        TH row\n"
        "          \"Director\"\n"
        "        TD\n"
        "          \"1.5\"\n");
}

TEST_CASE("links lead to places of the paper and out; a page of the site is plain words") {
  document::Paragraph text;
  const auto link = [&](document::Target target, std::string words) {
    text.content.emplace_back(document::Link{std::move(target), document::words(std::move(words)), {}});
    text.content.emplace_back(document::Words{" "});
  };
  link({.url = {}, .page = {}, .anchor = "aims"}, "aims");
  link({.url = "https://example.org/", .page = {}, .anchor = {}}, "guidance");
  link({.url = {}, .page = "offer", .anchor = {}}, "offer");
  const auto pages = lay_out(paper({heading("Aims", "aims"), text}));
  REQUIRE(pages.pages.size() == 1);
  const auto& links = pages.pages.front().links;
  REQUIRE(links.size() == 2);
  CHECK(links[0].destination == "aims");
  CHECK(links[0].description == "aims");
  CHECK(links[1].url == "https://example.org/");
  CHECK(pages.nodes[links[0].node].tag == Tag::kLink);
}

TEST_CASE("a footnote stands beside the paragraph that cites it") {
  document::Paragraph text;
  text.content = document::words("Visits");
  text.content.emplace_back(document::FootnoteMark{0});
  text.content.emplace_back(document::Words{" are weekly."});
  CHECK(tree_of({text}, {{"visits", {paragraph("By a director.")}}}) ==
        "  P\n"
        "    \"Visits\"\n"
        "    Reference\n"
        "      Link\n"
        "        \"1 \"\n"
        "        (link)\n"
        "    \"are weekly.\"\n"
        "  Note #footnote-1\n"
        "    Lbl\n"
        "      \"1 \"\n"
        "    P\n"
        "      \"By a director.\"\n");
}

TEST_CASE("a figure is its alternative text and a place") {
  document::Figure figure;
  figure.number = 1;
  figure.title = document::words("Rising");
  figure.alternative = "It rises.";
  figure.wide = {.width = 100, .height = 50, .shapes = {}};
  figure.wide.shapes.emplace_back(drawing::Line{{{0, 0}, {100, 50}}, {{.ink = drawing::Ink::kBrand}}});
  CHECK(tree_of({figure}) ==
        "  Div\n"
        "    Caption\n"
        "      P\n"
        "        \"Figure 1\"\n"
        "      P\n"
        "        \"Rising\"\n"
        "    Figure alternative=\"It rises.\" box=56.7,138.3 100x50\n"
        "      \"\"\n");
}

TEST_CASE("a mark alone speaks its word, beside its word it is silent") {
  const drawing::Mark high{drawing::MarkShape::kSquare, drawing::Tone::kRed, "H"};
  document::Paragraph text;
  text.content.emplace_back(document::Marked{high, "High", false});
  document::Paragraph word;
  word.content.emplace_back(document::Marked{high, "High", true});
  CHECK(tree_of({text, word}) ==
        "  P\n"
        "    Span actual=\"High\"\n"
        "      \"H\"\n"
        "  P\n"
        "    \"High\"\n");
}

TEST_CASE("contents list headings with their pages, and lead to them") {
  const auto pages = lay_out(paper({heading("Contents", "contents"), document::Contents{1}, heading("Aims", "aims"),
                                    document::PageBreak{}, heading("Means", "means"), heading("Deeper", "deeper", 3)}));
  const auto tree = dump_tree(pages);
  CHECK(tree.find("    TOCI\n      Reference\n        Link\n          \"Aims 1\"\n") != std::string::npos);
  CHECK(tree.find("          \"Means 2\"\n") != std::string::npos);
  CHECK(tree.find("\"Deeper 2\"") == std::string::npos);
  CHECK(tree.find("\"Contents 1\"") == std::string::npos);
  REQUIRE(pages.bookmarks.size() == 4);
  CHECK(pages.bookmarks[3].level == 2);
  CHECK(pages.bookmarks[3].destination == "deeper");
}

TEST_CASE("every link leads to a place that is there") {
  document::Cards cards;
  cards.cards.resize(1);
  cards.cards[0].id = "card";
  cards.cards[0].title = document::words("Card");
  document::Facts facts;
  facts.facts.resize(1);
  facts.facts[0].id = "fact";
  facts.facts[0].label = document::words("Fact");
  auto table = table_of(2);
  table.body[1].id = "row";
  document::Planner planner;
  planner.id = "planner";
  planner.halves.resize(1);
  planner.halves[0].id = "half";
  planner.halves[0].title = "Autumn";
  document::Paragraph named;
  named.id = "paragraph";
  named.content = document::words("Named");
  document::Figure figure;
  figure.id = "figure";
  figure.alternative = "Nothing.";
  document::Directory directory;
  directory.id = "directory";
  directory.groups.push_back({"A", {}});
  const auto pages = lay_out(paper({heading("H", "heading"), named, cards, facts, table, planner, figure, directory}));
  for (const auto* name :
       {"heading", "paragraph", "card", "fact", "days", "row", "planner", "half", "figure", "directory"}) {
    INFO(name);
    CHECK(std::ranges::count(pages.destinations, std::string{name}, &Destination::name) == 1);
  }
}

}  // namespace cornerstone::layout
