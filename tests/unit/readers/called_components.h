#pragma once

#include <string>
#include <vector>

#include "source/file_system.h"

namespace cornerstone::readers_tests {

/// The names of all components that the pages of a content folder call: readers are told which there are.
[[nodiscard]] std::vector<std::string> components_called_in(const source::FileSystem& content);

}  // namespace cornerstone::readers_tests
