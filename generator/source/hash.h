// Content hashes: XXH3 with 128 bits, as 32 hexadecimal digits.

#pragma once

#include <string>
#include <string_view>

namespace cornerstone::source {

[[nodiscard]] std::string content_hash(std::string_view bytes);

}  // namespace cornerstone::source
