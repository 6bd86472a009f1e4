// Pictures on pages: as wide as they are or as there is room, and never parted from their captions.

#include <fmt/format.h>

#include <catch2/catch.hpp>

#include "layout/lay_out.h"
#include "made_pictures.h"
#include "unit/layout/paper.h"

namespace cornerstone::layout {
namespace {

using tests::lay_out;
using tests::paper;
using tests::paragraph;

document::Block picture(tests::Extent extent, const std::string& caption = {}) {
  document::Figure figure;
  if (!caption.empty()) {
    figure.title = document::words(caption);
    figure.number = 1;
  }
  figure.alternative = "What it shows";
  figure.image = document::Image{
      .path = "hall.png",
      .picture = std::make_shared<const image::Picture>(image::read_picture(tests::made_png({}, extent)).value()),
      .span = {}};
  return figure;
}

/// Where the document's pictures stand: "page 1: 300x150".
std::vector<std::string> places_in(const document::Document& document) {
  std::vector<std::string> places;
  const auto pages = lay_out(document);
  for (std::size_t i = 0; i < pages.pages.size(); ++i) {
    for (const auto& operation : pages.pages[i].operations) {
      const auto* one = std::get_if<PaintedPicture>(&operation);
      if (one != nullptr) places.push_back(fmt::format("page {}: {:.1f}x{:.1f}", i + 1, one->width, one->height));
    }
  }
  return places;
}

using Places = std::vector<std::string>;

}  // namespace

TEST_CASE("a picture, its caption and its words, and the tree that reads them") {
  CHECK(dump(lay_out(paper({picture({200, 100}, "The hall")}))) ==
        "\"Paper\" en-GB as-at 1970-01-01\n"
        "page 1 595.3x841.9\n"
        "  H1 0\n"
        "    56.7,79.8 \"Paper\" SourceSans3-Bold 26.1\n"
        "  P 1\n"
        "    56.7,112.2 \"Figure 1\" SourceSans3-Semibold 9\n"
        "  P 2\n"
        "    56.7,127 \"The hall\" SourceSans3-Semibold 12.6\n"
        "  Figure 3\n"
        "    picture 56.7,138.3 150x75\n"
        "  artifact footer\n"
        "    502.9,810.3 \"Page \" SourceSans3-Regular 8\n"
        "    520.6,810.3 \"1\" SourceSans3-Semibold 8\n"
        "    524.7,810.3 \" of 1\" SourceSans3-Regular 8\n"
        "Document\n"
        "  H1\n"
        "    \"Paper\"\n"
        "  Div\n"
        "    Caption\n"
        "      P\n"
        "        \"Figure 1\"\n"
        "      P\n"
        "        \"The hall\"\n"
        "    Figure alternative=\"What it shows\" box=56.7,138.3 150x75\n"
        "      \"\"\n");
}

TEST_CASE("a small picture stays small, a large one has the width or the height that there is") {
  struct Case {
    tests::Extent extent;
    std::string place;
  };
  // The frame is 481.9 × 728.5 points; three fifths of its height are 451.7.
  const Case cases[] = {{{200, 100}, "page 1: 150.0x75.0"},
                        {{2000, 1000}, "page 1: 481.9x240.9"},
                        {{1000, 4000}, "page 1: 112.9x451.7"},
                        {{1, 1}, "page 1: 0.8x0.8"}};
  for (const auto& c : cases) CHECK(places_in(paper({picture(c.extent)})) == Places{c.place});
}

TEST_CASE("a picture that no longer fits goes to the next page with its caption") {
  document::Blocks blocks;
  for (int i = 0; i < 24; ++i) blocks.push_back(paragraph("A line of text."));
  blocks.push_back(picture({2000, 1000}, "The hall"));
  const auto pages = lay_out(paper(blocks));
  REQUIRE(pages.pages.size() == 2);
  const auto second = dump_pages(pages).substr(dump_pages(pages).find("page 2"));
  CHECK_THAT(second, Catch::Contains("\"The hall\""));
  CHECK(places_in(paper(blocks)) == Places{"page 2: 481.9x240.9"});
}

}  // namespace cornerstone::layout
