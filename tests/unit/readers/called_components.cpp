#include "unit/readers/called_components.h"

#include <set>

namespace cornerstone::readers_tests {

std::vector<std::string> components_called_in(const source::FileSystem& content) {
  constexpr std::string_view kFence = "\n```";
  std::set<std::string> names;
  for (const auto& path : content.files_below("")) {
    if (!path.ends_with(".md")) continue;
    const auto text = content.read(path).value();
    for (auto at = text.find(kFence); at != std::string::npos; at = text.find(kFence, at + 1))
      names.insert(text.substr(at + kFence.size(), text.find('\n', at + 1) - at - kFence.size()));
  }
  names.erase("");
  return {names.begin(), names.end()};
}

}  // namespace cornerstone::readers_tests
