// The theme's page templates: Mustache, checked before they are used.
//
// Logic-less on purpose: a template arranges what page_data.h offers. Blocks are written by the program; templates
// frame them. The entry is templates/page.mustache; the others are its parts, by `{{> name}}`.

#pragma once

#include <string>

#include "diagnostics/sink.h"
#include "theme/theme.h"

namespace cornerstone::site {

/// The page template with its parts in their places; empty where the theme has none.
[[nodiscard]] std::string joined_template(const theme::Theme& theme);

}  // namespace cornerstone::site
