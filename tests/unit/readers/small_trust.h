// The smallest trust that shows everything that can go wrong in one: two academies, one indicator, one page, one pack.

#pragma once

#include <map>
#include <string>

namespace cornerstone::readers_tests {

/// Its files by path. It reads without a diagnostic.
[[nodiscard]] std::map<std::string, std::string> small_trust();

/// What reading `files` reports, one line each: see complaints.h.
[[nodiscard]] std::string complaints_about(const std::map<std::string, std::string>& files);

}  // namespace cornerstone::readers_tests
