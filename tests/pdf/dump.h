// A finished PDF as text: what it says of itself, its bookmarks, its structure with words and links, and its pages in
// the order of painting. The language of tests that compare papers.

#pragma once

#include <string>

#include "pdf/paper.h"

namespace cornerstone::tests {

[[nodiscard]] std::string dump(const Paper& paper);

}  // namespace cornerstone::tests
