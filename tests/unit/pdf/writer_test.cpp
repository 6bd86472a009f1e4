// What the writer writes, read back: the dump of a whole paper, its conformance, and the same bytes each time.

#include "pdf/writer.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <thread>
#include <vector>

#include "pdf/dump.h"
#include "pdf/structure_check.h"
#include "unit/pdf/sample_pages.h"

namespace cornerstone::tests {
namespace {

std::string written(const layout::Pages& pages) {
  pdf::Caches caches;
  return pdf::write(pages, sample_theme(), caches).value();
}

std::string faults_in(const std::string& bytes) {
  std::string out;
  for (const auto& fault : faults_of(read_paper(bytes))) out += fault.rule + ": " + fault.detail + "\n";
  return out;
}

constexpr auto* kFullPaper = R"(== metadata
Author: A trust
CreationDate: D:20260923000000Z
Creator: Cornerstone
ModDate: D:20260923000000Z
Producer: Cornerstone with libharu
Subject: Autumn outcomes
Title: Ebbw Fach & Llanŵenog <Trust> 𝒳
Lang: en-GB
== bookmarks
Outcomes -> page 1 at 786
  Figures: 𝒳 -> page 2 at 770
== structure
Document
  H1
    `Outcomes`
  P
    `The trust’s café in Llanŵenog`
    Link
      `national figures`
      -> https://example.org/a%20b?q=(%C3%A9) (national figures)
    `is open ✓`
    `and goes on here.`
  L ListNumbering=/Disc
    LI
      Lbl
        `•`
      LBody
        `first: £12.50`
    LI
      Lbl
        `•`
      LBody
        `second: fish and chips`
  Table
    Caption
      `Attendance by academy`
    THead
      TR
        TH Scope=/Column
          `Academy`
        TH Scope=/Column
          `Autumn`
        TH Scope=/Column
          `Spring`
    TBody
      TR
        TH ID=`ebbw (fach)` Scope=/Row
          `Ebbw Fach`
        TD
          `92.4`
        TD
          `93.1`
      TR
        TH Scope=/Row
          `Tŷ Gwyn`
        TD ColSpan=2 Headers=[ (ebbw \(fach\)) ]
          `not yet open`
  H2
    `Figures`
  Figure Alt=`A bar, a ring, a wedge & a line`
  P Lang=`cy`
    `Ysgol Tŷ Gwyn`
    Reference
      `1`
  P
    Link
      `back to the top`
      -> page 1 at 786 (back to the top)
  Note ID=`note-1`
    Lbl
      `1`
    P
      `The third half-term’s figures: 92 → 93 ✓`
== page 1 << /S /r /St 1 >>
Artifact: Ebbw Fach Trust
H1: Outcomes
P: The trust’s café in Llanŵenog
Link: national figures
P: is open ✓
Lbl: •
LBody: first: £12.50
Lbl: •
LBody: second: fish and chips
Caption: Attendance by academy
TH: Academy
TH: Autumn
TH: Spring
TH: Ebbw Fach
TD: 92.4
TD: 93.1
TH: Tŷ Gwyn
TD: not yet open
Artifact: Page i of ii
== page 2 << /S /r /St 2 >>
P: and goes on here.
H2: Figures
Figure
P: Ysgol Tŷ Gwyn
Link: back to the top
Reference: 1
Lbl: 1
P: The third half-term’s figures: 92 → 93 ✓
Artifact: Page ii of ii
)";

}  // namespace

TEST_CASE("a paper says everything that its pages say") {
  const auto bytes = written(full_paper());
  CHECK(faults_in(bytes) == "");
  CHECK(dump(read_paper(bytes)) == kFullPaper);
}

TEST_CASE("the same pages give the same bytes, on any thread and from a shared cache") {
  const auto first = written(full_paper());
  pdf::Caches shared;
  std::vector<std::string> others(4);
  {
    std::vector<std::jthread> threads;
    for (auto& other : others) {
      threads.emplace_back([&] { other = pdf::write(full_paper(), sample_theme(), shared).value(); });
    }
  }
  for (const auto& other : others) CHECK((other == first));
  CHECK(shared.subsets.size() == 2);
}

TEST_CASE("the ID tells papers apart") {
  const auto id_of = [](const std::string& bytes) {
    return read_paper(bytes).file->getTrailer().getKey("/ID").unparseResolved();
  };
  CHECK(id_of(written(short_paper("one"))) == id_of(written(short_paper("one"))));
  CHECK(id_of(written(short_paper("one"))) != id_of(written(short_paper("two"))));
}

TEST_CASE("one glyph may stand for different texts") {
  // The space and the no-break space look alike; so do a hyphen and the one that breaks a word.
  for (const std::string text :
       {"a b\u00A0c", "well-known non\u2010sense\u2011", "office ﬁne", "e\u0301 é", "\u00AD", "𝟙"}) {
    const auto run = face("SourceSans3-Regular")->shape(text, "en-GB", text::Figures::kProportional);
    if (std::ranges::find(run.glyphs, 0, &text::Glyph::id) != run.glyphs.end()) continue;
    const auto paper = read_paper(written(short_paper(text)));
    INFO(text);
    CHECK(faults_of(paper).empty());
    CHECK(paper.words_of(paper.elements.front()) == text);
  }
}

TEST_CASE("a paper that cannot be written says why") {
  pdf::Caches caches;
  const auto failure_of = [&](const layout::Pages& pages) {
    const auto result = pdf::write(pages, sample_theme(), caches);
    return result ? "written" : result.error().message;
  };
  CHECK(failure_of(short_paper("a \u4E2D b")) == "the typeface SourceSans3-Regular has no glyph for `中`");
  auto lost_link = full_paper();
  lost_link.destinations.pop_back();
  CHECK(failure_of(lost_link) == "nothing in the paper is called `figures`");
}

TEST_CASE("many pages, long ones, and none of them full") {
  PagesBuilder builder;
  const auto paragraph = builder.add_node(0, layout::Tag::kP);
  for (int i = 1; i <= 60; ++i) {
    builder.start_page(std::to_string(i));
    if (i % 3 != 0) builder.add_line(paragraph, "Page " + std::to_string(i));
  }
  const auto paper = read_paper(written(builder.pages()));
  CHECK(faults_of(paper).empty());
  CHECK(paper.pages.size() == 60);
  CHECK(paper.words_of(paper.elements.front()).ends_with("Page 58 Page 59"));
}

}  // namespace cornerstone::tests
