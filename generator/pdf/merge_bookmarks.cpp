#include "pdf/merge_bookmarks.h"

#include <vector>

#include "pdf/foreign_links.h"

namespace cornerstone::pdf {
namespace {

using Handle = QPDFObjectHandle;

/// The top bookmark that leads to `page`; null without one.
Handle bookmark_of(QPDF& paper, Handle page) {
  auto outlines = paper.getRoot().getKey("/Outlines");
  auto item = outlines.isDictionary() ? outlines.getKey("/First") : Handle::newNull();
  for (; item.isDictionary(); item = item.getKey("/Next")) {
    auto place = item.getKey("/Dest");
    if (place.isArray() && place.getArrayItem(0).getObjGen() == page.getObjGen()) return item;
  }
  return Handle::newNull();
}

class BookmarkCopier {
 public:
  BookmarkCopier(QPDF& paper, const PlaceMap& places) : paper_(paper), places_(places) {}

  /// Closed, so that the paper's own are seen first.
  void add(Handle parent, const std::vector<ForeignBookmark>& bookmarks) {
    auto previous = Handle::newNull();
    for (const auto& bookmark : bookmarks) {
      auto item = paper_.makeIndirectObject(Handle::newDictionary());
      item.replaceKey("/Title", Handle::newUnicodeString(bookmark.title));
      item.replaceKey("/Parent", parent);
      item.replaceKey("/Dest", places_.ours(bookmark.place));
      if (previous.isNull()) {
        parent.replaceKey("/First", item);
      } else {
        previous.replaceKey("/Next", item);
        item.replaceKey("/Prev", previous);
      }
      add(item, bookmark.below);
      previous = item;
    }
    if (bookmarks.empty()) return;
    parent.replaceKey("/Last", previous);
    parent.replaceKey("/Count", Handle::newInteger(-static_cast<long long>(bookmarks.size())));
  }

 private:
  QPDF& paper_;
  const PlaceMap& places_;
};

}  // namespace

void add_bookmarks(QPDF& paper, Handle title_page, QPDF& appendix, const PlaceMap& places) {
  constexpr int kLevels = 2;  // Below that of the appendix itself.
  auto above = bookmark_of(paper, title_page);
  if (above.isDictionary()) BookmarkCopier(paper, places).add(above, bookmarks_of(appendix, kLevels));
}

}  // namespace cornerstone::pdf
