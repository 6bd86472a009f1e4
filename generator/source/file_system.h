// The seam between the program and the disk: reading.
//
// Readers ask a FileSystem, so that tests can hand them a folder made of strings. Writing belongs to `publish`.

#pragma once

#include <expected>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cornerstone::source {

enum class ReadFailure { kNotFound, kNotReadable, kTooLarge };

/// What can stand where a file is looked for.
enum class ObstacleKind { kFolder, kClosed, kDeadLink, kLinkOutside, kDevice };

struct Obstacle {
  std::string path;
  ObstacleKind kind;
  bool operator==(const Obstacle&) const = default;
};

/// Paths use `/` and are relative to the folder that the FileSystem stands for.
class FileSystem {
 public:
  virtual ~FileSystem() = default;
  [[nodiscard]] virtual std::expected<std::string, ReadFailure> read(std::string_view path) const = 0;
  /// Every regular file below `folder`, as paths relative to the FileSystem's root, sorted by bytes. Empty where there
  /// is no such folder.
  [[nodiscard]] virtual std::vector<std::string> files_below(std::string_view folder) const = 0;
  /// All else that stands below `folder`, sorted by bytes: folders, those that cannot be opened told apart, and what is
  /// neither folder nor file.
  [[nodiscard]] virtual std::vector<Obstacle> obstacles_below(std::string_view folder) const = 0;
  [[nodiscard]] virtual bool has_folder(std::string_view path) const = 0;
  /// The name by which messages show `path`.
  [[nodiscard]] virtual std::string shown_name(std::string_view path) const = 0;
};

/// The files below `root` on disk. Symbolic links that lead out of `root` are not followed.
[[nodiscard]] std::unique_ptr<FileSystem> folder_on_disk(std::string root);

/// Files held in memory, by path.
[[nodiscard]] std::unique_ptr<FileSystem> folder_in_memory(std::map<std::string, std::string> files);

}  // namespace cornerstone::source
