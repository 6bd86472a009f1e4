#include <catch2/catch.hpp>

#include "site/body.h"
#include "site/sheet_style.h"
#include "site/site.h"
#include "written.h"

namespace cornerstone::site {
namespace {

using namespace document;

Heading heading(const char* id, const char* text) {
  Heading made;
  made.id = id;
  made.content = words(text);
  return made;
}
Paragraph paragraph(const char* text) {
  Paragraph made;
  made.content = words(text);
  return made;
}

std::string body(const Document& page) {
  Frame frame;
  frame.paths = &tests::kPaths;
  diagnostics::Sink sink;
  Writing writing(page, frame, sink);
  return page_body(writing).str();
}

TEST_CASE("a page of data is in sections, an article is one text with notes at its side") {
  Document page = tests::page_at("support/index.html");
  Callout note;
  note.title = words("By the way");
  note.blocks = {paragraph("Short.")};
  page.blocks = {paragraph("Before."), heading("a", "A"), note, heading("b", "B"), Facts{}};
  CHECK(body(page) ==
        "<section class=\"section\">\n<p>Before.</p>\n</section>\n<section class=\"section\">\n<h2 id=\"a\">A</h2>\n"
        "<div class=\"callout callout--note\" role=\"note\"><p class=\"callout__title\">By the way</p><p>Short.</p>\n"
        "</div>\n</section>\n<section class=\"section\">\n<h2 id=\"b\">B</h2>\n<dl "
        "class=\"pairs\">\n</dl>\n</section>\n");
  page.kind = "article";
  CHECK(body(page) ==
        "<div class=\"prose\">\n<p>Before.</p>\n<h2 id=\"a\">A</h2>\n"
        "<p class=\"sidenote\" role=\"note\"><b>By the way</b> Short.</p>\n<h2 id=\"b\">B</h2>\n"
        "<div class=\"wide\"><dl class=\"pairs\">\n</dl>\n</div>\n</div>\n");
}

TEST_CASE("footnotes lead back to every place that refers to them") {
  Document page = tests::page_at("support/index.html");
  Paragraph twice;
  twice.content = {FootnoteMark{0}, FootnoteMark{0}};
  page.blocks = {twice};
  page.footnotes = {{"1", {paragraph("Why.")}}};
  const std::string html = body(page);
  CHECK(
      html.substr(html.find("<section class=\"footnotes\"")) ==
      "<section class=\"footnotes\" aria-label=\"Notes\"><ol>\n<li id=\"_fn-1\"><p>Why.</p>\n"
      "<p class=\"footnotes__back\"><a href=\"#_fnref-1\" aria-label=\"Back to note 1 in the text\">↩</a> "
      "<a href=\"#_fnref-1-2\" aria-label=\"Back to note 1 in the text, place 2\">↩</a> </p></li>\n</ol></section>\n");
}

TEST_CASE("the contents of a page are its headings, where there are two") {
  Document page = tests::page_at("support/index.html");
  page.blocks = {heading("a", "A")};
  CHECK(sections(page).empty());
  page.blocks.push_back(heading("b", "B"));
  CHECK(sections(page) == std::vector<Section>{{"a", "A"}, {"b", "B"}});
}

TEST_CASE("what is printed at the foot of a sheet cannot end its style or its string") {
  Frame frame;
  frame.sheet_line = "Trust \"A\" </style>";
  frame.audience = "For trustees only";
  CHECK(sheet_style(frame).str() ==
        "<style>@page{@bottom-left{content:\"Trust \\22 A\\22  \\3c /style\\3e \"}}</style>");
  frame.is_restricted = true;
  CHECK(sheet_style(frame).str().find("@bottom-center{content:\"For trustees only\"}") != std::string::npos);
}

TEST_CASE("a page is its template filled in") {
  Document page = tests::page_at("support/index.html");
  page.title = "Fish & chips";
  page.crumbs = {{"Home", {"", "home", ""}}, {"Here", {"", "here", ""}}};
  page.facts = {{"", words("Owner"), words("Director")}};
  page.blocks = {heading("a", "A"), heading("b", "B")};
  Frame frame;
  frame.organisation = "Saltmere";
  frame.home = {"", "home", ""};
  frame.menu = {{"Home", {"", "home", ""}, false}, {"Support", {"", "here", ""}, true}};
  frame.next = Place{"The offer", {"", "offer", ""}};
  frame.paths = &tests::kPaths;
  theme::Theme theme;
  theme.templates["page"].text =
      "{{window_title}}|{{root}}|{{home}}|{{search_index}}\n"
      "{{#menu}}\n{{title}} {{href}}{{#is_current}} now{{/is_current}}\n{{/menu}}\n"
      "{{> crumbs}}\n"
      "{{#contents}}\n{{title}} {{href}}\n{{/contents}}\n"
      "{{#has_pager}}\n{{#previous}}previous{{/previous}}{{#next}}{{title}} {{href}}{{/next}}\n{{/has_pager}}\n"
      "{{#facts}}\n{{{label}}}: {{{value}}}\n{{/facts}}\n";
  theme.templates["crumbs"].text =
      "{{#crumbs}}\n{{#is_current}}\n{{title}}\n{{/is_current}}\n{{^is_current}}\n{{title}} {{href}}\n{{/is_current}}\n"
      "{{/crumbs}}\n";
  diagnostics::Sink sink;
  theme::Theme whole = theme;
  whole.templates["page"].text += "{{{symbols}}}{{{content}}}";
  check_templates(whole, sink);
  CHECK(PageRenderer(theme).render(page, frame, sink) ==
        "Fish &amp; chips – Saltmere|../|../index.html|../assets/search.js\n"
        "Home ../index.html\nSupport index.html now\n"
        // The renderer keeps the line of a section that is not written.
        "\nHome ../index.html\nHere\n\n"
        "A #a\nB #b\n"
        "The offer offer/index.html\n"
        "Owner: Director\n");
  CHECK(sink.sorted().empty());
}

}  // namespace
}  // namespace cornerstone::site
