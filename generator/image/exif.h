// Exif: what a camera writes beside a picture. Only which way up it was held is read.

#pragma once

#include <string_view>

#include "image/picture.h"

namespace cornerstone::image {

/// `segment`: the contents of an APP1 segment. Upright where it says nothing, or nonsense.
[[nodiscard]] Orientation orientation_in(std::string_view segment);

}  // namespace cornerstone::image
