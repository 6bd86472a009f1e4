#include "made_pictures.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>

#include <jpeglib.h>
#include <png.h>
#include <zlib.h>

namespace cornerstone::tests {
namespace {

constexpr unsigned kShades = 4;

int channels_of(PngColour colour) {
  switch (colour) {
    case PngColour::kRgb:
      return 3;
    case PngColour::kGreyAlpha:
      return 2;
    case PngColour::kRgbAlpha:
      return 4;
    default:
      return 1;
  }
}

[[noreturn]] void give_up(png_structp, png_const_charp message) {
  throw std::logic_error(message);
}

void append_bytes(png_structp png, png_bytep bytes, std::size_t count) {
  static_cast<std::string*>(png_get_io_ptr(png))->append(reinterpret_cast<const char*>(bytes), count);
}

/// Sample `channel` of the pixel, as a share of `most`.
unsigned sample(const PngKind& kind, Extent extent, unsigned x, unsigned y, int channel, unsigned most) {
  const bool is_alpha = channel == channels_of(kind.colour) - 1 && channels_of(kind.colour) % 2 == 0;
  if (is_alpha) return most - y * most / std::max(extent.height - 1, 1U);
  if (kind.colour == PngColour::kPalette) return x * kShades / extent.width % (most + 1);
  const auto run = x * most / std::max(extent.width - 1, 1U);
  return channel == 1 ? most - run : run;
}

/// One row, packed as its depth says.
std::string row_of(const PngKind& kind, Extent extent, unsigned y) {
  const unsigned most = (1U << kind.depth) - 1;
  std::string row;
  unsigned pending = 0;
  int bits = 0;
  for (unsigned x = 0; x < extent.width; ++x) {
    for (int channel = 0; channel < channels_of(kind.colour); ++channel) {
      pending = pending << kind.depth | sample(kind, extent, x, y, channel, most);
      bits += kind.depth;
      for (; bits >= 8; bits -= 8) row += static_cast<char>(pending >> (bits - 8));
      pending &= (1U << bits) - 1;
    }
  }
  if (bits > 0) row += static_cast<char>(pending << (8 - bits));
  return row;
}

void add_palette(png_structp png, png_infop info, const PngKind& kind) {
  const auto entries = std::min(kShades, 1U << kind.depth);
  std::array<png_color, kShades> palette{};
  for (unsigned i = 0; i < entries; ++i) {
    const auto shade = static_cast<png_byte>(i * 255 / (kShades - 1));
    palette[i] = {shade, 64, static_cast<png_byte>(255 - shade)};
  }
  png_set_PLTE(png, info, palette.data(), static_cast<int>(entries));
}

void add_transparency(png_structp png, png_infop info, const PngKind& kind) {
  std::array<png_byte, 2> alphas = {0, 128};
  png_color_16 clear{};
  if (kind.colour == PngColour::kPalette) {
    png_set_tRNS(png, info, alphas.data(), static_cast<int>(alphas.size()), nullptr);
  } else {
    if (kind.colour == PngColour::kRgb) clear.green = static_cast<png_uint_16>((1U << kind.depth) - 1);
    png_set_tRNS(png, info, nullptr, 0, &clear);
  }
}

/// An Exif segment that says which way up and nothing else.
std::string exif(unsigned orientation) {
  using namespace std::string_literals;
  return "Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0"s + static_cast<char>(orientation) + "\0\0\0\0\0\0"s;
}

J_COLOR_SPACE space_of(JpegColour colour) {
  switch (colour) {
    case JpegColour::kGrey:
      return JCS_GRAYSCALE;
    case JpegColour::kCmyk:
      return JCS_CMYK;
    default:
      return JCS_RGB;
  }
}

[[noreturn]] void stop(j_common_ptr) {
  std::abort();  // Nothing in a test's own picture can go wrong but the test.
}

}  // namespace

std::string made_png(const PngKind& kind, Extent extent) {
  std::string bytes;
  auto* png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, give_up, nullptr);
  auto* info = png_create_info_struct(png);
  png_set_write_fn(png, &bytes, append_bytes, nullptr);
  png_set_IHDR(png, info, extent.width, extent.height, kind.depth, static_cast<int>(kind.colour),
               kind.is_interlaced ? PNG_INTERLACE_ADAM7 : PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
               PNG_FILTER_TYPE_DEFAULT);
  if (kind.colour == PngColour::kPalette) add_palette(png, info, kind);
  if (kind.has_transparent_colour) add_transparency(png, info, kind);
  png_write_info(png, info);
  std::vector<std::string> rows;
  std::vector<png_bytep> places;
  for (unsigned y = 0; y < extent.height; ++y) rows.push_back(row_of(kind, extent, y));
  for (auto& row : rows) places.push_back(reinterpret_cast<png_bytep>(row.data()));
  png_write_image(png, places.data());
  png_write_end(png, info);
  png_destroy_write_struct(&png, &info);
  return bytes;
}

