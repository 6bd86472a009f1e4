// Navigation: the menu of an output, and the place of each page in it.
//
// A menu has few entries. What readers look for most has an entry of its own, told by what a page holds (the offer's
// matrix, the priorities, the year's planner), so that it needs no configuration; everything else stands under the
// strategy.

#pragma once

#include "compose/outline.h"

namespace cornerstone::compose {

/// Fills in menu, crumbs, and what comes before and after, for the entries of `outline`.
void add_navigation(const edition::Edition& edition, Outline& outline);

/// Whether a draft calls the component; with `key`, only where that key has this value.
[[nodiscard]] bool calls(const document::Draft& draft, std::string_view component, std::string_view key = {},
                         std::string_view value = {});

}  // namespace cornerstone::compose
