// JPEG files through libjpeg: baseline and progressive, grey and in three colours.

#pragma once

#include <expected>
#include <string>
#include <string_view>

#include "image/picture.h"

namespace cornerstone::image {

[[nodiscard]] bool is_jpeg(std::string_view bytes);
[[nodiscard]] std::expected<Picture, Fault> read_jpeg(std::string bytes);

}  // namespace cornerstone::image
