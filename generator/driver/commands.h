// The commands, one file each.

#pragma once

#include "driver/options.h"

namespace cornerstone::driver {

/// Publishes every trust asked for; each stands or falls by itself, and the worst of their outcomes is the command's.
[[nodiscard]] ExitStatus build(const Options& options);
/// Everything that `build` checks, writing nothing.
[[nodiscard]] ExitStatus check(const Options& options);
[[nodiscard]] ExitStatus explain(const Options& options);

/// Command line to exit status.
[[nodiscard]] int run(int argc, const char* const* argv);

}  // namespace cornerstone::driver
