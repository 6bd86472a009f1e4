// theme.toml of a theme's folder → tokens.

#pragma once

#include <string_view>

#include "diagnostics/sink.h"
#include "source/file_system.h"
#include "source/source_map.h"
#include "theme/tokens.h"

namespace cornerstone::readers {

/// Every text of `directory`/theme.toml by its dotted key, in the order of the file; values of other types are
/// reported. No tokens where there is no such file, which is reported too.
[[nodiscard]] theme::Tokens read_theme(const source::FileSystem& disk, std::string_view directory,
                                       source::SourceMap& sources, diagnostics::Sink& sink);

}  // namespace cornerstone::readers
