#include "layout/divider.h"

#include <algorithm>

#include "layout/lines.h"

namespace cornerstone::layout {
namespace {

/// Tabs stand one below another over the whole frame where they are many, and close together where they are few.
double tab_top(const Setting& setting, const document::EdgeTab& tab) {
  const auto on_edge = std::min<std::size_t>(tab.count, kTabsOnEdge);
  const double pitch = std::min(kTabHeight, setting.frame_height() / static_cast<double>(on_edge));
  return static_cast<double>(tab.position % on_edge) * pitch;
}

}  // namespace

Slab divider_sheet(Setting& setting, const document::Heading& heading, const Room& room, NodeIndex node) {
  Slab slab;
  if (heading.tab) put_tab(setting, slab, *heading.tab);
  double y = kDividerTop;
  slab.rule(room.left, y, room.width, kBroadRule, kBrandPaint);
  y += kBroadRule + 3 * kU;
  const auto& label = heading.label.empty() ? heading.number : heading.label;
  if (!label.empty()) {
    // A space between the two, for those who listen.
    put_run(setting, slab, label + " ", kSubsection, room.left, y + kSubsection.baseline(), setting.tree.mark(node));
    y += kSubsection.leading + kU;
  }
  slab.height = y + put_text(setting, slab, heading.content, kCoverTitle, room.left, y, room.width, node);
  return slab;
}

void put_tab(Setting& setting, Slab& slab, const document::EdgeTab& tab) {
  // On paper printed on both sides a divider is a right-hand page, whose contents are moved outwards.
  const double shift = setting.document.is_duplex ? kDuplexShift : 0;
  const double right = (setting.is_landscape() ? kLongSide : kShortSide) - shift;
  const double left = right - kTabWidth;
  const double top = tab_top(setting, tab);
  slab.box(left, top, kTabWidth, kTabHeight, kBrandPaint);
  const double middle = left + (kTabWidth - setting.width(tab.text, kTabText)) / 2;
  put_run(setting, slab, tab.text, kTabText, middle, top + (kTabHeight - kTabText.leading) / 2 + kTabText.baseline(),
          kArtifact);
}

}  // namespace cornerstone::layout
