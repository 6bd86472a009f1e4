// School days: the days on which schools are open, and the periods that people plan in.
//
// Worked out from the terms, half-term breaks and closed days of calendar.toml alone. Weekends are never school days.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "facts/calendar.h"
#include "values/date.h"
#include "values/period.h"

namespace cornerstone::rules {

/// A stretch of school days: a term, or the half of one before or after its break.
struct Stretch {
  std::string term;  ///< Id.
  values::DateRange days;
};

class SchoolDays {
 public:
  explicit SchoolDays(const facts::Calendar& calendar);

  [[nodiscard]] bool is_open(values::Date day) const;
  /// Every school day of the year, sorted.
  [[nodiscard]] const std::vector<values::Date>& all() const { return days_; }
  [[nodiscard]] std::vector<values::Date> within(const values::DateRange& range) const;

  [[nodiscard]] const std::vector<Stretch>& terms() const { return terms_; }
  /// Two for a term with a break, else one, in order of days.
  [[nodiscard]] const std::vector<Stretch>& half_terms() const { return half_terms_; }
  /// The year cut into the periods of a rhythm, each with at least one school day: months, terms, half terms, weeks
  /// (Monday to Sunday), the whole year.
  [[nodiscard]] std::vector<values::DateRange> periods(values::TimeUnit unit) const;

  /// The school day nearest to `day`, looking on first; empty where the year has none.
  [[nodiscard]] std::optional<values::Date> on_or_after(values::Date day) const;
  [[nodiscard]] std::optional<values::Date> on_or_before(values::Date day) const;
  /// `day` moved by `n` school days (negative: back); a distance in other units counts on the calendar and lands on a
  /// school day.
  [[nodiscard]] std::optional<values::Date> moved(values::Date day, const values::Period& distance, bool back) const;

 private:
  std::vector<values::Date> days_;
  std::vector<Stretch> terms_;
  std::vector<Stretch> half_terms_;
};

}  // namespace cornerstone::rules
