#include "image/notes.h"

#include <catch2/catch.hpp>

#include <string>

#include "image/picture.h"
#include "image/raster.h"
#include "made_pictures.h"

namespace cornerstone::image {
namespace {

using namespace std::string_literals;
using tests::PngColour;

/// A segment of a JPEG: marker, length, content.
std::string segment(unsigned char marker, const std::string& content) {
  const auto length = content.size() + 2;
  return "\xFF"s + static_cast<char>(marker) + static_cast<char>(length >> 8U) + static_cast<char>(length & 0xFFU) +
         content;
}

bool holds(const Picture& picture, std::string_view words) {
  return picture.bytes.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("what a camera wrote beside a photo is not published") {
  for (const bool is_progressive : {false, true}) {
    auto file = tests::made_jpeg({.is_progressive = is_progressive});
    file.insert(2, segment(0xE1, "http://ns.adobe.com/xap/1.0/\0<place>Secret</place>"s) +
                       segment(0xE2, "ICC_PROFILE\0\x01\x01profile"s) + segment(0xE2, "MPF\0Secret"s) +
                       segment(0xED, "Photoshop 3.0\0Secret"s) + segment(0xFE, "Secret comment"));
    file += "a film behind the picture: Secret";
    const auto picture = read_picture(file);
    REQUIRE(picture);
    CHECK_FALSE(holds(*picture, "Secret"));
    CHECK(holds(*picture, "ICC_PROFILE"));
    const auto again = read_picture(picture->bytes);
    REQUIRE(again);
    CHECK(again->bytes == picture->bytes);
    CHECK(again->size() == Size{24, 16});
  }
}

TEST_CASE("which way up a camera was held is all that is left of its notes") {
  for (unsigned orientation = 1; orientation <= 8; ++orientation) {
    auto file = tests::made_jpeg({.orientation = orientation});
    const auto at = file.find("Exif");
    REQUIRE(at != std::string::npos);
    const auto picture = read_picture(file);
    REQUIRE(picture);
    CHECK(holds(*picture, "Exif") == (orientation != 1));
    CHECK(read_picture(picture->bytes)->orientation == static_cast<Orientation>(orientation));
  }
}

TEST_CASE("words and Exif in a PNG are not published; its samples stay as they are") {
  for (const auto& kind : tests::all_png_kinds()) {
    INFO(tests::name_of(kind));
    const auto plain = tests::made_png(kind);
    auto file = plain;
    file.insert(8 + 25, tests::png_chunk("tEXt", "Author\0Secret"s) + tests::png_chunk("eXIf", "MM\0*Secret"s) +
                            tests::png_chunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0Secret"s));
    const auto picture = read_picture(file + "Secret");
    REQUIRE(picture);
    CHECK(picture->bytes == plain);
  }
}

TEST_CASE("a picture without notes is published as it is") {
  for (const auto& file : {tests::made_png({}), tests::made_jpeg({}), tests::made_jpeg({.is_progressive = true})})
    CHECK(read_picture(file)->bytes == file);
}

}  // namespace cornerstone::image
