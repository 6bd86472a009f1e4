// Tags of the structure tree as PDF names them. All are standard types: no role map is needed.

#pragma once

#include <string_view>

#include "layout/page.h"

namespace cornerstone::pdf {

[[nodiscard]] std::string_view name(layout::Tag tag);

}  // namespace cornerstone::pdf
