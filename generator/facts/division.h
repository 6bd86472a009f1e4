// Divisions: in which way a total is divided into parts.

#pragma once

#include <string>
#include <string_view>

namespace cornerstone::facts {

/// "ks2.rwm" of "ks2.rwm by sex", which is one of the ways in which that total is divided, and of "ks2.rwm", the only
/// one.
[[nodiscard]] inline std::string total_of(std::string_view division) {
  return std::string(division.substr(0, division.find(" by ")));
}

}  // namespace cornerstone::facts
