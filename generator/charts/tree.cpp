#include "charts/tree.h"

#include <algorithm>

#include "charts/entry.h"

namespace cornerstone::charts {
namespace {

using drawing::Drawing;
using drawing::Ink;
using drawing::Point;
using drawing::Weight;

constexpr double kTreeWide = 900, kTreeNarrow = 344;
constexpr double kBetweenColumns = 30, kLeastColumn = 140, kWidestColumn = 240, kSetIn = 22, kBetweenBoxes = 8;
constexpr double kInsideBox = 8, kAboveText = 5, kBodyEdge = 5;
/// Where lines meet a box: at its first line of text, so that they run straight however tall it is.
constexpr double kPort = 15;
constexpr Style kNameInBox{.size = 15, .weight = Weight::kSemibold, .ink = Ink::kText};
constexpr Style kAboutInBox{.size = 15, .ink = Ink::kQuiet};
constexpr drawing::Stroke kJoin{.paint = {.ink = Ink::kAxis}, .width = 1.5, .round = false};
constexpr drawing::Stroke kBoxEdge{.paint = {.ink = Ink::kAxis}, .width = 1, .round = false};

class Tree {
 public:
  Tree(const std::vector<Branch>& roots, bool is_wide, const TextWidth& measure) : measure_(measure) {
    drawing_.width = is_wide ? kTreeWide : kTreeNarrow;
    const auto columns = static_cast<double>(std::max<std::size_t>(1, depth_of(roots)));
    set_in_ = std::min(kSetIn, (drawing_.width - kLeastColumn) / columns);
    column_ = std::min(kWidestColumn, (drawing_.width - (columns - 1) * kBetweenColumns) / columns);
    const bool stands_in_columns = is_wide && column_ >= kLeastColumn;
    double y = 0;
    for (const auto& root : roots) {
      y = stands_in_columns ? put_in_column(root, 0, y) : put_in_line(root, 0, y);
    }
    drawing_.height = y;
  }

  Drawing take() { return std::move(drawing_); }

 private:
  /// Returns where the next box of the same column may begin.
  double put_in_column(const Branch& branch, double x, double top) {
    auto bottom = top + draw_box(branch, {x, top}, column_) + kBetweenBoxes;
    if (branch.below.empty()) return bottom;
    const auto trunk = x + column_ + kBetweenColumns / 2;
    const auto below = x + column_ + kBetweenColumns;
    line({x + column_, top + kPort}, {trunk, top + kPort});
    double y = top, last = top;
    for (const auto& each : branch.below) {
      last = y;
      line({trunk, y + kPort}, {below, y + kPort});
      y = put_in_column(each, below, y);
    }
    if (last > top) line({trunk, top + kPort}, {trunk, last + kPort});
    return std::max(bottom, y);
  }

  double put_in_line(const Branch& branch, double x, double top) {
    const auto box_bottom = top + draw_box(branch, {x, top}, std::min(drawing_.width - x, 2 * kWidestColumn));
    auto y = box_bottom + kBetweenBoxes;
    double last = box_bottom;
    const auto trunk = x + set_in_ / 2;
    for (const auto& each : branch.below) {
      last = y;
      line({trunk, y + kPort}, {x + set_in_, y + kPort});
      y = put_in_line(each, x + set_in_, y);
    }
    if (last > box_bottom) line({trunk, box_bottom}, {trunk, last + kPort});
    return y;
  }

  /// Returns its height.
  double draw_box(const Branch& branch, Point at, double width) {
    const auto entry = entry_of(branch.name, kNameInBox, branch.about, kAboutInBox, About::kBelow,
                                width - 2 * kInsideBox - kBodyEdge, measure_);
    const auto height = entry.height() + 2 * kAboveText;
    drawing_.shapes.push_back(drawing::Rectangle{.x = at.x,
                                                 .y = at.y,
                                                 .width = width,
                                                 .height = height,
                                                 .fill = {.ink = branch.is_body ? Ink::kTint : Ink::kGround},
                                                 .outline = kBoxEdge});
    if (branch.is_body) {
      drawing_.shapes.push_back(
          drawing::Rectangle{.x = at.x, .y = at.y, .width = kBodyEdge, .height = height, .fill = {.ink = Ink::kBrand}});
    }
    draw_entry(entry, {at.x + kInsideBox + (branch.is_body ? kBodyEdge : 0), at.y + kAboveText}, drawing_);
    return height;
  }

  void line(Point from, Point until) { drawing_.shapes.push_back(drawing::Line{{from, until}, kJoin}); }

  const TextWidth& measure_;
  double column_, set_in_;
  Drawing drawing_;
};

}  // namespace

std::size_t depth_of(const std::vector<Branch>& branches) {
  std::size_t depth = 0;
  for (const auto& branch : branches) depth = std::max(depth, 1 + depth_of(branch.below));
  return depth;
}

Drawing tree_chart(const std::vector<Branch>& roots, Width width, const TextWidth& measure) {
  return Tree(roots, width == Width::kWide, measure).take();
}

}  // namespace cornerstone::charts
