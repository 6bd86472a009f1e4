#include <catch2/catch.hpp>

#include "written.h"

namespace cornerstone::site {
namespace {

using namespace document;
using tests::written;

Paragraph paragraph(std::string text, ParagraphRole role = ParagraphRole::kText) {
  return {.content = words(std::move(text)), .role = role, .number = "", .id = ""};
}

TEST_CASE("headings keep to the levels below the title") {
  struct Case {
    Heading heading;
    const char* expected;
  };
  const auto heading = [](int level, const char* id, const char* text) {
    Heading made;
    made.level = level;
    made.id = id;
    made.content = words(text);
    return made;
  };
  Heading numbered = heading(3, "b", "Two");
  numbered.number = "2.1";
  Heading marked = heading(2, "c", "Three");
  marked.mark = drawing::Mark{drawing::MarkShape::kCircle, drawing::Tone::kGreen, "L"};
  marked.mark_word = "Low";
  const Case cases[] = {
      {heading(1, "a", "One"), "<h2 id=\"a\">One</h2>\n"},
      {heading(9, "", "One"), "<h6>One</h6>\n"},
      {numbered, "<h3 id=\"b\"><span class=\"no\">2.1</span> Two</h3>\n"},
      {marked,
       "<h2 id=\"c\" class=\"marked\">Three <span class=\"level\"><svg class=\"mark\" viewBox=\"0 0 28 28\" "
       "aria-hidden=\"true\"><use href=\"#_m1\"/></svg><span>Low</span></span></h2>\n"},
  };
  for (const Case& c : cases) CHECK(written(Blocks{c.heading}) == c.expected);
}

TEST_CASE("paragraphs are set by their role") {
  CHECK(written(Blocks{paragraph("a")}) == "<p>a</p>\n");
  CHECK(written(Blocks{paragraph("a", ParagraphRole::kLead)}) == "<p class=\"section__lead\">a</p>\n");
  CHECK(written(Blocks{paragraph("a", ParagraphRole::kNote)}) == "<p class=\"aside-note\">a</p>\n");
  CHECK(written(Blocks{paragraph("a", ParagraphRole::kStatement)}) == "<p class=\"vision\">a</p>\n");
}

TEST_CASE("lists are tight or loose, numbered or not, with or without ticks") {
  List list;
  list.items = {{{paragraph("a")}, std::nullopt}, {{paragraph("b")}, std::nullopt}};
  CHECK(written(Blocks{list}) == "<ul class=\"list\"><li>a</li><li>b</li></ul>\n");
  list.is_tight = false;
  list.is_ordered = true;
  list.start = 3;
  CHECK(written(Blocks{list}) == "<ol class=\"list\" start=\"3\"><li><p>a</p>\n</li><li><p>b</p>\n</li></ol>\n");
  List ticks;
  ticks.items = {{{paragraph("a")}, true}, {{paragraph("b")}, false}};
  CHECK(
      written(Blocks{ticks}) ==
      "<ul class=\"ticks\"><li><span class=\"tick\" aria-hidden=\"true\">☑</span><span class=\"vh\">Done: </span>a</li>"
      "<li><span class=\"tick\" aria-hidden=\"true\">☐</span><span class=\"vh\">To do: </span>b</li></ul>\n");
}

TEST_CASE("quotes, callouts, code and rules") {
  Callout callout;
  callout.kind = CalloutKind::kDecision;
  callout.blocks = {paragraph("Agreed.")};
  CHECK(written(Blocks{Quote{{paragraph("a")}}}) == "<blockquote><p>a</p>\n</blockquote>\n");
  CHECK(
      written(Blocks{callout}) ==
      "<div class=\"callout callout--decision\" role=\"note\"><p class=\"callout__title\">Decision</p><p>Agreed.</p>\n"
      "</div>\n");
  CHECK(written(Blocks{Code{"a < b\n", ""}}) == "<pre class=\"code\" tabindex=\"0\"><code>a &lt; b\n</code></pre>\n");
  CHECK(written(Blocks{Rule{}}) == "<hr>\n");
}

TEST_CASE("what only paper knows is left out") {
  CHECK(written(Blocks{Contents{}, PageBreak{}}).empty());
}

TEST_CASE("blocks that hold others") {
  Details details;
  details.summary = words("More");
  details.blocks = {paragraph("a")};
  CHECK(written(Blocks{details}) == "<details class=\"data\"><summary>More</summary>\n<p>a</p>\n</details>\n");
  Columns columns;
  columns.boxes = {{5, {paragraph("a")}}, {2.5, {paragraph("b")}}};
  CHECK(written(Blocks{columns}) ==
        "<div class=\"columns\" style=\"--columns:minmax(0,5fr) minmax(0,2.5fr)\">\n<div class=\"column\"><p>a</p>\n"
        "</div>\n<div class=\"column\"><p>b</p>\n</div>\n</div>\n");
  CHECK(written(Blocks{SignatureLines{{"Principal"}, "We have read it."}}) ==
        "<div class=\"signatures\"><p>We have read it.</p><ul><li><span class=\"signatures__line\"></span>"
        "<span>Principal</span><span class=\"signatures__date\">Date</span></li></ul></div>\n");
}

}  // namespace
}  // namespace cornerstone::site
