// Which page things stand on.

#include <catch2/catch.hpp>

#include "layout/page_printer.h"
#include "layout/pager.h"
#include "unit/layout/paper.h"

namespace cornerstone::layout {
namespace {

using tests::heading;
using tests::lay_out;
using tests::paper;
using tests::paragraph;
using tests::row;

/// Slabs of `height`, one named after another; `+` after a name keeps it with the next, `|` before it starts a page.
std::vector<Slab> slabs_of(const std::string& names, double height) {
  std::vector<Slab> slabs;
  bool starts_page = false;
  for (const char c : names) {
    if (c == '+') slabs.back().keeps_with_next = true;
    if (c == '|') starts_page = true;
    if (c == '+' || c == '|') continue;
    Slab slab;
    slab.height = height;
    slab.starts_page = starts_page;
    slab.anchors.push_back({std::string(1, c), 0});
    slabs.push_back(std::move(slab));
    starts_page = false;
  }
  return slabs;
}

/// The names on each page.
std::string paged(const std::string& names, double height) {
  const auto document = paper({});
  const theme::Theme theme = tests::paper_theme();
  text::ShapedWords words;
  diagnostics::Sink sink;
  Setting setting{document, theme, words, sink};
  PagePrinter printer{setting};
  Pager pager{setting, printer, {}};
  pager.place(slabs_of(names, height));
  pager.finish();
  std::string text;
  std::uint32_t page = 0;
  for (const auto& place : printer.destinations()) {
    if (place.page != page) text += " ";
    page = place.page;
    text += place.name;
  }
  return text;
}

std::string long_text(int sentences) {
  std::string text;
  for (int i = 0; i < sentences; ++i) text += "The assessment is made with the academy and signed by the director. ";
  return text;
}

}  // namespace

TEST_CASE("slabs fill pages, and stay with those that they must stay with") {
  // The frame is 728.5 points high.
  CHECK(paged("abcd", 300) == "ab cd");
  CHECK(paged("ab+cd", 300) == "a bc d");
  CHECK(paged("a|bc", 300) == "a bc");
  CHECK(paged("|ab", 300) == "ab");
  CHECK(paged("a+b+c+d", 300) == "ab cd");
  CHECK(paged("ab", 900) == "a b");
}

TEST_CASE("no line of a paragraph stands alone on a page") {
  for (int sentences = 60; sentences < 80; ++sentences) {
    const auto pages = lay_out(paper({paragraph(long_text(sentences))}));
    std::vector<int> lines;
    for (const auto& page : pages.pages) {
      int count = 0;
      for (const auto& operation : page.operations) {
        const auto* run = std::get_if<TextRun>(&operation);
        if (run != nullptr && run->size == 10.5) count += 1;
      }
      lines.push_back(count);
    }
    for (const auto count : lines) CHECK(count != 1);
  }
}

TEST_CASE("a heading is never the last thing on a page") {
  for (int sentences = 50; sentences < 75; ++sentences) {
    const auto pages =
        lay_out(paper({paragraph(long_text(sentences)), heading("Next", "next"), paragraph("Text here.")}));
    const auto place = std::ranges::find(pages.destinations, std::string{"next"}, &Destination::name);
    REQUIRE(place != pages.destinations.end());
    CHECK(place->page + 1 == pages.pages.size());
  }
}

TEST_CASE("what a paper says of itself under its title stands on the page of what follows") {
  document::Facts facts;
  facts.facts.push_back({{}, document::words("Purpose"), document::words("Note")});
  for (int sentences = 30; sentences < 75; ++sentences) {
    const auto pages =
        lay_out(paper({paragraph(long_text(sentences)), heading("Next", "next"), facts, paragraph("Text here.")}));
    const auto place = std::ranges::find(pages.destinations, std::string{"next"}, &Destination::name);
    REQUIRE(place != pages.destinations.end());
    CHECK(place->page + 1 == pages.pages.size());
  }
}

TEST_CASE("a table that goes on says its head again, outside the tree") {
  document::Table table;
  table.number = 4;
  table.caption = document::words("Items");
  table.columns.resize(1);
  table.head = {row({"Item"})};
  for (int i = 0; i < 60; ++i) table.body.push_back(row({"Visit"}));
  const auto pages = lay_out(paper({table}));
  REQUIRE(pages.pages.size() == 2);
  const auto text = dump_pages(pages);
  const auto second = text.substr(text.find("page 2"));
  CHECK(second.find("\"Table 4 (continued)\"") != std::string::npos);
  CHECK(second.find("\"Item\"") != std::string::npos);
  const auto tree = dump_tree(pages);
  CHECK(tree.find("(continued)") == std::string::npos);
  CHECK(tree.find("\"Item\"") == tree.rfind("\"Item\""));
}

TEST_CASE("footnotes stand on the page that cites them, and it has room for them") {
  document::Blocks blocks{paragraph(long_text(59))};
  document::Paragraph citing;
  citing.content = document::words("Cited");
  citing.content.emplace_back(document::FootnoteMark{0});
  blocks.emplace_back(citing);
  auto document = paper(std::move(blocks));
  document.footnotes = {{"1", {paragraph("The note.")}}};
  const auto pages = lay_out(document);
  const auto text = dump_pages(pages);
  const auto page_of = [&](std::string_view words) {
    const auto at = text.find(words);
    REQUIRE(at != std::string::npos);
    return text.rfind("page ", at);
  };
  CHECK(page_of("\"Cited\"") == page_of("\"The note.\""));
}

TEST_CASE("what opens on a right-hand page leaves a left-hand one empty where need be") {
  document::Blocks blocks{heading("One", "one"), document::PageBreak{.is_to_right_hand = true}, heading("Two", "two")};
  CHECK(lay_out(paper(blocks)).pages.size() == 3);
  blocks[1] = document::PageBreak{};
  CHECK(lay_out(paper(blocks)).pages.size() == 2);
}

TEST_CASE("margins are mirrored on paper that is printed on both sides, links with them") {
  document::Paragraph linking;
  linking.content.emplace_back(document::Link{.target = {.url = "https://example.org", .page = {}, .anchor = {}},
                                              .content = document::words("There"),
                                              .span = {}});
  auto document = paper({linking, document::PageBreak{}, linking});
  document.is_duplex = true;
  const auto pages = lay_out(document);
  REQUIRE(pages.pages.size() == 2);
  REQUIRE(pages.pages[0].links.size() == 1);
  CHECK(pages.pages[0].links[0].x - pages.pages[1].links[0].x == Approx(2 * kDuplexShift));
  document.is_duplex = false;
  const auto plain = lay_out(document);
  CHECK(pages.pages[0].links[0].x - plain.pages[0].links[0].x == Approx(kDuplexShift));
}

TEST_CASE("a watermark lies behind every page, outside the tree, and never runs over the frame") {
  auto document = paper({paragraph("Text."), document::PageBreak{}, paragraph("More.")});
  document.imprint.watermark = "Copy for the Vice-Chair of the Finance and General Purposes Committee";
  const auto pages = lay_out(document);
  REQUIRE(pages.pages.size() == 2);
  for (const auto& page : pages.pages) {
    const auto* artifact = std::get_if<BeginArtifact>(&page.operations.at(0));
    REQUIRE(artifact != nullptr);
    CHECK(artifact->kind == ArtifactKind::kWatermark);
    const auto& run = std::get<TextRun>(page.operations.at(1));
    CHECK(run.turn > 0);
    CHECK(run.x > kMargin);
    CHECK(run.y < kLongSide - kMargin);
  }
  CHECK(dump_tree(pages).find("Copy for") == std::string::npos);
}

TEST_CASE("a page says which paper it belongs to") {
  auto opening = std::get<document::Heading>(heading("Levels", "paper-1"));
  opening.number = "1";
  opening.label = "Agenda item 1";
  opening.stamp = "Paper 1";
  const auto text = dump_pages(lay_out(
      paper({paragraph("Contents."), document::PageBreak{}, opening, document::PageBreak{}, paragraph("More.")})));
  const auto count = [&](std::string_view words) {
    int found = 0;
    for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) ++found;
    return found;
  };
  CHECK(count("Paper 1") == 2);
}

