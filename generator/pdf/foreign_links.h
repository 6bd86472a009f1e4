// Links and bookmarks of a PDF that others made, as places in it: names of places would be lost when pages are copied.

#pragma once

#include <string>
#include <vector>

#include <qpdf/QPDF.hh>

namespace cornerstone::pdf {

/// Gives every link and bookmark that leads within the file the place itself; one whose place is not there leads to the
/// first page.
void name_places(QPDF& file);

struct ForeignBookmark {
  std::string title;
  QPDFObjectHandle place;  ///< An array that begins with a page.
  std::vector<ForeignBookmark> below;
};

/// As deep as `levels`.
[[nodiscard]] std::vector<ForeignBookmark> bookmarks_of(QPDF& file, int levels);

}  // namespace cornerstone::pdf
