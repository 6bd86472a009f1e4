// The bookmarks of an appendix under that of its title page.

#pragma once

#include <qpdf/QPDF.hh>

#include "pdf/merge_places.h"

namespace cornerstone::pdf {

/// `title_page` has a bookmark of its own in `paper`; `places` are the appendix's there.
void add_bookmarks(QPDF& paper, QPDFObjectHandle title_page, QPDF& appendix, const PlaceMap& places);

}  // namespace cornerstone::pdf
