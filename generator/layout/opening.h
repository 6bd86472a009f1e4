// How a document opens: with a cover, as a letter, or with its title on the first page.

#pragma once

#include "layout/setting.h"

namespace cornerstone::layout {

/// The cover with its agenda, on a page of its own.
void set_cover(Setting& setting, const document::Cover& cover, const Room& room, Galley& galley);
/// Masthead, title and the facts in the side column. Returns how far the facts reach down, from the galley's top.
double set_letter_opening(Setting& setting, const Room& room, Galley& galley);
/// Title, lead, facts.
void set_title(Setting& setting, const Room& room, Galley& galley);

/// The broad rule, the organisation's name, and `right` at the far end: instead of a running head.
[[nodiscard]] Slab masthead(Setting& setting, std::string_view right, bool has_part_tag, const Room& room);

}  // namespace cornerstone::layout
