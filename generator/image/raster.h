// Rasters: the samples of a PNG, for media that take no PNG.

#pragma once

#include <string>

#include "image/picture.h"

namespace cornerstone::image {

/// Rows from the top, samples of eight bits.
struct Raster {
  Size size;
  unsigned channels = 3;  ///< 1: grey; 3: red, green, blue.
  std::string samples;    ///< width × height × channels.
  std::string alpha;      ///< width × height; empty where everything is opaque.
};

/// The samples of a PNG that has been read. Sixteen bits are rounded to eight, palettes and small depths spread out.
[[nodiscard]] Raster raster_of(const Picture& png);

}  // namespace cornerstone::image
