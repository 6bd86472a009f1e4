// PNG files through libpng.

#pragma once

#include <expected>
#include <string>
#include <string_view>

#include "image/picture.h"

namespace cornerstone::image {

[[nodiscard]] bool is_png(std::string_view bytes);
[[nodiscard]] std::expected<Picture, Fault> read_png(std::string bytes);

}  // namespace cornerstone::image
