// The operators of a page: where glyphs land, what is set and how often.

#include "pdf/content.h"

#include <catch2/catch.hpp>

#include "unit/pdf/sample_pages.h"

namespace cornerstone::tests {
namespace {

using drawing::Ink;

/// Operators of a page of one paragraph that holds these operations.
std::string operators_of(std::vector<layout::Operation> operations) {
  layout::Pages pages = short_paper("x");
  auto& page = pages.pages.front();
  page.height = 100;
  page.operations = std::move(operations);
  page.operations.insert(page.operations.begin(), layout::Begin{1, 0});
  page.operations.emplace_back(layout::End{});
  pdf::ObjectFile file;
  pdf::SubsetCache subsets;
  const auto fonts = pdf::Fonts::embed(pages, file, subsets).value();
  pdf::PictureCache packed;
  const auto pictures = pdf::Pictures::embed(pages, file, packed);
  return pdf::page_content(page, pages.nodes, fonts, pictures, sample_theme()).operators;
}

layout::TextRun run(text::GlyphRun glyphs) {
  return {.face = face("SourceSans3-Regular"),
          .glyphs = std::make_shared<const text::GlyphRun>(std::move(glyphs)),
          .size = 10,
          .x = 20,
          .y = 30,
          .paint = {.ink = Ink::kText}};
}

layout::TextRun words(std::string_view text) {
  return run(face("SourceSans3-Regular")->shape(text, "en-GB", text::Figures::kProportional));
}

/// "aba" in these glyphs.
text::GlyphRun glyphs_of(const std::vector<text::Glyph>& glyphs) {
  return {.text = "aba", .glyphs = glyphs, .advance = 0};
}

std::int32_t width(std::uint16_t glyph) {
  return face("SourceSans3-Regular")->advance_of(glyph);
}

}  // namespace

TEST_CASE("a run names its font, its place and its glyphs") {
  CHECK(operators_of({words("ab")}) ==
        "/P <</MCID 0>> BDC\nBT\n/F1 10 Tf\n1 0 0 1 20 70 Tm\n[<00010002>] TJ\nET\nEMC\n");
}

TEST_CASE("font and colour are set where they change") {
  auto second = words("b");
  second.x = 40;
  auto third = words("a");
  third.size = 12;
  third.paint = {.ink = Ink::kBrand};
  CHECK(operators_of({words("a"), second, third}) ==
        "/P <</MCID 0>> BDC\nBT\n/F1 10 Tf\n1 0 0 1 20 70 Tm\n[<0001>] TJ\n1 0 0 1 40 70 Tm\n[<0002>] TJ\n"
        "0.114 0.306 0.42 rg\n/F1 12 Tf\n1 0 0 1 20 70 Tm\n[<0001>] TJ\nET\nEMC\n");
}

TEST_CASE("kerning, offsets and rises") {
  const std::int32_t w5 = width(5);
  const std::int32_t w6 = width(6);
  // Tightened by 40; a mark set back by 100 and raised by 50, without advance; then on as if it had not been.
  const auto made = glyphs_of({{5, w5 - 40, 0, 0, 0}, {6, 0, -100, 50, 1}, {5, w5, 0, 0, 2}});
  const auto back = std::to_string(w6 - 100);
  CHECK(operators_of({run(made)}) ==
        "/P <</MCID 0>> BDC\nBT\n/F1 10 Tf\n1 0 0 1 20 70 Tm\n[<0001>] TJ\n0.5 Ts\n[<>140<0002>] TJ\n0 Ts\n[<>" + back +
            "<0001>] TJ\nET\nEMC\n");
}

TEST_CASE("justified lines stretch their spaces") {
  auto line = words("a b a");
  line.spread = 2.5;
  CHECK(operators_of({line}) ==
        "/P <</MCID 0>> BDC\nBT\n/F1 10 Tf\n1 0 0 1 20 70 Tm\n[<00020001>-250<00030001>-250<0002>] TJ\nET\nEMC\n");
}

TEST_CASE("turned text reads upwards") {
  auto turned = words("a");
  turned.turn = 90;
  CHECK(operators_of({turned}) == "/P <</MCID 0>> BDC\nBT\n/F1 10 Tf\n0 1 -1 0 20 70 Tm\n[<0001>] TJ\nET\nEMC\n");
  turned.turn = 30;
  CHECK(operators_of({turned}) ==
        "/P <</MCID 0>> BDC\nBT\n/F1 10 Tf\n0.866 0.5 -0.5 0.866 20 70 Tm\n[<0001>] TJ\nET\nEMC\n");
}

TEST_CASE("shapes fill and stroke with what they have, outside of text") {
  const drawing::Paint none;
  const drawing::Paint text{.ink = Ink::kText};
  const drawing::Stroke no_line{.paint = none, .width = 0};
  const drawing::Stroke fine{.paint = text, .width = 0.5, .round = false};
  const drawing::Stroke dashed{.paint = text, .width = 0.5, .dash_on = 2, .dash_off = 1};
  const auto painted = [](auto shape) { return layout::PaintedShape{std::move(shape)}; };
  CHECK(operators_of({words("a"), painted(drawing::Rectangle{10, 20, 30, 40, text, no_line, false}),
                      painted(drawing::Polygon{{{0, 0}, {5, 0}, {0, 5}}, none, fine}),
                      painted(drawing::Line{{{0, 0}, {5, 5}}, dashed}),
                      painted(drawing::Rectangle{0, 90, 4, 5, none, fine, true}),
                      painted(drawing::Line{{{0, 0}, {5, 5}}, no_line})}) ==
        "/P <</MCID 0>> BDC\nBT\n/F1 10 Tf\n1 0 0 1 20 70 Tm\n[<0001>] TJ\nET\n"
        "10 40 30 40 re f\n"
        "0.5 w\n0 100 m 5 100 l 0 95 l h S\n"
        "1 J 1 j\n[2 1 ] 0 d\n0 100 m 5 95 l S\n"
        "0.6 w\n0 J 0 j\n[] 0 d\n0 7 m 3 10 l 1 5 m 4 8 l S\n0.5 w\n0 5 4 5 re S\n"
        "EMC\n");
}

TEST_CASE("a circle is four curves") {
  const drawing::Stroke no_line{.paint = {}, .width = 0};
  CHECK(operators_of({layout::PaintedShape{drawing::Circle{{50, 50}, 10, {.ink = Ink::kText}, no_line}}}) ==
        "/P <</MCID 0>> BDC\n60 50 m 60 44.477 55.523 40 50 40 c 44.477 40 40 44.477 40 50 c "
        "40 55.523 44.477 60 50 60 c 55.523 60 60 55.523 60 50 c h f\nEMC\n");
}

}  // namespace cornerstone::tests
