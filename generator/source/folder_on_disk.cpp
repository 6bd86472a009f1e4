#include <algorithm>
#include <boost/filesystem.hpp>
#include <fstream>
#include <set>
#include <utility>

#include "source/file_system.h"

namespace cornerstone::source {
namespace {

namespace fs = boost::filesystem;

// Spans count bytes with 32 bits, and a file of this size is no spreadsheet export.
constexpr std::uintmax_t kLargestFile = std::uintmax_t{1} << 30U;

class FolderOnDisk final : public FileSystem {
 public:
  explicit FolderOnDisk(std::string root) : shown_(std::move(root)) {
    while (shown_.size() > 1 && shown_.ends_with('/')) shown_.pop_back();
    boost::system::error_code error;
    root_ = fs::canonical(shown_.empty() ? "." : shown_, error);
    if (error) root_.clear();
  }

  std::expected<std::string, ReadFailure> read(std::string_view path) const override {
    const fs::path real = resolved(path);
    boost::system::error_code error;
    if (real.empty() || !fs::is_regular_file(real, error)) return std::unexpected(ReadFailure::kNotFound);
    const std::uintmax_t size = fs::file_size(real, error);
    if (error) return std::unexpected(ReadFailure::kNotReadable);
    if (size > kLargestFile) return std::unexpected(ReadFailure::kTooLarge);
    return contents(real, static_cast<std::size_t>(size));
  }

  std::vector<std::string> files_below(std::string_view folder) const override {
    auto paths = walk(folder).paths;
    std::ranges::sort(paths);
    return paths;
  }

  std::vector<Obstacle> obstacles_below(std::string_view folder) const override {
    auto obstacles = walk(folder).obstacles;
    std::ranges::sort(obstacles, {}, &Obstacle::path);
    return obstacles;
  }

  bool has_folder(std::string_view path) const override {
    const fs::path real = resolved(path);
    boost::system::error_code error;
    return !real.empty() && fs::is_directory(real, error);
  }

  std::string shown_name(std::string_view path) const override {
    if (shown_.empty() || shown_ == ".") return std::string(path);
    return shown_.ends_with('/') ? shown_ + std::string(path) : shown_ + "/" + std::string(path);
  }

 private:
  /// The real place of `path`; empty where there is none below the root.
  fs::path resolved(std::string_view path) const {
    if (root_.empty()) return {};
    boost::system::error_code error;
    const fs::path relative{std::string(path)};
    if (relative.is_absolute()) return {};
    fs::path real = fs::canonical(root_ / relative, error);
    if (error) return {};
    const auto [in_root, in_real] = std::mismatch(root_.begin(), root_.end(), real.begin(), real.end());
    return in_root == root_.end() ? real : fs::path();
  }

  struct Walk {
    std::set<fs::path> open_folders;  ///< The real ones on the way down, so that a link to one of them ends the walk.
    std::vector<std::string> paths;
    std::vector<Obstacle> obstacles;
  };

  Walk walk(std::string_view folder) const {
    Walk walk;
    const fs::path real = resolved(folder);
    boost::system::error_code error;
    if (!real.empty() && fs::is_directory(real, error)) collect(real, folder == "." ? "" : std::string(folder), walk);
    return walk;
  }

  void collect(const fs::path& real, const std::string& shown, Walk& walk) const {
    if (!walk.open_folders.insert(real).second) return;
    boost::system::error_code error;
    fs::directory_iterator entry(real, error);
    if (error) walk.obstacles.push_back({shown, ObstacleKind::kClosed});
    for (const fs::directory_iterator end; !error && entry != end; entry.increment(error)) {
      const std::string name = entry->path().filename().string();
      collect_entry(shown.empty() ? name : shown + "/" + name, walk);
    }
    walk.open_folders.erase(real);
  }

  void collect_entry(const std::string& path, Walk& walk) const {
    const fs::path target = resolved(path);
    boost::system::error_code unreadable;
    if (target.empty()) {
      walk.obstacles.push_back({path, why_unresolved(path)});
    } else if (fs::is_directory(target, unreadable)) {
      walk.obstacles.push_back({path, ObstacleKind::kFolder});
      collect(target, path, walk);
    } else if (fs::is_regular_file(target, unreadable)) {
      walk.paths.push_back(path);
    } else {
      walk.obstacles.push_back({path, ObstacleKind::kDevice});
    }
  }

  ObstacleKind why_unresolved(const std::string& path) const {
    boost::system::error_code error;
    if (!fs::is_symlink(fs::symlink_status(root_ / path, error))) return ObstacleKind::kClosed;
    static_cast<void>(fs::canonical(root_ / path, error));
    return error ? ObstacleKind::kDeadLink : ObstacleKind::kLinkOutside;
  }

  static std::expected<std::string, ReadFailure> contents(const fs::path& real, std::size_t size) {
    std::ifstream stream(real.string(), std::ios::binary);
    if (!stream) return std::unexpected(ReadFailure::kNotReadable);
    std::string bytes(size, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(size));
    if (stream.bad()) return std::unexpected(ReadFailure::kNotReadable);
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
  }

  std::string shown_;
  fs::path root_;
};

}  // namespace

std::unique_ptr<FileSystem> folder_on_disk(std::string root) {
  return std::make_unique<FolderOnDisk>(std::move(root));
}

}  // namespace cornerstone::source
