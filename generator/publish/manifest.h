// build.json: what one output folder holds. It lists its own folder and nothing of others, so that it says no more to
// its readers than the folder does.

#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace cornerstone::publish {

inline constexpr std::string_view kManifestName = "build.json";

struct PublishedFile {
  std::string hash;  ///< XXH3, 128 bits.
  std::size_t bytes = 0;
};

/// By path inside the folder, the manifest itself not included.
using PublishedFiles = std::map<std::string, PublishedFile>;

/// {version, as_at, files: {path: {hash, bytes}}}, in the order of paths.
[[nodiscard]] std::string manifest(std::string_view version, std::string_view as_at, const PublishedFiles& files);

}  // namespace cornerstone::publish
