// Navigation: links out and within, and bookmarks.

#pragma once

#include <expected>
#include <vector>

#include "layout/page.h"
#include "pdf/failure.h"
#include "pdf/objects.h"

namespace cornerstone::pdf {

/// A link as an object, with its key in the structure's parent tree.
struct LinkObject {
  ObjectId annotation;
  int structure_key = 0;
  layout::NodeIndex node = 0;
};
/// By page, then in the order of Page::links.
using LinkObjects = std::vector<std::vector<LinkObject>>;

/// Keys follow those of the pages. Fails where a link leads to a destination that is not there.
[[nodiscard]] std::expected<LinkObjects, WriteFailure> add_links(const layout::Pages& pages, ObjectFile& file);

/// Fails where a bookmark leads to a destination that is not there.
[[nodiscard]] std::expected<void, WriteFailure> add_bookmarks(const layout::Pages& pages, ObjectFile& file);

}  // namespace cornerstone::pdf
