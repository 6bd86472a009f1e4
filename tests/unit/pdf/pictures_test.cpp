// Pictures in papers, read back: what their objects say, their samples one by one, and the conformance of the whole.

#include "pdf/pictures.h"

#include <catch2/catch.hpp>
#include <memory>
#include <string>

#include "image/raster.h"
#include "made_pictures.h"
#include "pdf/structure_check.h"
#include "pdf/writer.h"
#include "unit/pdf/sample_pages.h"

namespace cornerstone::tests {
namespace {

using Handle = QPDFObjectHandle;
using SharedPicture = std::shared_ptr<const image::Picture>;

SharedPicture read(std::string bytes) {
  return std::make_shared<const image::Picture>(image::read_picture(std::move(bytes)).value());
}

/// A heading, and the picture 120 points wide and 80 high.
layout::Pages paper_with(const SharedPicture& picture) {
  PagesBuilder builder;
  builder.start_page("1");
  builder.add_line(builder.add_node(0, layout::Tag::kH1), "Pictures");
  const auto figure = builder.add_node(0, layout::Tag::kFigure);
  builder.node(figure).alternative = "Colours, from left to right";
  builder.node(figure).box = drawing::Rectangle{.x = 60, .y = 100, .width = 120, .height = 80, .fill = {}};
  builder.add_shapes(figure, {});
  auto pages = builder.pages();
  auto& operations = pages.pages.back().operations;
  operations.insert(operations.end() - 1, layout::PaintedPicture{picture, 60, 100, 120, 80});
  return pages;
}

std::string written(const layout::Pages& pages) {
  pdf::Caches caches;
  return pdf::write(pages, sample_theme(), caches).value();
}

std::string faults_in(const std::string& bytes) {
  std::string out;
  for (const auto& fault : faults_of(read_paper(bytes))) out += fault.rule + ": " + fault.detail + "\n";
  return out;
}

Handle first_page(const Paper& paper) {
  return paper.file->getAllPages().front();
}

Handle image_in(const Paper& paper) {
  return first_page(paper).getKey("/Resources").getKey("/XObject").getKey("/Im1");
}

std::string bytes_of(Handle stream, qpdf_stream_decode_level_e level) {
  const auto buffer = level == qpdf_dl_none ? stream.getRawStreamData() : stream.getStreamData(level);
  return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

/// Name, filter and so on, without the file that holds them.
std::string entry(Handle dictionary, const std::string& key) {
  return dictionary.getKey(key).unparse();
}

}  // namespace

TEST_CASE("every kind of PNG stands in a paper sample by sample, its alpha as a soft mask") {
  for (const auto& kind : all_png_kinds()) {
    INFO(name_of(kind));
    const auto picture = read(made_png(kind));
    const auto raster = image::raster_of(*picture);
    const auto bytes = written(paper_with(picture));
    CHECK(faults_in(bytes).empty());
    const auto paper = read_paper(bytes);
    auto found = image_in(paper);
    auto dictionary = found.getDict();
    CHECK(entry(dictionary, "/Width") == "24");
    CHECK(entry(dictionary, "/Height") == "16");
    CHECK(entry(dictionary, "/BitsPerComponent") == "8");
    CHECK(entry(dictionary, "/ColorSpace") == (raster.channels == 1 ? "/DeviceGray" : "/DeviceRGB"));
    CHECK(bytes_of(found, qpdf_dl_generalized) == raster.samples);
    auto mask = dictionary.getKey("/SMask");
    REQUIRE(mask.isStream() == !raster.alpha.empty());
    if (!mask.isStream()) continue;
    CHECK(entry(mask.getDict(), "/ColorSpace") == "/DeviceGray");
    CHECK(bytes_of(mask, qpdf_dl_generalized) == raster.alpha);
  }
}

TEST_CASE("a JPEG is carried as it is, and says how its colours are meant") {
  struct Case {
    JpegKind kind;
    std::string space;
    std::string parameters;
  };
  const Case cases[] = {{{JpegColour::kGrey, false, {}}, "/DeviceGray", "null"},
                        {{JpegColour::kYcc, true, {}}, "/DeviceRGB", "<< /ColorTransform 1 >>"},
                        {{JpegColour::kRgb, false, {}}, "/DeviceRGB", "<< /ColorTransform 0 >>"}};
  for (const auto& c : cases) {
    const auto file = made_jpeg(c.kind);
    const auto bytes = written(paper_with(read(file)));
    CHECK(faults_in(bytes).empty());
    const auto paper = read_paper(bytes);
    auto found = image_in(paper);
    CHECK(entry(found.getDict(), "/Filter") == "/DCTDecode");
    CHECK(entry(found.getDict(), "/ColorSpace") == c.space);
    CHECK(entry(found.getDict(), "/DecodeParms") == c.parameters);
    CHECK(bytes_of(found, qpdf_dl_none) == file);
  }
}

TEST_CASE("a photo is painted the way up that its camera says") {
  // By orientation: where the unit square's edges and its corner go, in a place of 120 × 80 at 60, 662 from the bottom.
  const char* kMatrices[] = {"120 0 0 80 60 661.89",  "-120 0 0 80 180 661.89",  "-120 0 0 -80 180 741.89",
                             "120 0 0 -80 60 741.89", "0 -80 -120 0 180 741.89", "0 -80 120 0 60 741.89",
                             "0 80 120 0 60 661.89",  "0 80 -120 0 180 661.89"};
  for (unsigned orientation = 1; orientation <= 8; ++orientation) {
    const auto pages = paper_with(read(made_jpeg({.orientation = orientation})));
    const auto bytes = written(pages);
    const auto paper = read_paper(bytes);
    CHECK(entry(image_in(paper).getDict(), "/Width") == "24");
    std::string operators;
    for (auto& stream : first_page(paper).getPageContents()) operators += bytes_of(stream, qpdf_dl_generalized);
    CHECK_THAT(operators, Catch::Contains(std::string("q ") + kMatrices[orientation - 1] + " cm /Im1 Do Q\n"));
  }
}

TEST_CASE("a picture shown twice is carried once, and the cache gives the same bytes") {
  const auto picture = read(made_png({}));
  auto pages = paper_with(picture);
  auto& operations = pages.pages.back().operations;
  operations.insert(operations.end() - 1, layout::PaintedPicture{picture, 60, 300, 120, 80});
  pdf::Caches caches;
  const auto first = pdf::write(pages, sample_theme(), caches).value();
  CHECK(pdf::write(pages, sample_theme(), caches).value() == first);
  CHECK(written(pages) == first);
  const auto paper = read_paper(first);
  CHECK(first_page(paper).getKey("/Resources").getKey("/XObject").getKeys().size() == 1);
}

TEST_CASE("whichever packing is smaller is taken, and both are read back") {
  std::string noise;
  unsigned seed = 1;
  for (int i = 0; i < 48 * 20; ++i) noise += static_cast<char>((seed = seed * 1664525 + 1013904223) >> 24);
  const auto plain = pdf::packed(noise, 16, 3);
  CHECK_FALSE(plain.is_predicted);
  std::string slope;
  for (int y = 0; y < 64; ++y) {
    for (int x = 0; x < 256; ++x) slope += static_cast<char>(x * 3 / 4 + y / 2);
  }
  CHECK(pdf::packed(slope, 256, 1).is_predicted);
}

}  // namespace cornerstone::tests
