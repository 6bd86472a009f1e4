#include "text/face.h"

#include <catch2/catch.hpp>

#include "unit/text/fonts.h"

namespace cornerstone::text {
namespace {

using tests::face;
using tests::font_bytes;

std::vector<std::uint32_t> clusters(const GlyphRun& run) {
  std::vector<std::uint32_t> result;
  for (const auto& glyph : run.glyphs) result.push_back(glyph.cluster);
  return result;
}

std::int64_t sum_of_advances(const GlyphRun& run) {
  std::int64_t sum = 0;
  for (const auto& glyph : run.glyphs) sum += glyph.advance;
  return sum;
}

}  // namespace

TEST_CASE("a face states its name and measures") {
  const auto regular = face();
  REQUIRE(regular != nullptr);
  CHECK(regular->postscript_name() == "SourceSans3-Regular");
  CHECK(regular->units_per_em() == 1000);
  CHECK(regular->metrics().cap_height == 660);
  CHECK(regular->metrics().italic_angle == 0);
  CHECK(regular->metrics().descent < 0);
  CHECK(regular->metrics().box[0] < 0);
  CHECK(regular->metrics().box[3] > regular->metrics().cap_height);
  CHECK(face("SourceSans3-It.ttf")->metrics().italic_angle < 0);
  CHECK(face("SourceSans3-Bold.ttf")->metrics().stem > regular->metrics().stem);
}

TEST_CASE("what is no font is refused in words") {
  CHECK(Face::from_bytes("").error() == "it is not a TrueType or OpenType font");
  CHECK(Face::from_bytes("plain words").error() == "it is not a TrueType or OpenType font");
  CHECK_FALSE(Face::from_bytes(font_bytes("SourceSans3-Regular.ttf").substr(0, 600)).has_value());
}

TEST_CASE("shaping keeps text, clusters and advances together") {
  const auto regular = face();
  const auto run = regular->shape("ŵé—’£", "en-GB", Figures::kProportional);
  CHECK(run.text == "ŵé—’£");
  CHECK(clusters(run) == std::vector<std::uint32_t>{0, 2, 4, 7, 10});
  CHECK(run.advance == sum_of_advances(run));
  const auto alone = regular->shape("n", "en-GB", Figures::kProportional);
  CHECK(regular->advance_of(alone.glyphs[0].id) == alone.advance);
  CHECK(regular->shape("", "en-GB", Figures::kProportional).glyphs.empty());
}

TEST_CASE("letters are kerned") {
  const auto regular = face();
  const auto width = [&](std::string_view text) {
    return regular->shape(text, "en-GB", Figures::kProportional).advance;
  };
  CHECK(width("AV") < width("A") + width("V"));
}

TEST_CASE("tabular figures all have one width, proportional ones have not") {
  const auto regular = face();
  const auto width = [&](std::string_view text, Figures figures) {
    return regular->shape(text, "en-GB", figures).advance;
  };
  CHECK(width("1111", Figures::kTabular) == width("8888", Figures::kTabular));
  CHECK(width("1111", Figures::kProportional) < width("8888", Figures::kProportional));
}

TEST_CASE("a character that the face lacks becomes glyph 0") {
  const auto regular = face();
  CHECK(regular->has(U'é'));
  CHECK_FALSE(regular->has(U'字'));
  CHECK(regular->shape("字", "en-GB", Figures::kProportional).glyphs.front().id == 0);
}

TEST_CASE("a subset holds the glyphs asked for, and says where") {
  const auto regular = face();
  const auto run = regular->shape("ab", "en-GB", Figures::kProportional);
  std::vector<std::uint16_t> glyphs{0, run.glyphs[0].id, run.glyphs[1].id};
  std::ranges::sort(glyphs);
  const auto subset = regular->subset(glyphs);
  CHECK(subset.new_ids == std::vector<std::uint16_t>{0, 1, 2});
  CHECK_FALSE(subset.is_cff);
  CHECK(subset.bytes.size() > 500);
  CHECK(subset.bytes.size() < 6000);
  CHECK(regular->subset(glyphs).bytes == subset.bytes);
}

}  // namespace cornerstone::text
