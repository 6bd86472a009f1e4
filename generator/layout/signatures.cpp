#include <algorithm>

#include "layout/blocks.h"

namespace cornerstone::layout {
namespace {

constexpr double kStatementGap = 1.5 * kU;
constexpr double kRoomToSign = 9 * kU;

/// A line to sign on and one for the day beside it, each named underneath.
double put_lines_of(Setting& setting, Slab& slab, const std::string& who, double left, double width, double y,
                    NodeIndex parent) {
  const double day_width = (width - kGutter) / 3;
  const double name_width = width - kGutter - day_width;
  const auto line = [&](std::string_view name, double x, double line_width) {
    slab.rule(x, y, line_width, kRuleWidth, kBlack);
    return put_text(setting, slab, name, kSmall, x, y + 0.5 * kU, line_width, setting.tree.add(parent, Tag::kP));
  };
  const double height = line(who, left, name_width);
  line("Date", left + name_width + kGutter, day_width);
  return height + 0.5 * kU;
}

}  // namespace

void set_signatures(Setting& setting, const document::SignatureLines& lines, const Room& room, Galley& galley) {
  const auto node = setting.tree.add(room.parent, Tag::kDiv);
  // The whole frame, even in a letter whose text is narrower: the lines close the page.
  const double left = kMargin;
  const double width = room.width < setting.frame_width() ? setting.frame_width() : room.width;
  Slab slab;
  slab.stands_at_foot = true;
  slab.rule(left, 0, width, kRuleWidth, kBlack);
  slab.height = kStatementGap;
  if (!lines.statement.empty()) {
    slab.height +=
        put_text(setting, slab, lines.statement, kText, left, slab.height, width, setting.tree.add(node, Tag::kP));
  }
  const double half = (width - kGutter) / 2;
  for (std::size_t begin = 0; begin < lines.who.size(); begin += 2) {
    slab.height += kRoomToSign;
    double height = 0;
    for (auto i = begin; i < std::min(begin + 2, lines.who.size()); ++i) {
      const double x = left + static_cast<double>(i - begin) * (half + kGutter);
      height = std::max(height, put_lines_of(setting, slab, lines.who[i], x, half, slab.height, node));
    }
    slab.height += height;
  }
  galley.space(kAroundFigureAfter);
  galley.add(std::move(slab));
}

}  // namespace cornerstone::layout
