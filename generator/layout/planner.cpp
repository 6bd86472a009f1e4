#include <algorithm>

#include <fmt/format.h>

#include "layout/blocks.h"
#include "layout/caption.h"

namespace cornerstone::layout {
namespace {

using document::EventEmphasis;

constexpr double kWeekLabel = mm(13);
constexpr double kHalfGap = 4 * kU;

TextStyle style_of(EventEmphasis emphasis) {
  switch (emphasis) {
    case EventEmphasis::kStrong:
      return kNoteText.semibold();
    case EventEmphasis::kSlanted: {
      auto style = kNoteText;
      style.is_italic = true;
      return style;
    }
    case EventEmphasis::kPlain:
    case EventEmphasis::kQuiet:
      return kNoteText;
  }
  return kNoteText;
}

std::string short_day(const values::Date& date) {
  return fmt::format("{} {}", date.day(), values::month_name(date.month()).substr(0, 3));
}

std::string event_text(const document::PlannerEvent& event) {
  const auto until = event.until && *event.until != event.on ? " to " + short_day(*event.until) : std::string{};
  return short_day(event.on) + until + "  " + event.text;
}

/// One half term: its name, then its weeks, a hairline between two.
class HalfSetter {
 public:
  HalfSetter(Setting& setting, const document::PlannerHalf& half, double left, double width, NodeIndex parent)
      : setting_(setting), half_(half), left_(left), width_(width), node_(setting.tree.add(parent, Tag::kDiv)) {}

  [[nodiscard]] Slab set() {
    slab_.rule(left_, 0, width_, kTopRule, kBrandPaint);
    slab_.height = kU;
    const auto list = setting_.tree.add(node_, Tag::kL);
    setting_.tree.at(list).list_numbering = "None";
    slab_.height += put_text(setting_, slab_, half_.title, kLabel, left_, slab_.height, width_,
                             setting_.tree.add(list, Tag::kCaption));
    slab_.height += kU;
    for (const auto& week : half_.weeks) set_week(week, setting_.tree.add(list, Tag::kLI));
    if (!half_.break_after.empty()) {
      slab_.rule(left_, slab_.height, width_, kRuleWidth, kBrandPaint);
      slab_.height += kU;
      slab_.height += put_text(setting_, slab_, half_.break_after, kNoteText.semibold(), left_, slab_.height, width_,
                               setting_.tree.add(node_, Tag::kP));
    }
    if (!half_.id.empty()) slab_.anchors.push_back({half_.id, 0});
    return std::move(slab_);
  }

 private:
  void set_week(const document::PlannerWeek& week, NodeIndex item) {
    constexpr double kPadding = 0.5 * kU;
    slab_.rule(left_, slab_.height, width_, kHairline, kRulePaint);
    const double top = slab_.height + kPadding;
    const auto label_style = week.is_now ? kNoteText.in(drawing::Weight::kBold).in(kAccentPaint) : kNoteText.semibold();
    const auto body = setting_.tree.add(item, Tag::kLBody);
    double height = put_text(setting_, slab_, short_day(week.monday), label_style.tabular(), left_, top, kWeekLabel,
                             setting_.tree.add(body, Tag::kP));
    double events = 0;
    for (const auto& event : week.events) {
      events += put_text(setting_, slab_, event_text(event), style_of(event.emphasis), left_ + kWeekLabel, top + events,
                         width_ - kWeekLabel, setting_.tree.add(body, Tag::kP));
    }
    slab_.height = top + std::max(height, events) + kPadding;
  }

  Setting& setting_;
  const document::PlannerHalf& half_;
  double left_;
  double width_;
  NodeIndex node_;
  Slab slab_;
};

}  // namespace

void set_planner(Setting& setting, const document::Planner& planner, const Room& room, Galley& galley) {
  const std::size_t columns = setting.is_landscape() ? 3 : 2;
  const double width = (room.width - kGutter * static_cast<double>(columns - 1)) / static_cast<double>(columns);
  const auto node = setting.tree.add(room.parent, Tag::kDiv);
  galley.anchor(planner.id);
  for (std::size_t begin = 0; begin < planner.halves.size(); begin += columns) {
    Slab row;
    for (auto i = begin; i < std::min(begin + columns, planner.halves.size()); ++i) {
      const double left = room.left + static_cast<double>(i - begin) * (width + kGutter);
      auto half = HalfSetter{setting, planner.halves[i], left, width, node}.set();
      row.height = std::max(row.height, half.height);
      row.absorb(std::move(half), 0);
    }
    galley.add(std::move(row));
    galley.space(kHalfGap);
  }
  if (planner.key.empty()) return;
  galley.add(notes_slab(setting, planner.key, {}, {}, room.within(node)));
  galley.space(kAroundFigureAfter);
}

}  // namespace cornerstone::layout
