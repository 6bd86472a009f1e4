// Appendices joined to a paper, read back: their structure, links and bookmarks within ours, and the conformance of the
// whole.

#include "pdf/merge.h"

#include <fmt/format.h>

#include <algorithm>
#include <catch2/catch.hpp>

#include "pdf/dump.h"
#include "pdf/examine.h"
#include "pdf/structure_check.h"
#include "pdf/writer.h"
#include "seeds.h"
#include "unit/pdf/sample_pages.h"

namespace cornerstone::tests {
namespace {

document::Appendix appendix(std::string title, std::string bytes) {
  auto examined = pdf::examine(bytes).value();
  return {.title = std::move(title),
          .path = "appendix.pdf",
          .bytes = std::make_shared<const std::string>(std::move(bytes)),
          .sheets = std::move(examined.sheets),
          .is_tagged = examined.is_tagged,
          .is_conforming = examined.is_conforming,
          .span = {}};
}

/// For each appendix a title page with a bookmark, and the pages kept for it, as layout would leave them.
layout::Pages pages_for(const std::vector<document::Appendix>& appendices) {
  PagesBuilder builder;
  builder.start_page("1");
  builder.add_line(builder.add_node(0, layout::Tag::kH1), "The paper", true);
  for (std::size_t i = 0; i < appendices.size(); ++i) {
    builder.start_page(fmt::format("{}", builder.pages().pages.size() + 1));
    builder.add_destination(fmt::format("title-{}", i));
    builder.add_line(builder.add_node(0, layout::Tag::kH2), appendices[i].title, true);
    builder.pages().bookmarks.push_back({1, appendices[i].title, fmt::format("title-{}", i)});
    builder.node(builder.add_node(0, layout::Tag::kPart)).id = layout::appendix_id(i);
    for (std::size_t sheet = 0; sheet < appendices[i].sheets.size(); ++sheet) {
      builder.start_page(fmt::format("{}", builder.pages().pages.size() + 1));
      auto& page = builder.pages().pages.back();
      page.width = appendices[i].sheets[sheet].width;
      page.height = appendices[i].sheets[sheet].height;
      page.inserted = layout::InsertedPage{i, sheet};
      builder.add_artifact(layout::ArtifactKind::kFooter, "Stamped");
    }
    builder.pages().is_conforming = builder.pages().is_conforming && appendices[i].is_conforming;
  }
  return builder.pages();
}

std::string joined(const std::vector<document::Appendix>& appendices, bool is_compact = false) {
  pdf::Caches caches;
  const auto pages = pages_for(appendices);
  const auto paper = pdf::write(pages, sample_theme(), caches).value();
  return pdf::join_appendices(paper, pages, appendices, is_compact).value();
}

std::string faults_in(const std::string& bytes) {
  std::string out;
  for (const auto& fault : faults_of(read_paper(bytes))) out += fault.rule + ": " + fault.detail + "\n";
  return out;
}

/// One part of a dump, from "== name" to the next.
std::string part_of_dump(const std::string& bytes, std::string_view name) {
  const auto whole = dump(read_paper(bytes));
  const auto head = fmt::format("== {}\n", name);
  const auto begin = whole.find(head) + head.size();
  return whole.substr(begin, whole.find("\n== ", begin) + 1 - begin);
}

std::ptrdiff_t tags_in(const Paper& paper, const std::string& tag) {
  return std::ranges::count(paper.elements, tag, &Element::tag);
}

std::string own_paper() {
  pdf::Caches caches;
  return pdf::write(full_paper(), sample_theme(), caches).value();
}

}  // namespace

TEST_CASE("an appendix that everybody can read keeps all that makes it so, and so does the paper") {
  const std::vector appendices = {appendix("Ours", own_paper()), appendix("Ours again", own_paper()),
                                  appendix("Packed", seed("conforming.pdf"))};
  const auto bytes = joined(appendices);
  CHECK(faults_in(bytes).empty());
  CHECK(faults_in(joined(appendices, true)).empty());
  const auto bookmarks = part_of_dump(bytes, "bookmarks");
  CHECK_THAT(bookmarks, Catch::Contains("\n  Outcomes -> page 3 at 786\n    Figures: 𝒳 -> page 4 at 770\nOurs again"));
  CHECK_THAT(bookmarks, Catch::Contains("\n  Outcomes -> page 6 at 786\n    Figures: 𝒳 -> page 7 at 770\nPacked"));
}

TEST_CASE("a tagged appendix stands in the tree where it was put, in tags that every reader knows") {
  const auto paper = read_paper(joined({appendix("Review", seed("review.pdf")), appendix("Ours", own_paper())}));
  const auto below = [&](const std::string& id) {
    const auto part = std::ranges::find_if(paper.elements, [&](const Element& each) { return each.text("/ID") == id; });
    REQUIRE(part != paper.elements.end());
    std::vector<std::string> tags;
    for (const auto& child : part->children) tags.push_back(paper.elements.at(child.element).tag);
    return tags;
  };
  // A document within a document is a section of it.
  CHECK(below("appendix-1") == std::vector<std::string>{"Sect"});
  CHECK(below("appendix-2") == std::vector<std::string>{"Sect"});
  CHECK(tags_in(paper, "Document") == 1);
  CHECK(tags_in(paper, "Table") == 2);
  CHECK(tags_in(paper, "Link") == 3 + 2);
}

TEST_CASE("links of an appendix lead where they led") {
  const auto paper = read_paper(joined({appendix("Review", seed("review.pdf"))}));
  // Of the review's three links two lead within it: to the findings, which come later, and back to the top.
  std::vector<std::size_t> targets;
  for (const auto& page : paper.pages) {
    for (auto link : page.annotations) {
      auto place = link.getKey("/Dest");
      if (place.isArray()) targets.push_back(paper.page_number(place.getArrayItem(0).getObjGen()));
    }
  }
  CHECK(targets == std::vector<std::size_t>{3, 2});
}

TEST_CASE("the pages of an untagged appendix are figures that say so, and the paper claims nothing") {
  const auto bytes = joined({appendix("Plan", seed("untagged.pdf"))});
  CHECK(faults_in(bytes) == "no-identification: PDF/UA-1\nno-identification: PDF/A-2a\n");
  const auto paper = read_paper(bytes);
  std::vector<std::string> words;
  for (const auto& element : paper.elements) {
    if (element.tag == "Figure") words.push_back(element.text("/Alt"));
  }
  CHECK(words == std::vector<std::string>{"Plan, page 1 of 2: a picture of it, not tagged",
                                          "Plan, page 2 of 2: a picture of it, not tagged"});
}

TEST_CASE("every page of an appendix carries the stamp that was made for it, and nothing private") {
  const auto paper =
      read_paper(joined({appendix("Review", seed("review.pdf")), appendix("Plan", seed("untagged.pdf"))}));
  REQUIRE(paper.pages.size() == 1 + 1 + 3 + 1 + 2);
  for (const std::size_t page : {2U, 3U, 4U, 6U, 7U}) {
    const auto& pieces = paper.pages[page].content.pieces;
    CHECK(std::ranges::any_of(pieces, [](const auto& piece) { return piece.tag == "Artifact"; }));
    auto object = paper.pages[page].object;
    for (const auto* key : {"/Metadata", "/PieceInfo", "/Thumb", "/AA"}) CHECK_FALSE(object.hasKey(key));
  }
}

TEST_CASE("the same paper and appendices give the same bytes, fewer when they are packed") {
  const std::vector appendices = {appendix("Review", seed("review.pdf")), appendix("Plan", seed("untagged.pdf"))};
  CHECK(joined(appendices) == joined(appendices));
  CHECK(joined(appendices, true).size() < joined(appendices).size());
}

}  // namespace cornerstone::tests
