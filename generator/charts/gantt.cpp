#include "charts/gantt.h"

#include <algorithm>

#include "charts/course.h"
#include "charts/day_scale.h"
#include "charts/gantt_rows.h"

namespace cornerstone::charts {
namespace {

using drawing::Anchor;
using drawing::Drawing;
using drawing::Ink;
using drawing::Point;

constexpr double kPhone = 344, kWorkBar = 14, kLeastBar = 7, kTip = 6;
constexpr drawing::Stroke kThin{.paint = {.ink = Ink::kRule}, .width = 0.75, .round = false};
constexpr drawing::Stroke kUnderHeading{.paint = {.ink = Ink::kAxis}, .width = 1, .round = false};
constexpr drawing::Stroke kBarEdge{.paint = {.ink = Ink::kBrand}, .width = 1.5, .round = false};

/// The bar of one piece of work, and where it goes beyond the days drawn.
struct WorkBar {
  Interval across;
  bool goes_on_left = false, goes_on_right = false;
};

WorkBar bar_of(const Work& work, const DayScale& scale) {
  const auto& days = scale.days();
  const auto from = std::min(work.from, *work.due);
  WorkBar bar{.across = scale.across({from, *work.due}),
              .goes_on_left = from<days.from, .goes_on_right = *work.due> days.until};
  if (bar.across.until - bar.across.from < kLeastBar) {
    // What is done in a day can be seen, too.
    bar.across.from = std::clamp(bar.across.from, scale.left(), scale.right() - kLeastBar);
    bar.across.until = bar.across.from + kLeastBar;
  }
  return bar;
}

/// The bar's outline from `top` to `bottom`, about `middle`: at an end beyond the days drawn it runs into a point.
std::vector<Point> outline(const WorkBar& bar, double top, double middle, double bottom) {
  const auto left = bar.across.from + (bar.goes_on_left ? kTip : 0);
  const auto right = bar.across.until - (bar.goes_on_right ? kTip : 0);
  std::vector<Point> points;
  if (top < middle) points = {{left, top}, {right, top}};
  if (bar.goes_on_right || top == middle) points.push_back({bar.across.until, middle});
  points.push_back({right, bottom});
  points.push_back({left, bottom});
  if (bar.goes_on_left || top == middle) points.push_back({bar.across.from, middle});
  return points;
}

void draw_bar(const Work& work, const DayScale& scale, double middle, Drawing& drawing) {
  const auto bar = bar_of(work, scale);
  if (work.filling == Filling::kNone) {
    drawing.shapes.push_back(drawing::Line{{{bar.across.from, middle}, {bar.across.until, middle}},
                                           {.paint = {.ink = Ink::kQuiet}, .width = 2, .round = false}});
    return;
  }
  const auto top = middle - kWorkBar / 2, bottom = middle + kWorkBar / 2;
  const bool is_full = work.filling == Filling::kFull;
  drawing.shapes.push_back(drawing::Polygon{.points = outline(bar, top, middle, bottom),
                                            .fill = {.ink = is_full ? Ink::kBrand : Ink::kGround},
                                            .outline = kBarEdge});
  if (work.filling != Filling::kHalf) return;
  drawing.shapes.push_back(
      drawing::Polygon{.points = outline(bar, middle, middle, bottom), .fill = {.ink = Ink::kBrand}});
}

class GanttChart {
 public:
  GanttChart(const Gantt& gantt, bool is_wide, const TextWidth& measure)
      : gantt_(gantt),
        measure_(measure),
        scale_(gantt.days, is_wide ? kBarsLeft : 0, is_wide ? kBarsRight - kBarsLeft : kPhone) {
    drawing_.width = is_wide ? kGanttWidth : kPhone;
  }

  Drawing draw_wide() {
    const auto head = draw_head(0);
    std::vector<std::vector<WorkRow>> rows;
    auto bottom = head;
    for (const auto& group : gantt_.groups) {
      bottom += height_of_heading(heading_of(group, kNamesWidth, measure_));
      auto& own = rows.emplace_back();
      for (const auto& work : group.works) bottom += own.emplace_back(wide_row(work, measure_)).height;
    }
    shade(gantt_.holidays, scale_, {head, bottom}, drawing_);
    part_months(scale_, {head, bottom}, drawing_);
    auto y = head;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      y = draw_heading(gantt_.groups[i], kNamesWidth, y);
      for (std::size_t j = 0; j < rows[i].size(); ++j) y = draw_row(gantt_.groups[i].works[j], rows[i][j], y);
    }
    draw_as_at({head, bottom});
    drawing_.height = bottom + kBelowLast;
    return std::move(drawing_);
  }

