#include "image/png.h"

#include <algorithm>
#include <cassert>
#include <csetjmp>
#include <cstring>
#include <utility>
#include <vector>

#include <png.h>

#include "image/fault.h"
#include "image/raster.h"

namespace cornerstone::image {
namespace {

constexpr std::string_view kSignature("\x89PNG\r\n\x1A\n", 8);

/// Chunks beside the samples (words, profiles) that unpack to more than this are a trap.
constexpr png_alloc_size_t kMostOfAChunk = 4'000'000;
constexpr png_uint_32 kMostChunksKept = 64;

/// One file on its way through libpng, which leaves by longjmp: nothing on the stack in between may need destroying.
struct PngDecoding {
  std::string_view rest;
  png_structp png = nullptr;
  png_infop info = nullptr;
  char reason[96] = "the picture is not complete";
  Size size;

  explicit PngDecoding(std::string_view bytes) : rest(bytes) {}
  PngDecoding(const PngDecoding&) = delete;
  PngDecoding& operator=(const PngDecoding&) = delete;
  ~PngDecoding() { png_destroy_read_struct(&png, &info, nullptr); }
};

[[noreturn]] void leave(png_structp png, png_const_charp message) {
  auto* decoding = static_cast<PngDecoding*>(png_get_error_ptr(png));
  std::strncpy(decoding->reason, message, sizeof decoding->reason - 1);
  png_longjmp(png, 1);
}

void pass_over(png_structp, png_const_charp) {}

void hand_out(png_structp png, png_bytep into, std::size_t count) {
  auto& rest = static_cast<PngDecoding*>(png_get_io_ptr(png))->rest;
  if (count > rest.size()) png_error(png, "the file ends too early");
  std::memcpy(into, rest.data(), count);
  rest.remove_prefix(count);
}

bool begin(PngDecoding& decoding) {
  decoding.png = png_create_read_struct(PNG_LIBPNG_VER_STRING, &decoding, leave, pass_over);
  if (decoding.png == nullptr) return false;
  decoding.info = png_create_info_struct(decoding.png);
  if (decoding.info == nullptr) return false;
  png_set_read_fn(decoding.png, &decoding, hand_out);
  png_set_chunk_malloc_max(decoding.png, kMostOfAChunk);
  png_set_chunk_cache_max(decoding.png, kMostChunksKept);
  // Sizes are judged here, in our own words.
  png_set_user_limits(decoding.png, PNG_UINT_31_MAX, PNG_UINT_31_MAX);
  return true;
}

bool read_head(PngDecoding& decoding) {
  if (setjmp(png_jmpbuf(decoding.png)) != 0) return false;
  png_read_info(decoding.png, decoding.info);
  decoding.size = {png_get_image_width(decoding.png, decoding.info), png_get_image_height(decoding.png, decoding.info)};
  return true;
}

/// Every row once for each pass; kept nowhere.
bool check_rows(PngDecoding& decoding) {
  if (setjmp(png_jmpbuf(decoding.png)) != 0) return false;
  const int passes = png_set_interlace_handling(decoding.png);
  png_start_read_image(decoding.png);
  for (int pass = 0; pass < passes; ++pass) {
    for (unsigned row = 0; row < decoding.size.height; ++row) png_read_row(decoding.png, nullptr, nullptr);
  }
  png_read_end(decoding.png, nullptr);
  return true;
}

/// Eight bits a sample, grey or RGB, with alpha where there is any.
bool spread_out(PngDecoding& decoding) {
  if (setjmp(png_jmpbuf(decoding.png)) != 0) return false;
  png_set_expand(decoding.png);
  png_set_scale_16(decoding.png);
  png_set_interlace_handling(decoding.png);
  png_read_update_info(decoding.png, decoding.info);
  return true;
}

bool read_rows(PngDecoding& decoding, png_bytepp rows) {
  if (setjmp(png_jmpbuf(decoding.png)) != 0) return false;
  png_read_image(decoding.png, rows);
  return true;
}

/// Parts samples and alpha.
Raster parted(std::string_view pixels, Size size, unsigned channels) {
  const bool has_alpha = channels == 2 || channels == 4;
  Raster raster{.size = size, .channels = channels - (has_alpha ? 1 : 0), .samples = {}, .alpha = {}};
  if (!has_alpha) {
    raster.samples = pixels;
    return raster;
  }
  raster.samples.reserve(pixels.size() / channels * raster.channels);
  raster.alpha.reserve(pixels.size() / channels);
  for (std::size_t at = 0; at < pixels.size(); at += channels) {
    raster.samples.append(pixels.substr(at, raster.channels));
    raster.alpha.push_back(pixels[at + raster.channels]);
  }
  if (std::ranges::all_of(raster.alpha, [](char a) { return a == '\xFF'; })) raster.alpha.clear();
  return raster;
}

}  // namespace

bool is_png(std::string_view bytes) {
  return bytes.starts_with(kSignature);
}

std::expected<Picture, Fault> read_png(std::string bytes) {
  PngDecoding decoding(bytes);
  if (!begin(decoding) || !read_head(decoding)) return std::unexpected(damaged(decoding.reason));
  if (is_too_large(decoding.size)) return std::unexpected(too_large(decoding.size));
  if (!check_rows(decoding)) return std::unexpected(damaged(decoding.reason));
  return Picture{.format = Format::kPng, .stored = decoding.size, .bytes = std::move(bytes)};
}

Raster raster_of(const Picture& png) {
  assert(png.format == Format::kPng);
  PngDecoding decoding(png.bytes);
  bool is_well = begin(decoding) && read_head(decoding) && spread_out(decoding);
  const auto row_bytes = is_well ? png_get_rowbytes(decoding.png, decoding.info) : 0;
  std::string pixels(row_bytes * decoding.size.height, '\0');
  std::vector<png_bytep> rows(decoding.size.height);
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = reinterpret_cast<png_bytep>(pixels.data()) + i * row_bytes;
  is_well = is_well && read_rows(decoding, rows.data());
  assert(is_well);  // It was read before.
  return parted(pixels, decoding.size, png_get_channels(decoding.png, decoding.info));
}

}  // namespace cornerstone::image