/// The words of a page, run by run.
std::string words_on(const Page& page) {
  std::string words;
  for (const auto& operation : page.operations) {
    if (const auto* run = std::get_if<TextRun>(&operation)) words += run->glyphs->text + "|";
  }
  return words;
}

document::Heading divided(const char* id, std::string number, std::size_t position) {
  auto opening = std::get<document::Heading>(heading("Levels", id));
  opening.label = "Agenda item " + number;
  opening.tab = document::EdgeTab{.text = std::move(number), .position = position, .count = 2};
  opening.has_divider = true;
  return opening;
}

TEST_CASE("a divider is a sheet of its own that holds the heading; the paper repeats it outside the tree") {
  const bool is_duplex = GENERATE(false, true);
  auto document = paper({divided("one", "1", 0), paragraph("More.")});
  document.is_duplex = is_duplex;
  const auto pages = lay_out(document);
  const std::size_t side = is_duplex ? 2 : 1;  // Backs are left free.
  REQUIRE(pages.pages.size() == 2 * side + 1);
  CHECK(words_on(pages.pages[side]).find("Levels|") != std::string::npos);
  CHECK(words_on(pages.pages[side]).find("More.|") == std::string::npos);
  CHECK(words_on(pages.pages[2 * side]).find("Levels|") != std::string::npos);
  const auto tree = dump_tree(pages);
  const auto at = tree.find("Levels");
  REQUIRE(at != std::string::npos);
  CHECK(tree.find("Levels", at + 1) == std::string::npos);
  REQUIRE(pages.destinations.size() == 1);
  CHECK(pages.destinations[0].page == side);
}

