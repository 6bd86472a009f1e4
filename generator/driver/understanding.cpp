#include "driver/understanding.h"

#include <algorithm>
#include <chrono>
#include <filesystem>

#include <fmt/format.h>

#include "compose/component_list.h"
#include "disclosure/publications.h"
#include "driver/appendices.h"
#include "driver/known_in_part.h"
#include "readers/read_trust.h"
#include "rules/judge.h"
#include "source/text.h"

namespace cornerstone::driver {
namespace {

/// The one place where the clock is read: below here a run depends on its input alone.
values::Date today() {
  return values::Date(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
}

/// The name of the content folder, however it was written (`.`, `content/hills/`), as the output's folder has it.
std::string trust_id(const std::string& folder) {
  std::error_code error;
  auto path = std::filesystem::absolute(folder, error).lexically_normal();
  if (!path.has_filename()) path = path.parent_path();
  return source::slug(path.filename().string());
}

}  // namespace

Understanding understand(const source::FileSystem& content, const std::string& id, const Options& options,
                         source::SourceMap& sources, diagnostics::Sink& sink) {
  Understanding known;
  const auto& components = compose::component_names();
  known.trust = readers::read_trust(
      content, {.id = id, .as_at = options.as_at, .today = today(), .components = components}, sources, sink);
  examine_appendices(known.trust, sink);
  known.is_whole = !sink.has_errors();
  if (!known.is_whole && !check_in_part(content, sources, known, sink)) return known;
  known.facts.emplace(known.trust.as_at, rules::judge(known.trust, known.trust.as_at, sink));
  for (const auto& pack : known.trust.packs) {
    diagnostics::Sink heard;  // What is wrong on a pack's own day was reported when that day was today.
    if (!known.facts.contains(pack.as_at))
      known.facts.emplace(pack.as_at, rules::judge(known.trust, pack.as_at, heard));
  }
  for (auto& [day, facts] : known.facts) disclosure::widen(facts, known.trust, sink);
  return known;
}

Understanding understand(const std::string& folder, const Options& options, source::SourceMap& sources,
                         diagnostics::Sink& sink) {
  const auto content = source::folder_on_disk(folder);
  if (!content->has_folder("")) {
    sink.report(diagnostics::Kind::kFileMissing, {}, fmt::format("there is no folder `{}`", folder),
                "name the folder that holds the trust's trust.toml");
    Understanding nothing;
    nothing.trust.said.trust.id = trust_id(folder);
    return nothing;
  }
  return understand(*content, trust_id(folder), options, sources, sink);
}

std::vector<std::string> content_folders(const Options& options) {
  if (!options.contents.empty()) return options.contents;
  std::vector<std::string> folders;
  const auto content = source::folder_on_disk("content");
  for (const auto& path : content->files_below("")) {
    const auto slash = path.find('/');
    if (slash != std::string::npos && path.substr(slash + 1) == "trust.toml")
      folders.push_back("content/" + path.substr(0, slash));
  }
  return folders;
}

}  // namespace cornerstone::driver
