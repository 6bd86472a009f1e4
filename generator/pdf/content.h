// Content: what one page paints, as operators, every mark inside marked content.

#pragma once

#include <string>
#include <vector>

#include "layout/page.h"
#include "pdf/fonts.h"
#include "pdf/pictures.h"
#include "theme/theme.h"

namespace cornerstone::pdf {

struct PageContent {
  std::string operators;
  std::vector<layout::NodeIndex> owners;  ///< By marked content number: the node that it belongs to.
};

[[nodiscard]] PageContent page_content(const layout::Page& page, const std::vector<layout::Node>& nodes,
                                       const Fonts& fonts, const Pictures& pictures, const theme::Theme& theme);

}  // namespace cornerstone::pdf
