#include "pdf/foreign_links.h"

#include <qpdf/QPDFOutlineDocumentHelper.hh>

namespace cornerstone::pdf {
namespace {

using Handle = QPDFObjectHandle;

bool is_place(Handle value) {
  return value.isArray() && value.getArrayNItems() > 0 && value.getArrayItem(0).isPageObject();
}

class Namer {
 public:
  explicit Namer(QPDF& file) : outlines_(file), first_page_(file.getAllPages().front()) {}

  void settle(Handle link) {
    if (link.hasKey("/Dest")) link.replaceKey("/Dest", place(link.getKey("/Dest")));
    auto action = link.getKey("/A");
    if (!action.isDictionary() || !action.getKey("/S").isNameAndEquals("/GoTo")) return;
    link.removeKey("/A");
    link.replaceKey("/Dest", place(action.getKey("/D")));
  }

 private:
  Handle place(Handle written) {
    if (written.isName() || written.isString()) written = outlines_.resolveNamedDest(written);
    if (written.isDictionary()) written = written.getKey("/D");
    if (is_place(written)) return written.shallowCopy();
    return Handle::newArray({first_page_, Handle::newName("/Fit")});
  }

  QPDFOutlineDocumentHelper outlines_;
  Handle first_page_;
};

void gather(const std::vector<QPDFOutlineObjectHelper>& outlines, int levels, std::size_t& left,
            std::vector<ForeignBookmark>& into) {
  for (auto outline : outlines) {
    if (left == 0) return;
    auto place = outline.getDest();
    if (!is_place(place) || outline.getTitle().empty()) continue;
    --left;
    auto& bookmark = into.emplace_back(ForeignBookmark{.title = outline.getTitle(), .place = place, .below = {}});
    if (levels > 1) gather(outline.getKids(), levels - 1, left, bookmark.below);
  }
}

}  // namespace

void name_places(QPDF& file) {
  Namer namer(file);
  for (auto& object : file.getAllObjects()) {
    if (object.isDictionary() && (object.hasKey("/Dest") || object.hasKey("/A"))) namer.settle(object);
  }
}

std::vector<ForeignBookmark> bookmarks_of(QPDF& file, int levels) {
  std::size_t left = 1'000;  // More than anybody looks through.
  std::vector<ForeignBookmark> bookmarks;
  QPDFOutlineDocumentHelper outlines(file);
  gather(outlines.getTopLevelOutlines(), levels, left, bookmarks);
  return bookmarks;
}

}  // namespace cornerstone::pdf
