#include <algorithm>

#include <fmt/format.h>

#include "drawing/mark_shapes.h"
#include "layout/blocks.h"
#include "layout/divider.h"

namespace cornerstone::layout {
namespace {

struct Look {
  TextStyle style;
  double before = 0;
  double after = 0;
};

Look look_of(const document::Heading& heading) {
  const int level = heading.level;
  if (!heading.label.empty()) return {kPaperTitle, kBeforeSection, 3 * kU};
  if (level <= 2) return {kSection, kBeforeSection, kAfterSection};
  if (level == 3) return {kSubsection, kBeforeSubsection, kAfterSubsection};
  return {kMinorHeading, kBeforeSubsection, kAfterSubsection};
}

constexpr int kDeepestBookmark = 3;

void add_bookmark(Setting& setting, const document::Heading& heading, const std::string& destination) {
  const int level = heading.level - 1;
  if (level < 1 || level > kDeepestBookmark) return;
  const int last = setting.bookmarks.empty() ? 0 : setting.bookmarks.back().level;
  auto title = document::plain_text(heading.content);
  if (!heading.number.empty()) title = heading.number + " " + title;
  setting.bookmarks.push_back({std::min(level, last + 1), std::move(title), destination});
}

/// Mark and word at the far end of the heading's line. Returns what they take.
double put_mark(Setting& setting, Slab& slab, const document::Heading& heading, const TextStyle& style,
                const Room& room, NodeIndex node) {
  document::Inlines content;
  content.emplace_back(document::Marked{*heading.mark, heading.mark_word, true});
  const auto lines = set_lines(setting, content, style.in(kBlack), room.width, node);
  put_lines(slab, lines, style, room.left, 0, room.width, Side::kRight);
  return lines.empty() ? 0 : lines.front().width + kGutter;
}

/// The heading that opens a paper: "Agenda item 6" over it, and its words as large as a title's.
Slab paper_title(Setting& setting, const document::Heading& heading, const Room& room, NodeIndex node) {
  Slab slab;
  // A space between the two, for those who listen.
  put_run(setting, slab, heading.label + " ", kLabel, room.left, kLabel.baseline(), setting.tree.mark(node));
  slab.height = kLabel.leading;
  slab.height += put_text(setting, slab, heading.content, kPaperTitle, room.left, slab.height, room.width, node);
  return slab;
}

Slab section_title(Setting& setting, const document::Heading& heading, const TextStyle& style, const Room& room,
                   NodeIndex node) {
  // Numbers hang in column 1; in a column of its own a heading's number stands before its words.
  double left = room.text_left;
  Slab slab;
  if (!heading.number.empty()) {
    const auto tabular = style.tabular();
    const double taken =
        put_run(setting, slab, heading.number + " ", tabular, room.left, tabular.baseline(), setting.tree.mark(node));
    if (room.text_left == room.left) left += taken + kGutter;
  }
  const double right = room.left + room.width;
  const double mark_width = heading.mark ? setting.width(heading.mark_word, style) + 2 * style.size : 0;
  slab.height = put_text(setting, slab, heading.content, style, left, 0, right - left - mark_width, node);
  if (heading.mark) {
    // A space between the two, for those who listen.
    put_run(setting, slab, " ", style, left, style.baseline(), setting.tree.mark(node));
    put_mark(setting, slab, heading, style, room, node);
  }
  return slab;
}

}  // namespace

void set_heading(Setting& setting, const document::Heading& heading, const Room& room, Galley& galley) {
  if (!heading.span.is_nowhere()) setting.place = {heading.span.file, 0, 0};
  const auto look = look_of(heading);
  const auto node = setting.tree.add(room.parent, setting.tree.heading(heading.level));
  const auto destination = heading.id.empty() ? fmt::format("heading-{}", setting.bookmarks.size() + 1) : heading.id;
  add_bookmark(setting, heading, destination);
  if (heading.has_divider) galley.break_page(setting.document.is_duplex);
  galley.space(look.before);
  galley.anchor(destination);
  if (heading.has_divider) {
    galley.add(divider_sheet(setting, heading, room, node));
    galley.break_page(setting.document.is_duplex);
  }
  auto slab = heading.label.empty() ? section_title(setting, heading, look.style, room, node)
                                    : paper_title(setting, heading, room, node);
  if (heading.has_divider) {
    // Said on its divider: a listener hears it once.
    slab = as_artifact(std::move(slab));
  } else if (heading.tab) {
    put_tab(setting, slab, *heading.tab);
  }
  slab.keeps_with_next = true;
  galley.add(std::move(slab));
  galley.space(look.after);
}

}  // namespace cornerstone::layout