std::vector<PngKind> all_png_kinds() {
  const std::vector<std::pair<PngColour, std::vector<int>>> depths = {{PngColour::kGrey, {1, 2, 4, 8, 16}},
                                                                      {PngColour::kRgb, {8, 16}},
                                                                      {PngColour::kPalette, {1, 2, 4, 8}},
                                                                      {PngColour::kGreyAlpha, {8, 16}},
                                                                      {PngColour::kRgbAlpha, {8, 16}}};
  std::vector<PngKind> kinds;
  for (const auto& [colour, of_colour] : depths) {
    for (const int depth : of_colour) {
      for (const bool is_interlaced : {false, true}) {
        kinds.push_back({colour, depth, is_interlaced, false});
        if (channels_of(colour) % 2 != 0) kinds.push_back({colour, depth, is_interlaced, true});
      }
    }
  }
  return kinds;
}

std::string name_of(const PngKind& kind) {
  constexpr std::array<std::string_view, 7> kNames = {"grey", "", "RGB", "palette", "grey with alpha", "", "RGBA"};
  return std::string(kNames.at(static_cast<std::size_t>(kind.colour))) + ", " + std::to_string(kind.depth) + " bits" +
         (kind.is_interlaced ? ", interlaced" : "") + (kind.has_transparent_colour ? ", one colour clear" : "");
}

std::string made_jpeg(const JpegKind& kind, Extent extent) {
  jpeg_compress_struct jpeg{};
  jpeg_error_mgr errors{};
  jpeg.err = jpeg_std_error(&errors);
  errors.error_exit = stop;
  jpeg_create_compress(&jpeg);
  unsigned char* out = nullptr;
  unsigned long size = 0;
  jpeg_mem_dest(&jpeg, &out, &size);
  jpeg.image_width = extent.width;
  jpeg.image_height = extent.height;
  jpeg.in_color_space = space_of(kind.colour);
  jpeg.input_components = kind.colour == JpegColour::kGrey ? 1 : kind.colour == JpegColour::kCmyk ? 4 : 3;
  jpeg_set_defaults(&jpeg);
  if (kind.colour == JpegColour::kRgb) jpeg_set_colorspace(&jpeg, JCS_RGB);
  if (kind.is_progressive) jpeg_simple_progression(&jpeg);
  jpeg_start_compress(&jpeg, TRUE);
  if (kind.orientation) {
    const auto segment = exif(*kind.orientation);
    jpeg_write_marker(&jpeg, JPEG_APP0 + 1, reinterpret_cast<const JOCTET*>(segment.data()),
                      static_cast<unsigned>(segment.size()));
  }
  std::vector<JSAMPLE> row(std::size_t{extent.width} * static_cast<std::size_t>(jpeg.input_components));
  for (unsigned y = 0; y < extent.height; ++y) {
    for (std::size_t i = 0; i < row.size(); ++i)
      row[i] = static_cast<JSAMPLE>(i * 255 / row.size() / (i % 2 + 1) + y * 64 / extent.height);
    auto* place = row.data();
    jpeg_write_scanlines(&jpeg, &place, 1);
  }
  jpeg_finish_compress(&jpeg);
  std::string bytes(reinterpret_cast<const char*>(out), size);
  jpeg_destroy_compress(&jpeg);
  std::free(out);
  return bytes;
}

std::string png_chunk(std::string_view type, std::string_view data) {
  const auto number = [](std::size_t value) {
    std::string out;
    for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(value >> shift);
    return out;
  };
  const auto body = std::string(type) + std::string(data);
  return number(data.size()) + body +
         number(crc32(0, reinterpret_cast<const Bytef*>(body.data()), static_cast<uInt>(body.size())));
}

}  // namespace cornerstone::tests
