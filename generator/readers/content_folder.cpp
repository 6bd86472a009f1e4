#include "readers/content_folder.h"

#include <algorithm>

#include <fmt/format.h>

#include "diagnostics/suggestion.h"
#include "readers/toml_parser.h"
#include "source/hash.h"
#include "source/text.h"

namespace cornerstone::readers {
namespace {

bool is_content(std::string_view path) {
  return path.ends_with(".toml") || path.ends_with(".csv") || path.ends_with(".md");
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
    : disk_(disk), sources_(sources), sink_(sink), paths_(disk.files_below("")) {}

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
  if (!raw) return std::nullopt;
  auto converted = source::to_utf8(*raw, encoding);
  const auto shown = disk_.shown_name(path);
  if (!converted) {
    const auto id = sources_.add(shown, {});
    sink_.report(diagnostics::Kind::kFileEncoding, {id, 0, 0},
                 fmt::format("byte {} is not of the encoding that this file should have", converted.error() + 1),
                 "save the file as UTF-8, or say its `encoding` where it is named");
    return std::nullopt;
  }
  const bool is_empty = source::trimmed(*converted).empty();
  const auto id = sources_.add(shown, std::move(*converted));
  if (is_empty) {
    sink_.report(diagnostics::Kind::kFileEmpty, {id, 0, 0}, "this file is empty",
                 "write what belongs in it, or remove it and what names it");
    return std::nullopt;
  }
  files_.emplace(path, id);
  return id;
}

std::optional<std::string> ContentFolder::bytes(const std::string& path, source::Span asked_at) {
  auto read = has(path) ? disk_.read(path) : std::unexpected(source::ReadFailure::kNotFound);
  if (!read) {
    if (read.error() == source::ReadFailure::kNotFound) {
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
  if (!must_be_there && !has(path)) return file;
  const auto id = text(path);
  file.is_broken = true;
  if (!id) return file;
  file.is_there = true;
  file.whole = {*id, 0, static_cast<std::uint32_t>(sources_.text(*id).size())};
  if (auto table = parse_toml(sources_, file.whole, sink_)) {
    file.root = std::move(*table);
    file.is_broken = false;
    check_tables(file, shape, sink_);
  }
  return file;
}

void ContentFolder::report_missing(const std::string& path, source::Span asked_at) {
  std::vector<std::string> neighbours;
  for (const auto& each : paths_below(folder_of(path))) neighbours.push_back(each.substr(folder_of(path).size()));
  const auto near = diagnostics::nearest(file_name(path), neighbours);
  if (near) suggested_.insert(folder_of(path) + *near);
  sink_.report(diagnostics::Kind::kFileMissing, asked_at, fmt::format("there is no file `{}`", disk_.shown_name(path)),
               near ? fmt::format("did you mean `{}`?", *near) : "");
}

void ContentFolder::report_unreadable(const std::string& path, source::Span asked_at, source::ReadFailure failure) {
  sink_.report(diagnostics::Kind::kFileUnreadable, asked_at, fmt::format("`{}` cannot be read", disk_.shown_name(path)),
               failure == source::ReadFailure::kTooLarge ? "it is too large"
                                                         : "see whether another program keeps it, and who may read it");
}

void ContentFolder::report_unread(const std::vector<std::string>& expected_names, std::string_view this_year) {
  for (const auto& path : paths_) {
    if (path.starts_with("years/") && !path.starts_with(this_year)) continue;
    if (!is_content(path) || hashes_.contains(path) || suggested_.contains(path)) continue;
    const std::string name(file_name(path));
    const auto near = diagnostics::nearest(name, expected_names);
    const auto id = sources_.add(disk_.shown_name(path), {});
    if (path.ends_with(".toml") || near) {
      sink_.report(diagnostics::Kind::kUnknownFile, {id, 0, 0}, "no file of this name is expected here",
                   near && *near != name ? fmt::format("did you mean `{}`?", *near)
                                         : "see the list of files in docs/content.md");
    } else {
      sink_.report(diagnostics::Kind::kUnused, {id, 0, 0}, "nothing uses this file",
                   "name it where it belongs, or take it out of the folder");
    }
  }
}

}  // namespace cornerstone::readers
