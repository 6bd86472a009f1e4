// What stands around the blocks of a page, from the outline of its output.

#pragma once

#include "compose/outline.h"
#include "edition/edition.h"
#include "site/frame.h"

namespace cornerstone::driver {

/// Borrows `paths`.
[[nodiscard]] site::Frame frame_of(const edition::Edition& edition, const compose::Outline& outline,
                                   const compose::Entry& entry, const site::Paths& paths);

[[nodiscard]] site::Paths paths_of(const compose::Outline& outline);

}  // namespace cornerstone::driver
