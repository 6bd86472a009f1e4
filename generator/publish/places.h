// Where everything of one trust stands in an output folder.
//
// What is published stands in `<output>/<trust>`. What is not for publishing stands beside it in
// `<output>/.cornerstone`, on the same file system, so that folders can change places.

#pragma once

#include <string>
#include <string_view>

namespace cornerstone::publish {

inline constexpr std::string_view kHiddenFolder = ".cornerstone";

struct Places {
  Places(const std::string& output_folder, const std::string& trust);

  std::string output;
  std::string hidden;     ///< `<output>/.cornerstone`
  std::string published;  ///< `<output>/<trust>`
  std::string record;     ///< `<trust>.json`: the team's record of the last build.
  std::string staged;     ///< `<trust>.new/`: what the run at work has written so far; old output after an exchange.
  std::string staged_record;  ///< `<trust>.json.new`
  std::string replaced;       ///< `<trust>.old/`: where the old output waits while the journal stands.
  std::string journal;        ///< `<trust>.journal`: stands while a replacement in two steps is under way.
  std::string staged_journal;
  std::string lock;  ///< `<trust>.lock`: held by the run at work.
};

}  // namespace cornerstone::publish
