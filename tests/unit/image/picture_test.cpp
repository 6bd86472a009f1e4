#include <catch2/catch.hpp>

#include <string>

#include "image/picture.h"
#include "image/raster.h"
#include "made_pictures.h"

namespace cornerstone::image {
namespace {

using namespace std::string_literals;
using tests::JpegColour;
using tests::PngColour;

/// A PNG of this size that holds no samples at all.
std::string hollow_png(unsigned width, unsigned height) {
  const auto number = [](unsigned value) {
    std::string out;
    for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(value >> shift);
    return out;
  };
  return "\x89PNG\r\n\x1A\n"s + tests::png_chunk("IHDR", number(width) + number(height) + "\x08\x02\0\0\0"s) +
         tests::png_chunk("IDAT", "") + tests::png_chunk("IEND", "");
}

std::string fault_of(std::string bytes) {
  const auto picture = read_picture(std::move(bytes));
  return picture ? "none" : picture.error().message;
}

/// Sample `channel` of the pixel at x, y.
int sample(const Raster& raster, unsigned x, unsigned y, unsigned channel) {
  return static_cast<unsigned char>(
      raster.samples.at((std::size_t{y} * raster.size.width + x) * raster.channels + channel));
}

}  // namespace

TEST_CASE("every kind of PNG is read and decoded") {
  for (const auto& kind : tests::all_png_kinds()) {
    INFO(tests::name_of(kind));
    const auto picture = read_picture(tests::made_png(kind));
    REQUIRE(picture);
    CHECK(picture->size() == Size{24, 16});
    const auto raster = raster_of(*picture);
    const bool is_grey = kind.colour == PngColour::kGrey || kind.colour == PngColour::kGreyAlpha;
    CHECK(raster.channels == (is_grey ? 1U : 3U));
    CHECK(raster.samples.size() == 24U * 16U * raster.channels);
    CHECK(sample(raster, 0, 8, 0) == 0);
    if (kind.colour != PngColour::kPalette) CHECK(sample(raster, 23, 8, 0) == 255);
    const bool has_alpha =
        kind.has_transparent_colour || kind.colour == PngColour::kGreyAlpha || kind.colour == PngColour::kRgbAlpha;
    CHECK(raster.alpha.size() == (has_alpha ? 24U * 16U : 0U));
  }
}

TEST_CASE("alpha goes from opaque to clear, and none is kept where all is opaque") {
  const auto faded = raster_of(*read_picture(tests::made_png({.colour = PngColour::kRgbAlpha})));
  CHECK(faded.alpha.front() == '\xFF');
  CHECK(faded.alpha.back() == '\0');
  // Two rows of one pixel: the first is opaque, and the second is cut off by its own size.
  const auto opaque = raster_of(*read_picture(tests::made_png({.colour = PngColour::kRgbAlpha}, {2, 1000})));
  CHECK(opaque.alpha.size() == 2000);
}

TEST_CASE("JPEG is read: grey, in three colours, baseline and progressive") {
  struct Case {
    tests::JpegKind kind;
    Colours colours;
  };
  const Case cases[] = {
      {{JpegColour::kGrey, false, {}}, Colours::kGrey}, {{JpegColour::kGrey, true, {}}, Colours::kGrey},
      {{JpegColour::kYcc, false, {}}, Colours::kYcc},   {{JpegColour::kYcc, true, {}}, Colours::kYcc},
      {{JpegColour::kRgb, false, {}}, Colours::kRgb},   {{JpegColour::kRgb, true, {}}, Colours::kRgb}};
  for (const auto& c : cases) {
    const auto picture = read_picture(tests::made_jpeg(c.kind));
    REQUIRE(picture);
    CHECK(picture->format == Format::kJpeg);
    CHECK(picture->colours == c.colours);
    CHECK(picture->size() == Size{24, 16});
  }
}

TEST_CASE("a photo is as wide as it is looked at, whichever way up the camera was held") {
  for (unsigned orientation = 1; orientation <= 8; ++orientation) {
    const auto picture = read_picture(tests::made_jpeg({.orientation = orientation}));
    REQUIRE(picture);
    CHECK(picture->orientation == static_cast<Orientation>(orientation));
    CHECK(picture->size() == (orientation <= 4 ? Size{24, 16} : Size{16, 24}));
  }
  for (const unsigned nonsense : {0U, 9U, 255U}) {
    CHECK(read_picture(tests::made_jpeg({.orientation = nonsense}))->orientation == Orientation::kUpright);
  }
}

TEST_CASE("what cannot be shown is told for what it is") {
  const auto png = tests::made_png({});
  const auto jpeg = tests::made_jpeg({});
  struct Case {
    std::string bytes;
    std::string message;
  };
  const Case cases[] = {
      {"", "is empty"},
      {"hello", "is no picture: neither PNG nor JPEG"},
      {"GIF89a", "is a GIF, and pictures are PNG or JPEG"},
      {"RIFF....WEBPVP8 ", "is a WebP picture, and pictures are PNG or JPEG"},
      {"\0\0\0\x18"s + "ftypheic", "is a HEIC photo, and pictures are PNG or JPEG"},
      {"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "is an SVG drawing, and pictures are PNG or JPEG"},
      {"%PDF-1.7", "is a PDF, and pictures are PNG or JPEG"},
      {png.substr(0, png.size() - 20), "is damaged or cut short (the file ends too early)"},
      {png.substr(0, 8), "is damaged or cut short (the file ends too early)"},
      {hollow_png(24, 16), "is damaged or cut short (Not enough image data)"},
      {hollow_png(0, 16), "is damaged or cut short (Invalid IHDR data)"},
      {hollow_png(30'000, 10), "is 30000 × 10 pixels"},
      {hollow_png(7'000, 7'000), "is 7000 × 7000 pixels"},
      {jpeg.substr(0, jpeg.size() / 2), "is damaged or cut short (Premature end of JPEG file)"},
      {jpeg.substr(0, 3), "is damaged or cut short (Premature end of JPEG file)"},
      {tests::made_jpeg({.colour = JpegColour::kCmyk}), "is in the four inks of a printing press (CMYK)"},
      {std::string(kMostBytes + 1, 'x'), "takes 20 megabytes"},
  };
  for (const auto& c : cases) CHECK(fault_of(c.bytes) == c.message);
}

TEST_CASE("no beginning of a picture is taken for the whole, and none brings the program down") {
  for (const auto& whole :
       {tests::made_png({.is_interlaced = true}), tests::made_png({PngColour::kPalette, 4, false, true}),
        tests::made_jpeg({.is_progressive = true}), tests::made_jpeg({.orientation = 6})}) {
    REQUIRE(read_picture(whole));
    for (std::size_t length = 0; length < whole.size(); ++length) CHECK_FALSE(read_picture(whole.substr(0, length)));
  }
}

TEST_CASE("a JPEG of endless scans is turned down at once") {
  // The last scan of a progressive picture, a thousand times over.
  const auto whole = tests::made_jpeg({.colour = JpegColour::kGrey, .is_progressive = true});
  const auto last = whole.rfind("\xFF\xDA");
  const auto scan = whole.substr(last, whole.size() - 2 - last);
  auto bomb = whole.substr(0, whole.size() - 2);
  for (int i = 0; i < 1000; ++i) bomb += scan;
  bomb += "\xFF\xD9";
  CHECK_FALSE(read_picture(bomb));
}

}  // namespace cornerstone::image
