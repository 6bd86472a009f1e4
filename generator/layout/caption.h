// What stands over a figure or table, and what stands under it.

#pragma once

#include <string>

#include "layout/galley.h"
#include "layout/lines.h"
#include "layout/setting.h"

namespace cornerstone::layout {

struct Caption {
  std::string label;        ///< "Table 2", "Table 2 (continued)"; may be empty.
  document::Inlines title;  ///< The finding.
  document::Inlines subtitle;
};

/// Where `table` begins, and where it goes on.
[[nodiscard]] Caption opening_caption(const document::Table& table);
[[nodiscard]] Caption continued_caption(const document::Table& table);

/// Under `node`; without one, as an artifact.
[[nodiscard]] Slab caption_slab(Setting& setting, const Caption& caption, const Room& room,
                                std::optional<NodeIndex> node);

/// Key, notes and source, each beginning a line. The slab is empty where there are none.
[[nodiscard]] Slab notes_slab(Setting& setting, const std::vector<document::Note>& key,
                              const std::vector<document::Note>& notes, const document::Inlines& source,
                              const Room& room);

}  // namespace cornerstone::layout
