// What a run has to say in the end: diagnostics, and a closing summary.

#pragma once

#include <chrono>
#include <string>

#include "diagnostics/sink.h"
#include "driver/options.h"
#include "source/source_map.h"

namespace cornerstone::driver {

struct Summary {
  std::string trust;
  std::size_t pages = 0;
  std::size_t packs = 0;
  std::chrono::milliseconds took{0};
  std::string where;  ///< Where to look; empty where nothing was published.
};

/// Prints diagnostics to standard error and the summary to standard output; with Format::kJson both as one JSON value
/// to standard output.
void report(const Summary& summary, const diagnostics::Sink& sink, const source::SourceMap& sources,
            const Options& options);

/// What the diagnostics make of a run. Warnings count as errors where the user wants it so.
[[nodiscard]] ExitStatus status_of(const diagnostics::Sink& sink, const Options& options);

}  // namespace cornerstone::driver
