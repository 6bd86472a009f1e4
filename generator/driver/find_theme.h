// Finding the theme that a trust names, and reading it.

#pragma once

#include <string>

#include "diagnostics/sink.h"
#include "driver/options.h"
#include "model/trust.h"
#include "source/source_map.h"
#include "theme/theme.h"

namespace cornerstone::driver {

/// Looks for a folder `themes` where the options say, beside the content folder and above it, in the folder the command
/// was started in, and above the program itself. Reports a theme that is nowhere.
[[nodiscard]] theme::Theme find_theme(const model::Trust& trust, const std::string& content, const Options& options,
                                      source::SourceMap& sources, diagnostics::Sink& sink);

}  // namespace cornerstone::driver
