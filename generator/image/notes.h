// Notes: what cameras and programs write beside a picture: where it was taken, when, by whom, on which device. A trust
// that shows a picture does not mean to tell any of it, so none is published.

#pragma once

#include <string>

#include "image/picture.h"

namespace cornerstone::image {

/// The file of a picture that has been read, with what is needed to show it and nothing else: its samples, its colour
/// profile, its resolution and which way up it is. What follows its end is left out too.
[[nodiscard]] std::string without_notes(const Picture& picture);

}  // namespace cornerstone::image
