// Rows of a Gantt chart before they are drawn: what they say, and the height that takes.

#pragma once

#include <vector>

#include "charts/entry.h"
#include "charts/gantt.h"

namespace cornerstone::charts {

// A wide chart's columns: names, bars, progress.
inline constexpr double kGanttWidth = 900, kNamesWidth = 370, kProgressLeft = 764, kBarsLeft = 384, kBarsRight = 750;
inline constexpr double kGanttText = 15, kBelowLast = 4;
/// Progress begins with a mark.
inline constexpr double kProgressMark = 15, kAfterMark = 5;

struct WorkRow {
  Entry name;
  Entry progress;
  double height = 0;
};

[[nodiscard]] WorkRow wide_row(const Work& work, const TextWidth& measure);
/// One under another; the bar's own strip is the last part of it.
[[nodiscard]] WorkRow narrow_row(const Work& work, double width, const TextWidth& measure);
inline constexpr double kStrip = 22;

/// A group's heading; without lines where it has no name.
[[nodiscard]] Entry heading_of(const WorkGroup& group, double width, const TextWidth& measure);
/// What a heading takes, with the space about it.
[[nodiscard]] double height_of_heading(const Entry& heading);
inline constexpr double kAboveHeading = 12, kBelowHeading = 5, kAroundWork = 6;

/// What the name of the line takes; nothing where there is no line.
[[nodiscard]] double as_at_height(const Gantt& gantt);

}  // namespace cornerstone::charts
