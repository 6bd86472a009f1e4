#include "pdf/foreign_page.h"

#include <algorithm>
#include <cmath>

#include <qpdf/QPDFPageObjectHelper.hh>

namespace cornerstone::pdf {
namespace {

std::optional<std::array<double, 4>> box_of(QPDFObjectHandle array) {
  // What readers of PDF can be relied on to show.
  constexpr double kShortest = 3;
  constexpr double kLongest = 14'400;
  if (!array.isRectangle()) return std::nullopt;
  const auto rectangle = array.getArrayAsRectangle();
  const double width = rectangle.urx - rectangle.llx;
  const double height = rectangle.ury - rectangle.lly;
  const bool is_sound = width >= kShortest && width <= kLongest && height >= kShortest && height <= kLongest &&
                        std::max(std::abs(rectangle.llx), std::abs(rectangle.lly)) <= kLongest;
  if (!is_sound) return std::nullopt;
  return std::array{rectangle.llx, rectangle.lly, rectangle.urx, rectangle.ury};
}

}  // namespace

document::Sheet ForeignPage::sheet() const {
  const document::Sheet own{.width = box[2] - box[0], .height = box[3] - box[1]};
  return quarters % 2 == 0 ? own : document::Sheet{.width = own.height, .height = own.width};
}

std::array<double, 6> ForeignPage::matrix() const {
  switch (quarters) {
    case 1:
      return {0, 1, -1, 0, box[2], box[1]};
    case 2:
      return {-1, 0, 0, -1, box[2], box[3]};
    case 3:
      return {0, -1, 1, 0, box[0], box[3]};
    default:
      return {1, 0, 0, 1, box[0], box[1]};
  }
}

std::optional<ForeignPage> foreign_page(QPDFObjectHandle page) {
  QPDFPageObjectHelper helper(page);
  const auto media = box_of(helper.getMediaBox());
  const auto crop = box_of(helper.getCropBox());
  if (!media || !crop) return std::nullopt;
  ForeignPage found;
  found.box = {std::max((*media)[0], (*crop)[0]), std::max((*media)[1], (*crop)[1]), std::min((*media)[2], (*crop)[2]),
               std::min((*media)[3], (*crop)[3])};
  if (found.box[2] <= found.box[0] || found.box[3] <= found.box[1]) found.box = *media;
  auto turn = helper.getAttribute("/Rotate", false);
  if (turn.isInteger()) found.quarters = (turn.getIntValueAsInt() / 90 % 4 + 4) % 4;
  return found;
}

}  // namespace cornerstone::pdf
