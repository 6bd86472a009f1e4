// What the user asked for on the command line.

#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "values/date.h"

namespace cornerstone::driver {

/// The program's exit status.
enum class ExitStatus : int { kDone = 0, kContentHasErrors = 1, kWrongUsage = 2, kSystemFailed = 3 };

enum class Command { kBuild, kCheck, kExplain };
enum class Format { kText, kJson };

struct Options {
  Command command = Command::kBuild;
  std::vector<std::string> contents;  ///< Content folders; none: every trust in `content/`.
  std::string output = "output";
  std::optional<values::Date> as_at;
  std::optional<std::string> audience;
  std::optional<std::string> academy;   ///< explain.
  std::optional<std::string> themes;    ///< Folder of themes; none: searched for.
  unsigned jobs = 0;                    ///< 0: as many as there are processors.
  std::optional<std::string> copy_for;  ///< Whose copy the packs are: said behind every page.
  bool is_strict = false;
  bool is_compact = false;  ///< Papers in fewer bytes.
  Format format = Format::kText;
};

/// What to do, or what to print and leave with: help, the version, or why the words make no sense.
struct Farewell {
  ExitStatus status;
  std::string text;
};
[[nodiscard]] std::variant<Options, Farewell> read_command_line(int argc, const char* const* argv);

}  // namespace cornerstone::driver
