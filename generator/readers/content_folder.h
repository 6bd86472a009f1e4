// Files of the content folder, each read once: into text, into TOML; with the hash of every one that was read.

#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/sink.h"
#include "readers/shape.h"
#include "readers/toml_file.h"
#include "source/file_system.h"
#include "source/source_map.h"
#include "source/text.h"

namespace cornerstone::readers {

class ContentFolder {
 public:
  ContentFolder(const source::FileSystem& disk, source::SourceMap& sources, diagnostics::Sink& sink);

  /// All paths below the folder, sorted.
  [[nodiscard]] const std::vector<std::string>& paths() const { return paths_; }
  [[nodiscard]] std::vector<std::string> paths_below(std::string_view folder) const;
  [[nodiscard]] bool has(std::string_view path) const;

  /// The text of a file, in the sources from then on. Reports one that is not there, at `asked_at`, or cannot be read.
  [[nodiscard]] std::optional<source::FileId> text(const std::string& path, source::Span asked_at = {},
                                                   std::optional<source::Encoding> encoding = std::nullopt);
  /// Bytes as they are: pictures.
  [[nodiscard]] std::optional<std::string> bytes(const std::string& path, source::Span asked_at);
  /// A TOML file checked for its tables. One that is not there is empty, and reported where it `must_be_there`.
  [[nodiscard]] TomlFile toml(const std::string& path, const FileShape& shape, bool must_be_there);

  /// Reports TOML, CSV and Markdown files that nothing has read, as misnamed or not used; other years' are left alone,
  /// and so are those that a TOML file beside them may name that could not be read, and themes, which the driver
  /// looks for.
  void report_unread(const std::vector<std::string>& expected_names, std::string_view this_year);

  /// Reports files that were read and have a name that Windows cannot hold.
  void report_names();
  /// Reports what stands in the place of files and folders and cannot be read, where nobody has asked for it.
  void report_obstacles();

  [[nodiscard]] std::map<std::string, std::string> take_hashes() { return std::move(hashes_); }

 private:
  void report_missing(const std::string& path, source::Span asked_at);
  [[nodiscard]] std::optional<source::FileId> add_text(const std::string& path, std::string_view bytes,
                                                       std::optional<source::Encoding> encoding);
  void report_obstacle(const source::Obstacle& obstacle, source::Span asked_at);
  void report_unreadable(const std::string& path, source::Span asked_at, source::ReadFailure failure);

  const source::FileSystem& disk_;
  source::SourceMap& sources_;
  diagnostics::Sink& sink_;
  std::vector<std::string> paths_;
  std::map<std::string, source::ObstacleKind> obstacles_;       ///< That nobody has been told of yet.
  std::map<std::string, std::optional<source::FileId>> files_;  ///< None where its text could not be used.
  std::set<std::string> closed_;                                ///< Files that are there and could not be read.
  std::set<std::string> broken_;                                ///< Folders with TOML that could not be read.
  std::map<std::string, std::string> hashes_;
  std::set<std::string>
      suggested_;  ///< Instead of a file that is not there: their own place is not to be asked about too.
};

/// `a/b/../c` as `a/c`; empty where it leads out of the folder.
[[nodiscard]] std::string plain_path(std::string_view path);
/// With its slash at the end; empty for a file at the top.
[[nodiscard]] std::string folder_of(std::string_view path);
[[nodiscard]] std::string_view file_name(std::string_view path);

}  // namespace cornerstone::readers
