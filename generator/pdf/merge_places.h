// Places of an appendix as places of the paper that it was joined to.

#pragma once

#include <map>
#include <vector>

#include <qpdf/QPDF.hh>

namespace cornerstone::pdf {

class PlaceMap {
 public:
  /// The pages of the appendix, and ours in the same order; neither is empty.
  PlaceMap(const std::vector<QPDFObjectHandle>& theirs, const std::vector<QPDFObjectHandle>& ours);

  /// A place (an array that begins with a page) with our page instead; what is no page of it leads to the first.
  [[nodiscard]] QPDFObjectHandle ours(QPDFObjectHandle place) const;

 private:
  std::map<QPDFObjGen, QPDFObjectHandle> pages_;
  QPDFObjectHandle first_;
};

/// Gives the links of pages that were copied their places: copying loses those on pages that come later.
void settle_links(const std::vector<QPDFObjectHandle>& theirs, const std::vector<QPDFObjectHandle>& ours,
                  const PlaceMap& places);

}  // namespace cornerstone::pdf
