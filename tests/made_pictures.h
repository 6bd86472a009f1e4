// Pictures made for tests: every kind of PNG and JPEG that people have, small, and the same on every run.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cornerstone::tests {

/// As PNG numbers them.
enum class PngColour : std::uint8_t { kGrey = 0, kRgb = 2, kPalette = 3, kGreyAlpha = 4, kRgbAlpha = 6 };

struct PngKind {
  PngColour colour = PngColour::kRgb;
  int depth = 8;
  bool is_interlaced = false;
  bool has_transparent_colour = false;  ///< A tRNS chunk: one colour, or entries of the palette.
};

struct Extent {
  unsigned width = 24;
  unsigned height = 16;
};

/// Colours run from left to right, and from opaque at the top to clear at the bottom.
[[nodiscard]] std::string made_png(const PngKind& kind, Extent extent = {});
/// Every colour type with each of its depths, plain and interlaced, with and without a transparent colour.
[[nodiscard]] std::vector<PngKind> all_png_kinds();
/// "RGB, 16 bits, interlaced, one colour clear"
[[nodiscard]] std::string name_of(const PngKind& kind);

enum class JpegColour { kGrey, kYcc, kRgb, kCmyk };
struct JpegKind {
  JpegColour colour = JpegColour::kYcc;
  bool is_progressive = false;
  std::optional<unsigned> orientation = {};  ///< In an Exif segment.
};
[[nodiscard]] std::string made_jpeg(const JpegKind& kind, Extent extent = {});

/// One chunk of a PNG with its check sum.
[[nodiscard]] std::string png_chunk(std::string_view type, std::string_view data);

}  // namespace cornerstone::tests
