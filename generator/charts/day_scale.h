// Days along a line: where each stands, and the terms and months that are named above it.

#pragma once

#include <vector>

#include "charts/gantt.h"
#include "charts/labels.h"
#include "charts/lettering.h"

namespace cornerstone::charts {

/// The days of a chart, equally wide, from `left` on.
class DayScale {
 public:
  DayScale(values::DateRange days, double left, double width) : days_(days), left_(left), width_(width) {}
  /// From the beginning of the first day to the end of the last, of what lies within the scale; empty where nothing
  /// does.
  [[nodiscard]] Interval across(values::DateRange days) const;
  /// The middle of a day.
  [[nodiscard]] double middle(values::Date day) const;
  [[nodiscard]] const values::DateRange& days() const { return days_; }
  [[nodiscard]] double left() const { return left_; }
  [[nodiscard]] double right() const { return left_ + width_; }

 private:
  [[nodiscard]] double beginning(values::Date day) const;

  values::DateRange days_;
  double left_, width_;
};

[[nodiscard]] inline bool is_empty(Interval across) {
  return across.until <= across.from;
}

/// Terms above a line over their days; nothing where one of their names is too long. Returns where they end.
double draw_terms(const std::vector<Term>& terms, const DayScale& scale, double top, const TextWidth& measure,
                  drawing::Drawing& drawing);
/// Each month by as many letters as all have room for. Returns where they end.
double draw_months(const DayScale& scale, double top, const TextWidth& measure, drawing::Drawing& drawing);
/// What either takes.
[[nodiscard]] double terms_height(const std::vector<Term>& terms, const DayScale& scale, const TextWidth& measure);
[[nodiscard]] double months_height();

void shade(const std::vector<values::DateRange>& holidays, const DayScale& scale, Interval down,
           drawing::Drawing& drawing);
/// A hairline between months.
void part_months(const DayScale& scale, Interval down, drawing::Drawing& drawing);

}  // namespace cornerstone::charts
