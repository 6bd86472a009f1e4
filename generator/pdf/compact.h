// The same paper in fewer bytes: its objects packed together in streams of their own.
//
// Worth two fifths of a short paper, half of which is its structure tree, and more of a long one. Pages, words and
// structure stay as they are, and so do the promises of PDF/UA and PDF/A. The same paper gives the same bytes.

#pragma once

#include <expected>
#include <string>
#include <string_view>

#include "pdf/failure.h"

namespace cornerstone::pdf {

[[nodiscard]] std::expected<std::string, WriteFailure> compact(std::string_view paper);

}  // namespace cornerstone::pdf
