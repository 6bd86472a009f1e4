// The program's version: part of every published folder's manifest.

#pragma once

#include <string_view>

namespace cornerstone::driver {

inline constexpr std::string_view kVersion = CORNERSTONE_VERSION;

}  // namespace cornerstone::driver
