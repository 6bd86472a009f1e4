// Gantt charts: pieces of work under headings, each a bar from the day on which it begins to the day on which it is
// due, filled as far as it has come; terms and months above, holidays shaded.
//
// An open bar has not begun, a half filled one is under way, a full one is done. How far the work has come stands
// beside it in words: nothing rests on the filling alone. All words are the caller's.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "charts/charts.h"
#include "charts/text_width.h"
#include "drawing/drawing.h"
#include "values/date.h"

namespace cornerstone::charts {

enum class Filling { kOpen, kHalf, kFull, kNone };  ///< kNone: a thin line, for work that is not needed.

struct Work {
  std::string name;
  std::string owner;                ///< May be empty.
  values::Date from;                ///< The bar's first day.
  std::optional<values::Date> due;  ///< Its last; none: there is no bar.
  Filling filling = Filling::kOpen;
  bool is_late = false;  ///< A broken line goes on from the bar to the day as at which the chart speaks.
  drawing::Mark mark;
  std::string progress;  ///< "Under way"
  std::string when;      ///< "due 30 October"; may be empty.
};

struct WorkGroup {
  std::string name;     ///< May be empty: no heading.
  std::string summary;  ///< Beside the name: "2 of 4 done".
  std::vector<Work> works;
};

struct Term {
  std::string name;
  values::DateRange days;
};

struct Gantt {
  values::DateRange days;   ///< Whole months. Bars that go beyond them end in a point.
  std::vector<Term> terms;  ///< Named above the months, where there is room for all.
  std::vector<values::DateRange> holidays;
  values::Date as_at;      ///< A line stands on it, where it is one of `days`.
  std::string as_at_name;  ///< "As at 16 November 2026"
  std::vector<WorkGroup> groups;
};

/// In a wide drawing names stand left of the bars and progress right of them; in a narrow one both stand above their
/// bar, and each heading has the months again.
[[nodiscard]] drawing::Drawing gantt_chart(const Gantt& gantt, Width width, const TextWidth& measure);

/// The same work in as few charts as there must be for no wide drawing to be taller than `tallest`, in order and about
/// equally tall; a chart holds one piece of work at least. A group that goes on in the next chart has its name there
/// again, with `continued` for a summary.
[[nodiscard]] std::vector<Gantt> in_parts(const Gantt& gantt, double tallest, const std::string& continued,
                                          const TextWidth& measure);

}  // namespace cornerstone::charts
