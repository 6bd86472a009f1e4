// Names that some computer of a trust cannot hold: content and output lie on Windows file shares.

#pragma once

#include <string>
#include <vector>

namespace cornerstone::readers {

struct FileNameMistake {
  std::string path;
  std::string message;
  std::string hint;
};

/// What is wrong with the names of these paths, in their order: names kept for devices, characters that no file may
/// have there, a full stop or a space at the end, and two that differ in nothing but case.
[[nodiscard]] std::vector<FileNameMistake> file_name_mistakes(const std::vector<std::string>& paths);

}  // namespace cornerstone::readers
