// Diagnostics as people and programs read them.

#pragma once

#include <string>
#include <vector>

#include "diagnostics/sink.h"
#include "source/source_map.h"

namespace cornerstone::diagnostics {

enum class Colour { kPlain, kTerminal };

/// `file:line:column: error: message [slug]`, the line with the place marked, then related places and the hint; each
/// line ends in `\n`. Control characters from the user's files never reach the terminal.
[[nodiscard]] std::string to_text(const Diagnostic& diagnostic, const source::SourceMap& sources, Colour colour);

/// All diagnostics of a run as a JSON array of {severity, kind, file, line, column, end_line, end_column, message,
/// hint, related}. Lines and columns count from 1, the end is past the last character; all five are null without a
/// place.
[[nodiscard]] std::string to_json(const std::vector<Diagnostic>& diagnostics, const source::SourceMap& sources);

}  // namespace cornerstone::diagnostics
