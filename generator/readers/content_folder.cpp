#include "readers/content_folder.h"

#include <algorithm>

#include <fmt/format.h>

#include "diagnostics/suggestion.h"
#include "readers/file_names.h"
#include "readers/toml_parser.h"
#include "source/decoding.h"
#include "source/hash.h"
#include "source/text.h"

namespace cornerstone::readers {
namespace {

bool is_content(std::string_view path) {
  return path.ends_with(".toml") || path.ends_with(".csv") || path.ends_with(".md");
}

bool is_hidden(std::string_view path) {
  return path.starts_with('.') || path.find("/.") != std::string_view::npos;
}

/// Folders are where they should be, unless they have the name of a file.
bool is_in_the_way(const source::Obstacle& obstacle) {
  const bool may_be_meant =
      obstacle.kind == source::ObstacleKind::kFolder || obstacle.kind == source::ObstacleKind::kDevice;
  return !is_hidden(obstacle.path) && (!may_be_meant || is_content(obstacle.path));
}

struct Words {
  std::string_view message, hint;
};

Words words_for(source::ObstacleKind kind) {
  switch (kind) {
    case source::ObstacleKind::kFolder:
      return {"is a folder, not a file", "give it another name, or move it away"};
    case source::ObstacleKind::kClosed:
      return {"cannot be opened", "see who may read it"};
    case source::ObstacleKind::kDeadLink:
      return {"is a link that leads nowhere", "mend the link, or take it out"};
    case source::ObstacleKind::kLinkOutside:
      return {"is a link that leads out of the content folder", "put a copy there: nothing outside is read"};
    case source::ObstacleKind::kDevice:
      break;
  }
  return {"is neither a file nor a folder", "take it out"};
}

}  // namespace

std::string folder_of(std::string_view path) {
  const auto slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string{} : std::string(path.substr(0, slash + 1));
}

std::string_view file_name(std::string_view path) {
  const auto slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string plain_path(std::string_view path) {
  std::vector<std::string_view> parts;
  while (!path.empty()) {
    const auto part = path.substr(0, path.find('/'));
    path.remove_prefix(std::min(part.size() + 1, path.size()));
    if (part.empty() || part == ".") continue;
    if (part != "..") {
      parts.push_back(part);
    } else if (parts.empty()) {
      return {};
    } else {
      parts.pop_back();
    }
  }
  return fmt::format("{}", fmt::join(parts, "/"));
}

ContentFolder::ContentFolder(const source::FileSystem& disk, source::SourceMap& sources, diagnostics::Sink& sink)
    : disk_(disk), sources_(sources), sink_(sink), paths_(disk.files_below("")) {
  for (const auto& obstacle : disk.obstacles_below("")) {
    if (is_in_the_way(obstacle)) obstacles_.emplace(obstacle.path, obstacle.kind);
  }
}

std::vector<std::string> ContentFolder::paths_below(std::string_view folder) const {
  std::vector<std::string> below;
  std::ranges::copy_if(paths_, std::back_inserter(below),
                       [&](const std::string& path) { return path.starts_with(folder); });
  return below;
}

bool ContentFolder::has(std::string_view path) const {
  return std::ranges::binary_search(paths_, path);
}

std::optional<source::FileId> ContentFolder::text(const std::string& path, source::Span asked_at,
                                                  std::optional<source::Encoding> encoding) {
  if (const auto read = files_.find(path); read != files_.end()) return read->second;
  const auto raw = bytes(path, asked_at);
  return raw ? files_.emplace(path, add_text(path, *raw, encoding)).first->second : std::nullopt;
}

std::optional<source::FileId> ContentFolder::add_text(const std::string& path, std::string_view bytes,
                                                      std::optional<source::Encoding> encoding) {
  auto text = source::decode(path, bytes, encoding);
  const auto shown = disk_.shown_name(path);
  if (!text) {
    auto& mistake = text.error();
    const auto id = sources_.add(shown, std::move(mistake.text));
    sink_.report(diagnostics::Kind::kFileEncoding, {id, mistake.begin, mistake.end}, std::move(mistake.message),
                 std::move(mistake.hint));
    return std::nullopt;
  }
  const bool is_empty = source::trimmed(*text).empty();
  const auto id = sources_.add(shown, is_empty ? std::string() : std::move(*text));
  if (is_empty) {
    sink_.report(diagnostics::Kind::kFileEmpty, {id, 0, 0}, "this file is empty",
                 "write what belongs in it, or remove it and what names it");
    return std::nullopt;
  }
  return id;
}

std::optional<std::string> ContentFolder::bytes(const std::string& path, source::Span asked_at) {
  auto read = has(path) ? disk_.read(path) : std::unexpected(source::ReadFailure::kNotFound);
  if (!read) {
    closed_.insert(path);
    if (const auto obstacle = obstacles_.find(path); obstacle != obstacles_.end()) {
      report_obstacle({obstacle->first, obstacle->second}, asked_at);
      obstacles_.erase(obstacle);
    } else if (read.error() == source::ReadFailure::kNotFound) {
      report_missing(path, asked_at);
    } else {
      report_unreadable(path, asked_at, read.error());
    }
    return std::nullopt;
  }
  hashes_.emplace(path, source::content_hash(*read));
  return std::move(*read);
}

TomlFile ContentFolder::toml(const std::string& path, const FileShape& shape, bool must_be_there) {
  TomlFile file;
  file.path = path;
  if (!must_be_there && !has(path) && !obstacles_.contains(path)) return file;
  file.is_broken = true;
  if (const auto id = text(path)) {
    file.is_there = true;
    file.whole = {*id, 0, static_cast<std::uint32_t>(sources_.text(*id).size())};
    if (auto table = parse_toml(sources_, file.whole, sink_)) {
      file.root = std::move(*table);
      file.is_broken = false;
      check_tables(file, shape, sink_);
    }
  }
  if (file.is_broken) broken_.insert(folder_of(path));
  return file;
}

void ContentFolder::report_missing(const std::string& path, source::Span asked_at) {
  std::vector<std::string> neighbours;
  for (const auto& each : paths_below(folder_of(path))) neighbours.push_back(each.substr(folder_of(path).size()));
  const auto near = diagnostics::nearest(file_name(path), neighbours);
  if (near) suggested_.insert(folder_of(path) + *near);
  sink_.report(diagnostics::Kind::kFileMissing, asked_at, fmt::format("there is no file `{}`", disk_.shown_name(path)),
               near ? fmt::format("did you mean `{}`?", *near) : "put it there, or mend the name where it is said");
}

void ContentFolder::report_unreadable(const std::string& path, source::Span asked_at, source::ReadFailure failure) {
  sink_.report(diagnostics::Kind::kFileUnreadable, asked_at, fmt::format("`{}` cannot be read", disk_.shown_name(path)),
               failure == source::ReadFailure::kTooLarge ? "it is too large"
                                                         : "see whether another program keeps it, and who may read it");
}

void ContentFolder::report_obstacle(const source::Obstacle& obstacle, source::Span asked_at) {
  const auto words = words_for(obstacle.kind);
  const auto shown = disk_.shown_name(obstacle.path);
  sink_.report(diagnostics::Kind::kFileUnreadable, asked_at, fmt::format("`{}` {}", shown, words.message),
               std::string(words.hint));
}

void ContentFolder::report_obstacles() {
  for (const auto& [path, kind] : obstacles_) report_obstacle({path, kind}, {});
}

void ContentFolder::report_names() {
  std::vector<std::string> read;
  for (const auto& [path, hash] : hashes_) read.push_back(path);
  for (auto& mistake : file_name_mistakes(read)) {
    const auto text = files_.find(mistake.path);
    const bool is_text = text != files_.end() && text->second;
    const auto id = is_text ? *text->second : sources_.add(disk_.shown_name(mistake.path), {});
    sink_.report(diagnostics::Kind::kUnsafePath, {id, 0, 0}, std::move(mistake.message), std::move(mistake.hint));
  }
}

void ContentFolder::report_unread(const std::vector<std::string>& expected_names, std::string_view this_year) {
  for (const auto& path : paths_) {
    if (path.starts_with("years/") && !path.starts_with(this_year)) continue;
    if (path.starts_with("themes/")) continue;
    if (!is_content(path) || hashes_.contains(path) || closed_.contains(path) || suggested_.contains(path)) continue;
    const std::string name(file_name(path));
    const auto near = diagnostics::nearest(name, expected_names);
    const auto id = sources_.add(disk_.shown_name(path), {});
    if (path.ends_with(".toml") || near) {
      sink_.report(diagnostics::Kind::kUnknownFile, {id, 0, 0}, "no file of this name is expected here",
                   near && *near != name ? fmt::format("did you mean `{}`?", *near)
                                         : "see the list of files in docs/content.md");
    } else if (!broken_.contains(folder_of(path))) {
      sink_.report(diagnostics::Kind::kUnused, {id, 0, 0}, "nothing uses this file",
                   "name it where it belongs, or take it out of the folder");
    }
  }
}

}  // namespace cornerstone::readers
