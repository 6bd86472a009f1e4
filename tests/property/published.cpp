#include "property/published.h"

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <mutex>
#include <string_view>

#include "driver/find_theme.h"
#include "driver/output.h"
#include "driver/render.h"
#include "repository_root.h"
#include "source/file_system.h"
#include "source/text.h"

namespace cornerstone::tests {
namespace {

constexpr const char* kTrust = "saltmere";

driver::Options options_for(const std::string& audience, unsigned jobs) {
  driver::Options options;
  if (!audience.empty()) options.audience = audience;
  options.jobs = jobs;
  options.themes = std::string(CORNERSTONE_ROOT) + "/themes";
  return options;
}

const theme::Theme& theme_of(const model::Trust& trust) {
  static source::SourceMap sources;
  static diagnostics::Sink sink;
  static const auto theme = driver::find_theme(trust, std::string(CORNERSTONE_ROOT) + "/content/" + kTrust,
                                               options_for({}, 1), sources, sink);
  return theme;
}

/// Whether a file of the content folder is read as text; pictures and papers are taken as they are.
bool is_text(std::string_view path) {
  return std::ranges::none_of(std::array{".png", ".jpg", ".jpeg", ".pdf"},
                              [&](std::string_view ending) { return path.ends_with(ending); });
}

}  // namespace

Files content_of(const std::string& folder) {
  const auto disk = source::folder_on_disk(std::string(CORNERSTONE_ROOT) + "/" + folder);
  Files files;
  for (const auto& path : disk->files_below("")) {
    const auto bytes = disk->read(path);
    REQUIRE(bytes);
    const auto text = is_text(path) ? source::to_utf8(*bytes) : *bytes;
    files[path] = text ? *text : *bytes;
  }
  return files;
}

std::unique_ptr<Known> understand(const Files& files) {
  auto known = std::make_unique<Known>();
  const auto content = source::folder_in_memory(files);
  known->understanding = driver::understand(*content, kTrust, options_for({}, 2), known->sources, known->sink);
  return known;
}

std::vector<values::Reader> readers_of(const Known& known) {
  diagnostics::Sink sink;
  return disclosure::Editions(known.trust(), known.understanding.facts, sink).readers();
}

std::string folder_of(const Known& known, const values::Reader& reader) {
  const auto& audience = known.trust().audience_ids[static_cast<std::size_t>(reader.audience)];
  const auto* academy = facts::find_academy(known.trust().said, reader.academy);
  return academy == nullptr ? audience : audience + "/" + academy->id;
}

Folders publish(const Known& known, const std::string& audience, unsigned jobs) {
  Folders folders;
  std::mutex mutex;
  driver::Output output([&](const std::string& folder, std::string_view path, std::string_view bytes) {
    const std::scoped_lock lock(mutex);
    folders[folder][std::string(path)] = std::string(bytes);
  });
  diagnostics::Sink sink;
  driver::render(known.understanding, theme_of(known.trust()), options_for(audience, jobs), output, sink);
  return folders;
}

std::string path_of(const Known& known, source::Span span) {
  return std::string(known.sources.name(span.file));
}

Files with_changes(const Files& files, const Known& known, std::vector<Edit> edits) {
  std::stable_sort(edits.begin(), edits.end(), [](const Edit& a, const Edit& b) { return a.span < b.span; });
  source::Span last;
  std::erase_if(edits, [&](const Edit& edit) {
    const bool overlaps = edit.span.file == last.file && edit.span.begin < last.end;
    if (!overlaps) last = edit.span;
    return overlaps;
  });
  auto changed = files;
  for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) {
    auto& file = changed.at(path_of(known, edit->span));
    REQUIRE(edit->span.end <= file.size());
    file.replace(edit->span.begin, edit->span.end - edit->span.begin, edit->text);
  }
  return changed;
}

std::size_t rounds(std::size_t usual) {
  const char* more = std::getenv("ROUNDS");
  return more == nullptr ? usual : usual * static_cast<std::size_t>(std::stoul(more));
}

}  // namespace cornerstone::tests