TEST_CASE("tabs end at the edge of the sheet, each below the one before") {
  const bool is_duplex = GENERATE(false, true);
  auto document = paper({divided("one", "1", 0), divided("two", "2", 1)});
  document.is_duplex = is_duplex;
  const auto pages = lay_out(document);
  std::vector<drawing::Rectangle> tabs;
  for (const auto& page : pages.pages) {
    for (const auto& operation : page.operations) {
      const auto* shape = std::get_if<PaintedShape>(&operation);
      const auto* box = shape == nullptr ? nullptr : std::get_if<drawing::Rectangle>(&shape->shape);
      if (box != nullptr && box->height == Approx(kTabHeight)) tabs.push_back(*box);
    }
  }
  REQUIRE(tabs.size() == 2);
  for (const auto& tab : tabs) CHECK(tab.x + tab.width == Approx(kShortSide));
  CHECK(tabs[1].y == Approx(tabs[0].y + kTabHeight));
}

TEST_CASE("the back of a sheet, left free before a right-hand page, says so and belongs to no paper") {
  auto opening = std::get<document::Heading>(heading("Levels", "paper-1"));
  opening.number = "1";
  opening.label = "Agenda item 1";
  const auto pages = lay_out(paper({opening, document::PageBreak{.is_to_right_hand = true}, paragraph("More.")}));
  REQUIRE(pages.pages.size() == 3);
  std::string words;
  for (const auto& operation : pages.pages[1].operations) {
    if (const auto* run = std::get_if<TextRun>(&operation)) words += run->glyphs->text + "|";
  }
  CHECK(words.find("This page is blank|") != std::string::npos);
  CHECK(words.find("Paper 1") == std::string::npos);
  CHECK(words.find("Page |2| of 3") != std::string::npos);
}

TEST_CASE("lines to sign on stand at the foot of the frame") {
  document::SignatureLines lines;
  lines.who = {"Principal", "Chair"};
  const auto pages = lay_out(paper({paragraph("Text."), lines}));
  REQUIRE(pages.pages.size() == 1);
  double lowest = 0;
  for (const auto& operation : pages.pages.front().operations) {
    const auto* run = std::get_if<TextRun>(&operation);
    if (run != nullptr && run->glyphs->text == "Principal") lowest = run->y;
  }
  CHECK(lowest > kLongSide - kMargin - kSmall.leading);
}

}  // namespace cornerstone::layout
