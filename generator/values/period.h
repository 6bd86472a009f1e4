// Spans of time as people say them: `6 weeks`, `1 school day`, `12 to 18 months`.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "values/date.h"

namespace cornerstone::values {

enum class TimeUnit { kDay, kSchoolDay, kWeek, kMonth, kHalfTerm, kTerm, kYear };

struct Period {
  int least = 0;
  int most = 0;  ///< Equal to `least` unless written as a range.
  TimeUnit unit = TimeUnit::kDay;

  [[nodiscard]] std::string in_words() const;  ///< "1 year", "12 to 18 months"
  bool operator==(const Period&) const = default;
};

/// `N ["to" N] unit`, singular or plural.
[[nodiscard]] std::optional<Period> read_period(std::string_view text);
[[nodiscard]] std::optional<TimeUnit> read_time_unit(std::string_view word);

/// `date` moved back by the longer end of `period`. A term counts as four months, a half term as two, a school day as a
/// day: where the trust's calendar decides, `rules` counts on it instead.
[[nodiscard]] Date before(Date date, const Period& period);
[[nodiscard]] Date after(Date date, const Period& period);

}  // namespace cornerstone::values
