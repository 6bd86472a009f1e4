// One mistake, one error: what a file would have said is not missed in the files that rely on it.

#include <catch2/catch.hpp>

#include "readers/read_trust.h"
#include "repository_root.h"
#include "unit/readers/called_components.h"
#include "unit/readers/complaints.h"
#include "unit/readers/small_trust.h"

namespace cornerstone::readers_tests {
namespace {

using Files = std::map<std::string, std::string>;

Files example_trust() {
  Files files;
  const auto disk = source::folder_on_disk(CORNERSTONE_ROOT "/docs/examples/components");
  for (const auto& path : disk->files_below("")) files.emplace(path, disk->read(path).value());
  return files;
}

/// The kinds of what is reported, each with its file.
std::vector<std::string> said_of(const Files& files) {
  const auto disk = source::folder_in_memory(files);
  static const auto components = components_called_in(*source::folder_in_memory(example_trust()));
  source::SourceMap sources;
  diagnostics::Sink sink;
  const readers::ReadOptions options{
      .id = "components", .as_at = {}, .today = *values::Date::of(2026, 11, 16), .components = components};
  static_cast<void>(readers::read_trust(*disk, options, sources, sink));
  std::vector<std::string> said;
  for (const auto& each : sink.sorted()) {
    const auto file = each.span.is_nowhere() ? std::string() : std::string(sources.name(each.span.file));
    said.push_back(file + ": " + std::string(diagnostics::slug(each.kind)));
  }
  return said;
}

/// Breaks the first line of `text`, from the middle on, that `breaks` can break.
std::string broken(std::string text, char mark, std::string_view with) {
  const auto at = text.find(mark, text.size() / 2);
  return at == std::string::npos ? text : text.replace(at, 1, with);
}

TEST_CASE("A TOML file with a syntax error gives one error") {
  const auto files = example_trust();
  for (const auto& [path, text] : files) {
    if (!path.ends_with(".toml")) continue;
    INFO(path);
    auto changed = files;
    changed[path] = broken(text, '=', "= =");
    CHECK(said_of(changed) == std::vector{path + ": toml-syntax"});
  }
}

TEST_CASE("A CSV file with an open quote gives one error") {
  const auto files = example_trust();
  for (const auto& [path, text] : files) {
    if (!path.ends_with(".csv")) continue;
    INFO(path);
    auto changed = files;
    changed[path] = broken(text, '\n', "\n\"");
    CHECK(said_of(changed) == std::vector{path + ": csv-quote"});
  }
}

}  // namespace
}  // namespace cornerstone::readers_tests
