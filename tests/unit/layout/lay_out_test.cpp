#include "layout/lay_out.h"

#include <catch2/catch.hpp>

#include "unit/layout/paper.h"

namespace cornerstone::layout {
namespace {

using tests::heading;
using tests::lay_out;
using tests::paper;
using tests::paragraph;

/// "slug: message", one a line.
std::string complaints(const document::Document& document) {
  diagnostics::Sink sink;
  (void)lay_out(document, sink);
  std::string text;
  for (const auto& one : sink.sorted()) text += std::string{slug(one.kind)} + ": " + one.message + "\n";
  return text;
}

}  // namespace

TEST_CASE("a page: title, text, foot, and the tree that reads them") {
  auto document = paper({heading("Summary", "summary"), paragraph("All is well.", "1.1")});
  document.imprint.as_at = "As at 22 September 2026";
  CHECK(dump(lay_out(document)) ==
        "\"Paper\" en-GB as-at 1970-01-01\n"
        "page 1 595.3x841.9\n"
        "  H1 0\n"
        "    56.7,79.8 \"Paper\" SourceSans3-Bold 26.1\n"
        "  H2 1\n"
        "    97.8,131.5 \"Summary\" SourceSans3-Semibold 18.1\n"
        "  P 2\n"
        "    56.7,154.4 \"1.1 \" SourceSans3-Regular 10.5\n"
        "    97.8,154.4 \"All is well.\" SourceSans3-Regular 10.5\n"
        "  artifact footer\n"
        "    56.7,810.3 \"As at 22 September 2026\" SourceSans3-Regular 8\n"
        "    502.9,810.3 \"Page \" SourceSans3-Regular 8\n"
        "    520.6,810.3 \"1\" SourceSans3-Semibold 8\n"
        "    524.7,810.3 \" of 1\" SourceSans3-Regular 8\n"
        "Document\n"
        "  H1\n"
        "    \"Paper\"\n"
        "  H2\n"
        "    \"Summary\"\n"
        "  P\n"
        "    \"1.1 All is well.\"\n"
        "destination summary page 1 at 114.7\n"
        "bookmark 1 \"Summary\" summary\n");
}

TEST_CASE("no line of a paragraph ends within a date") {
  std::string before;
  for (int words = 0; words < 40; ++words) {
    before += "one ";
    CAPTURE(words);
    const auto page = dump(lay_out(paper({paragraph(before + "September 2026 and so on.")})));
    CHECK(page.find("September \"") == std::string::npos);
  }
}

TEST_CASE("a character that no face has is named with its word") {
  CHECK(complaints(paper({paragraph("Say 字 twice: 字")})) ==
        "missing-glyph: the typeface has no character for `字`, in `字`\n");
  CHECK(complaints(paper({paragraph("— ’ £ é ŵ ✓ ≥ →")})).empty());
}

TEST_CASE("more pages than a paper may have are reported") {
  auto document = paper({paragraph("one"), document::PageBreak{}, paragraph("two")});
  document.fit = 1;
  CHECK(complaints(document) == "too-many-pages: `Paper` takes 2 pages, and `fit` allows 1\n");
  document.fit = 2;
  CHECK(complaints(document).empty());
}

TEST_CASE("setting the same document twice gives the same pages") {
  const auto document = paper({heading("One", "one"), paragraph("Words to set.")});
  CHECK(dump(lay_out(document)) == dump(lay_out(document)));
}

}  // namespace cornerstone::layout
