#include "compose/page_room.h"

namespace cornerstone::compose {
namespace {

// Wide drawings are 900 units across. A page of A4 holds 650 points of one under its caption, or 405 across.
constexpr double kTallestUpright = 1215, kTallestAcross = 500;

}  // namespace

double tallest_drawing(const Composing& composing) {
  const bool is_across = composing.entry.purpose == Purpose::kPrinted &&
                         composing.edition.pages.at(composing.entry.index).paper == document::Paper::kA4Landscape;
  return is_across ? kTallestAcross : kTallestUpright;
}

}  // namespace cornerstone::compose
