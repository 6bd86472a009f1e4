// Structure: the tree that a screen reader walks, and the way back to it from every mark and link.

#pragma once

#include <vector>

#include "layout/page.h"
#include "pdf/navigation.h"
#include "pdf/objects.h"

namespace cornerstone::pdf {

/// `owners`: by page, then by marked content number, the node that the content belongs to. Returns the tree's root.
ObjectId add_structure(const layout::Pages& pages, const std::vector<std::vector<layout::NodeIndex>>& owners,
                       const LinkObjects& links, ObjectFile& file);

}  // namespace cornerstone::pdf