  Drawing draw_narrow() {
    double y = 0;
    for (const auto& group : gantt_.groups) {
      y = draw_heading(group, kPhone, y);
      y = &group == gantt_.groups.data() ? draw_head(y) : draw_months(scale_, y, measure_, drawing_);
      for (const auto& work : group.works) y = draw_strip(work, narrow_row(work, kPhone, measure_), y);
    }
    drawing_.height = y + kBelowLast;
    return std::move(drawing_);
  }

 private:
  /// Terms, months and the name of the line. Returns where the head ends.
  double draw_head(double top) {
    auto y = draw_terms(gantt_.terms, scale_, top, measure_, drawing_);
    y = draw_months(scale_, y, measure_, drawing_);
    if (as_at_height(gantt_) == 0) return y;
    const Style style{.size = kGanttText, .weight = drawing::Weight::kSemibold, .ink = Ink::kReference};
    const auto text = shortened(gantt_.as_at_name, drawing_.width, style, measure_);
    const auto width = measure_(text, style.size, style.weight);
    const auto left = std::clamp(scale_.middle(gantt_.as_at) - width / 2, 0.0, drawing_.width - width);
    draw_words({left, baseline_below(y, style.size)}, text, Anchor::kStart, style, drawing_);
    return y + as_at_height(gantt_);
  }

  /// Returns where what it heads begins.
  double draw_heading(const WorkGroup& group, double width, double top) {
    const auto heading = heading_of(group, width, measure_);
    const auto bottom = top + height_of_heading(heading);
    if (bottom == top) return top;
    draw_entry(heading, {0, top + kAboveHeading}, drawing_);
    drawing_.shapes.push_back(drawing::Line{{{0, bottom}, {drawing_.width, bottom}}, kUnderHeading});
    return bottom;
  }

  double draw_row(const Work& work, const WorkRow& row, double top) {
    const auto middle = top + row.height / 2;
    if (work.due) draw_work(work, middle);
    draw_entry(row.name, {0, middle - row.name.height() / 2}, drawing_);
    draw_progress(work, row, {kProgressLeft, middle - row.progress.height() / 2});
    drawing_.shapes.push_back(drawing::Line{{{0, top + row.height}, {drawing_.width, top + row.height}}, kThin});
    return top + row.height;
  }

  double draw_strip(const Work& work, const WorkRow& row, double top) {
    const auto bottom = top + row.height;
    const Interval strip{bottom - kAroundWork - kStrip, bottom - kAroundWork};
    draw_entry(row.name, {0, top + kAroundWork}, drawing_);
    draw_progress(work, row, {0, strip.from - row.progress.height()});
    shade(gantt_.holidays, scale_, strip, drawing_);
    if (work.due) draw_work(work, (strip.from + strip.until) / 2);
    draw_as_at(strip);
    drawing_.shapes.push_back(drawing::Line{{{0, bottom}, {drawing_.width, bottom}}, kThin});
    return bottom;
  }

  void draw_progress(const Work& work, const WorkRow& row, Point at) {
    const auto line = line_height(row.progress.style.size);
    drawing_.shapes.push_back(
        drawing::PlacedMark{.at = {at.x, at.y + (line - kProgressMark) / 2}, .size = kProgressMark, .mark = work.mark});
    draw_entry(row.progress, {at.x + kProgressMark + kAfterMark, at.y}, drawing_);
  }

  void draw_work(const Work& work, double middle) {
    draw_bar(work, scale_, middle, drawing_);
    if (!work.is_late) return;
    const auto since = bar_of(work, scale_).across.until;
    const auto until = scale_.across({gantt_.as_at, gantt_.as_at}).from;
    if (until <= since) return;
    drawing_.shapes.push_back(
        drawing::Line{{{since, middle}, {until, middle}},
                      {.paint = {.ink = Ink::kAccent}, .width = 4, .dash_on = 4, .dash_off = 3, .round = false}});
  }

  void draw_as_at(Interval down) {
    if (as_at_height(gantt_) == 0) return;
    const auto x = scale_.middle(gantt_.as_at);
    drawing_.shapes.push_back(drawing::Line{{{x, down.from}, {x, down.until}}, reference_stroke(1.5)});
  }

  const Gantt& gantt_;
  const TextWidth& measure_;
  DayScale scale_;
  Drawing drawing_;
};

}  // namespace

Drawing gantt_chart(const Gantt& gantt, Width width, const TextWidth& measure) {
  GanttChart chart(gantt, width == Width::kWide, measure);
  return width == Width::kWide ? chart.draw_wide() : chart.draw_narrow();
}

}  // namespace cornerstone::charts
