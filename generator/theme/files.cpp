#include "theme/files.h"

#include <optional>
#include <utility>

#include <fmt/format.h>

#include "source/decoding.h"

namespace cornerstone::theme {
namespace {

/// The part of `path` below `folder/`, where it stands there.
std::optional<std::string> below(std::string_view path, std::string_view folder) {
  if (!path.starts_with(folder) || path.size() <= folder.size() || path[folder.size()] != '/') return std::nullopt;
  return std::string(path.substr(folder.size() + 1));
}

bool drop_ending(std::string& name, std::string_view ending) {
  if (!name.ends_with(ending)) return false;
  name.resize(name.size() - ending.size());
  return true;
}

/// A template as text. One in another encoding is reported, and read as it is most likely meant.
Template read_template(std::string_view bytes, const std::string& shown, source::SourceMap& sources,
                       diagnostics::Sink& sink) {
  auto text = source::decode(shown, bytes, std::nullopt);
  if (text) {
    const source::FileId file = sources.add(shown, *std::move(text));
    return {std::string(sources.text(file)), file};
  }
  auto& mistake = text.error();
  if (mistake.text.empty()) mistake.text = source::to_utf8(bytes).value_or("");
  const source::FileId file = sources.add(shown, std::move(mistake.text));
  sink.report(diagnostics::Kind::kFileEncoding, {file, mistake.begin, mistake.end}, std::move(mistake.message),
              std::move(mistake.hint));
  return {std::string(sources.text(file)), file};
}

/// Where the bytes of a theme's file go; files that only the building of assets needs go nowhere.
void sort_in(Files& files, const std::string& name, std::string bytes, const std::string& shown,
             source::SourceMap& sources, diagnostics::Sink& sink) {
  if (auto site = below(name, "built/site")) {
    files.site.emplace(*std::move(site), std::move(bytes));
  } else if (auto face = below(name, "built/fonts")) {
    if (face->ends_with(".ttf")) files.faces.emplace(*std::move(face), std::move(bytes));
  } else if (name == "built/srgb.icc") {
    files.colour_profile = std::move(bytes);
  } else if (auto page = below(name, "templates"); page && drop_ending(*page, ".mustache")) {
    files.templates.emplace(*std::move(page), read_template(bytes, shown, sources, sink));
  }
}

bool is_wanted(std::string_view name) {
  return name.starts_with("built/") || name.starts_with("templates/");
}

}  // namespace

Files read_files(const source::FileSystem& disk, std::string_view directory, source::SourceMap& sources,
                 diagnostics::Sink& sink) {
  Files files;
  files.directory = disk.shown_name(directory);
  for (const std::string& path : disk.files_below(directory)) {
    const auto name = below(path, directory);
    if (!name || !is_wanted(*name)) continue;
    if (auto bytes = disk.read(path)) {
      sort_in(files, *name, *std::move(bytes), disk.shown_name(path), sources, sink);
    } else {
      sink.report(diagnostics::Kind::kFileUnreadable, {}, fmt::format("`{}` cannot be read", disk.shown_name(path)),
                  "see who may read it");
    }
  }
  if (!files.site.contains("site.css")) {
    sink.report(diagnostics::Kind::kThemeAssets, {},
                fmt::format("the theme in `{}` has no built styles", disk.shown_name(directory)),
                fmt::format("`node script/assets.mjs {}` builds them; so does `script/build`", files.directory));
  }
  return files;
}

}  // namespace cornerstone::theme
