// The faults that both kinds of picture can have, in words.

#pragma once

#include <string_view>

#include "image/picture.h"

namespace cornerstone::image {

/// `reason`: what the library says of the place.
[[nodiscard]] Fault damaged(std::string_view reason);
[[nodiscard]] Fault unreadable(std::string message, std::string hint);
[[nodiscard]] bool is_too_large(Size size);
[[nodiscard]] Fault too_large(Size size);

}  // namespace cornerstone::image
