#include <cmath>

#include "layout/blocks.h"

namespace cornerstone::layout {
namespace {

/// Round dots on the baseline; dots of all lines stand under each other.
drawing::Line leader(double left, double end, double y) {
  const double begin = end - std::floor((end - left) / kLeaderPitch) * kLeaderPitch;
  drawing::Line line;
  line.points = {{begin, y}, {end + kLeaderDot, y}};
  // A dash of next to nothing with round ends is a dot.
  line.stroke = {.paint = kBlack, .width = kLeaderDot, .dash_on = 0.01, .dash_off = kLeaderPitch - 0.01, .round = true};
  return line;
}

class ContentsSetter {
 public:
  ContentsSetter(Setting& setting, const Room& room)
      : setting_(setting), room_(room), table_(setting.tree.add(room.parent, Tag::kTOC)) {}

  [[nodiscard]] Slab entry(const document::Heading& heading) {
    const bool is_section = heading.level <= 2;
    const auto style = is_section ? kText.semibold() : kText;
    const auto item = setting_.tree.add(table_, Tag::kTOCI);
    const auto link_node = setting_.tree.add(setting_.tree.add(item, Tag::kReference), Tag::kLink);
    const auto mark = setting_.tree.mark(link_node);
    const double right = room_.left + room_.width;
    Slab slab;
    if (!heading.number.empty()) {
      put_run(setting_, slab, heading.number + " ", style.tabular(), room_.left, style.baseline(), mark);
    }
    const double title_width = right - kPageColumn - kLeaderGap - room_.text_left;
    const auto title = document::words(document::plain_text(heading.content));
    const auto lines = set_lines(setting_, title, style, title_width, link_node);
    slab.height = put_lines(slab, lines, style, room_.text_left, 0);
    const double last_baseline = slab.height - style.leading + style.baseline();
    const double title_right = room_.text_left + (lines.empty() ? 0 : lines.back().width);
    put_run(setting_, slab, " ", style, title_right, last_baseline, mark);
    slab.painted.push_back({mark, PageNumber{heading.id, kText.tabular(), right, last_baseline}});
    slab.shape(kArtifact, leader(title_right + kLeaderGap, right - kPageColumn, last_baseline));
    LinkPlace link;
    link.mark = mark;
    link.x = room_.left;
    link.width = room_.width;
    link.height = slab.height;
    link.destination = heading.id;
    link.description = document::plain_text(heading.content);
    slab.links.push_back(std::move(link));
    return slab;
  }

 private:
  Setting& setting_;
  const Room& room_;
  NodeIndex table_;
};

}  // namespace

void set_contents(Setting& setting, const document::Contents& contents, const Room& room, Galley& galley) {
  ContentsSetter setter{setting, room};
  const auto& blocks = setting.document.blocks;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const auto* heading = std::get_if<document::Heading>(&blocks[i]);
    if (heading == nullptr || heading->id.empty() || heading->level > contents.depth + 1) continue;
    const bool names_contents = i + 1 < blocks.size() && std::holds_alternative<document::Contents>(blocks[i + 1]);
    if (!names_contents) galley.add(setter.entry(*heading));
  }
  galley.space(kAroundFigureAfter);
}

}  // namespace cornerstone::layout
