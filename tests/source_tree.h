// The repository's own files, for tests that read the source.

#pragma once

#include <string>
#include <vector>

namespace cornerstone::tests {

struct SourceFile {
  std::string path;
  std::string name;    ///< Relative to the root: `generator/rules/rating.h`.
  std::string folder;  ///< The first folder under the one asked for; empty for a file that stands in it.
};

/// The repository's root folder.
[[nodiscard]] std::string root();

/// Headers and sources anywhere under a folder of the repository, sorted by name.
[[nodiscard]] std::vector<SourceFile> source_files(const std::string& folder);

/// The lines of a file; a file that cannot be read fails the test.
[[nodiscard]] std::vector<std::string> lines_of(const std::string& path);

}  // namespace cornerstone::tests
