#include "charts/gantt_rows.h"

#include <algorithm>

namespace cornerstone::charts {
namespace {

using drawing::Ink;
using drawing::Weight;

constexpr double kLeastRow = 30;
constexpr Style kNameOfWork{.size = kGanttText, .ink = Ink::kText};
constexpr Style kSaidQuietly{.size = kGanttText, .ink = Ink::kQuiet};
constexpr Style kProgressOfWork{.size = kGanttText, .weight = Weight::kSemibold, .ink = Ink::kText};
constexpr Style kNameOfGroup{.size = 16, .weight = Weight::kBold, .ink = Ink::kBrand};

Entry progress_of(const Work& work, About may, double width, const TextWidth& measure) {
  return entry_of(work.progress, kProgressOfWork, work.when, kSaidQuietly, may, width - kProgressMark - kAfterMark,
                  measure);
}

Entry name_of(const Work& work, double width, const TextWidth& measure) {
  return entry_of(work.name, kNameOfWork, work.owner, kSaidQuietly, About::kFollows, width, measure);
}

}  // namespace

WorkRow wide_row(const Work& work, const TextWidth& measure) {
  WorkRow row{.name = name_of(work, kNamesWidth, measure),
              .progress = progress_of(work, About::kBelow, kGanttWidth - kProgressLeft, measure)};
  row.height = std::max({kLeastRow, row.name.height() + 2 * kAroundWork, row.progress.height() + 2 * kAroundWork});
  return row;
}

WorkRow narrow_row(const Work& work, double width, const TextWidth& measure) {
  WorkRow row{.name = name_of(work, width, measure), .progress = progress_of(work, About::kFollows, width, measure)};
  row.height = row.name.height() + row.progress.height() + kStrip + 2 * kAroundWork;
  return row;
}

Entry heading_of(const WorkGroup& group, double width, const TextWidth& measure) {
  if (group.name.empty()) return {};
  return entry_of(group.name, kNameOfGroup, group.summary, kSaidQuietly, About::kFollows, width, measure);
}

double height_of_heading(const Entry& heading) {
  return heading.name.empty() ? 0 : kAboveHeading + heading.height() + kBelowHeading;
}

double as_at_height(const Gantt& gantt) {
  return gantt.days.contains(gantt.as_at) ? line_height(kGanttText) + 2 : 0;
}

}  // namespace cornerstone::charts
