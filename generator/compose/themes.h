// Themes: which records a reader who asked for one theme is shown.

#pragma once

#include <algorithm>
#include <string>

#include "facts/record.h"

namespace cornerstone::compose {

/// Whether a record is of the theme; without one, always.
[[nodiscard]] inline bool serves(const facts::Record& record, const std::string& theme) {
  return theme.empty() || std::ranges::find(record.themes, theme) != record.themes.end();
}

}  // namespace cornerstone::compose
