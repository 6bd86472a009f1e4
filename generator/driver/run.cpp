#include <cstdio>

#include "driver/commands.h"

namespace cornerstone::driver {
namespace {

ExitStatus run(const Options& options) {
  switch (options.command) {
    case Command::kBuild:
      return build(options);
    case Command::kCheck:
      return check(options);
    case Command::kExplain:
      return explain(options);
  }
  return ExitStatus::kWrongUsage;
}

}  // namespace

int run(int argc, const char* const* argv) {
  const auto asked = read_command_line(argc, argv);
  if (const auto* farewell = std::get_if<Farewell>(&asked)) {
    std::fputs(farewell->text.c_str(), farewell->status == ExitStatus::kDone ? stdout : stderr);
    return static_cast<int>(farewell->status);
  }
  return static_cast<int>(run(std::get<Options>(asked)));
}

}  // namespace cornerstone::driver
