#include <utility>

#include "source/file_system.h"

namespace cornerstone::source {
namespace {

class FolderInMemory final : public FileSystem {
 public:
  explicit FolderInMemory(std::map<std::string, std::string> files) : files_(std::move(files)) {}

  std::expected<std::string, ReadFailure> read(std::string_view path) const override {
    const auto found = files_.find(std::string(path));
    if (found == files_.end()) return std::unexpected(ReadFailure::kNotFound);
    return found->second;
  }

  std::vector<std::string> files_below(std::string_view folder) const override {
    std::vector<std::string> paths;
    for (const auto& [path, text] : files_) {
      if (is_below(path, folder)) paths.push_back(path);
    }
    return paths;
  }

  std::vector<Obstacle> obstacles_below(std::string_view folder) const override {
    std::map<std::string, ObstacleKind> folders;
    for (const auto& path : files_below(folder)) {
      for (auto slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1)) {
        if (is_below(path.substr(0, slash), folder)) folders.emplace(path.substr(0, slash), ObstacleKind::kFolder);
      }
    }
    std::vector<Obstacle> obstacles;
    for (const auto& [path, kind] : folders) obstacles.push_back({path, kind});
    return obstacles;
  }

  bool has_folder(std::string_view path) const override {
    return path.empty() || path == "." || !files_below(path).empty();
  }

  std::string shown_name(std::string_view path) const override { return std::string(path); }

 private:
  static bool is_below(std::string_view path, std::string_view folder) {
    if (folder.empty() || folder == ".") return true;
    return path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
  }

  std::map<std::string, std::string> files_;
};

}  // namespace

std::unique_ptr<FileSystem> folder_in_memory(std::map<std::string, std::string> files) {
  return std::make_unique<FolderInMemory>(std::move(files));
}

}  // namespace cornerstone::source
