// Percent-encoding: paths and anchors as they stand in an address.

#pragma once

#include <string>
#include <string_view>

namespace cornerstone::site {

/// Leaves letters, digits, `/` and the unreserved marks alone; every other byte becomes %XX.
[[nodiscard]] std::string percent_encoded(std::string_view text);

}  // namespace cornerstone::site
