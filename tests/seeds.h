// Files kept for tests: pictures and PDFs of kinds that people send, sound and broken.

#pragma once

#include <string>
#include <string_view>

namespace cornerstone::tests {

/// The bytes of tests/seeds/`name`.
[[nodiscard]] std::string seed(std::string_view name);

}  // namespace cornerstone::tests
