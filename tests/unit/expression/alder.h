// Alder, an academy with a reading in every state, for the tests that judge sentences.

#pragma once

#include "small_world.h"

namespace cornerstone::expression::tests {

[[nodiscard]] Thing alder();

}  // namespace cornerstone::expression::tests
