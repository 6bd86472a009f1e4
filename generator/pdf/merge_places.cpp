#include "pdf/merge_places.h"

#include <algorithm>

namespace cornerstone::pdf {
namespace {

using Handle = QPDFObjectHandle;

std::vector<Handle> annotations_of(Handle page) {
  auto annotations = page.getKey("/Annots");
  return annotations.isArray() ? annotations.getArrayAsVector() : std::vector<Handle>();
}

}  // namespace

PlaceMap::PlaceMap(const std::vector<Handle>& theirs, const std::vector<Handle>& ours) : first_(ours.front()) {
  for (std::size_t i = 0; i < std::min(theirs.size(), ours.size()); ++i) pages_.emplace(theirs[i].getObjGen(), ours[i]);
}

Handle PlaceMap::ours(Handle place) const {
  auto mapped = Handle::newArray();
  for (auto& item : place.getArrayAsVector()) {
    if (item.isPageObject()) {
      const auto page = pages_.find(item.getObjGen());
      mapped.appendItem(page == pages_.end() ? first_ : page->second);
    } else {
      mapped.appendItem(item.isIndirect() ? Handle::newNull() : item.unsafeShallowCopy());
    }
  }
  return mapped;
}

void settle_links(const std::vector<Handle>& theirs, const std::vector<Handle>& ours, const PlaceMap& places) {
  for (std::size_t i = 0; i < std::min(theirs.size(), ours.size()); ++i) {
    const auto written = annotations_of(theirs[i]);
    auto copied = annotations_of(ours[i]);
    for (std::size_t link = 0; link < std::min(written.size(), copied.size()); ++link) {
      auto place = Handle(written[link]).getKey("/Dest");
      if (place.isArray() && copied[link].isDictionary()) copied[link].replaceKey("/Dest", places.ours(place));
    }
  }
}

}  // namespace cornerstone::pdf
