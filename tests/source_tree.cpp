#include "source_tree.h"
#include "repository_root.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

namespace cornerstone::tests {

std::string root() {
  return CORNERSTONE_ROOT;
}

std::vector<SourceFile> source_files(const std::string& folder) {
  std::vector<SourceFile> files;
  const std::filesystem::path top = std::filesystem::path(root()) / folder;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(top)) {
    const auto extension = entry.path().extension();
    if (!entry.is_regular_file() || (extension != ".h" && extension != ".cpp")) continue;
    const auto inside = entry.path().lexically_relative(top);
    files.push_back({entry.path().string(), entry.path().lexically_relative(root()).generic_string(),
                     inside.has_parent_path() ? inside.begin()->string() : std::string()});
  }
  std::ranges::sort(files, {}, &SourceFile::name);
  return files;
}

std::vector<std::string> lines_of(const std::string& path) {
  std::ifstream in(path);
  INFO(path);
  REQUIRE(in);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

}  // namespace cornerstone::tests
