#include "publish/published_output.h"

#include <boost/filesystem.hpp>
#include <set>
#include <string_view>

#include "publish/manifest.h"
#include "publish/places.h"

namespace cornerstone::publish {
namespace {

namespace fs = boost::filesystem;

std::vector<fs::path> entries_of(const fs::path& folder) {
  std::vector<fs::path> entries;
  boost::system::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    entries.push_back(entry->path());
  }
  return entries;
}

/// An audience's manifest stands one folder down, that of an academy in it two.
bool holds_manifest(const fs::path& folder, int depth) {
  boost::system::error_code error;
  if (fs::is_regular_file(folder / std::string(kManifestName), error)) return true;
  if (depth == 0) return false;
  for (const fs::path& entry : entries_of(folder)) {
    if (fs::is_directory(fs::symlink_status(entry, error)) && holds_manifest(entry, depth - 1)) return true;
  }
  return false;
}

}  // namespace

bool is_output(const std::string& published) {
  boost::system::error_code error;
  const fs::file_status status = fs::symlink_status(published, error);
  if (status.type() == fs::file_not_found) return true;
  if (!fs::is_directory(status)) return false;
  if (fs::is_empty(published, error) && !error) return true;
  return holds_manifest(published, 2);
}

std::vector<std::string> unfinished_trusts(const std::string& output) {
  constexpr std::string_view kEndings[] = {".new", ".old", ".journal"};
  std::set<std::string> trusts;
  for (const fs::path& entry : entries_of(fs::path(output) / std::string(kHiddenFolder))) {
    const std::string name = entry.filename().string();
    for (const std::string_view ending : kEndings) {
      if (name.ends_with(ending)) trusts.insert(name.substr(0, name.find('.')));
    }
  }
  return {trusts.begin(), trusts.end()};
}

}  // namespace cornerstone::publish
