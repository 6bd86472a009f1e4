// Generated trusts: the small trust of docs/examples, whose pages use every component, with everything that decides
// drawn anew: which academies there are, their figures and words, who is in which group, what the ledger says, limits,
// and which audience may know what.

#pragma once

#include <random>

#include "property/published.h"

namespace cornerstone::tests {

/// Content that is read and judged without errors. The same of the same state of `random`.
[[nodiscard]] Files generated_trust(std::mt19937& random);

}  // namespace cornerstone::tests
