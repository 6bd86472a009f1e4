// `due`: a date, or a timing that the year's calendar makes one.

#pragma once

#include <optional>

#include "facts/calendar.h"
#include "readers/record.h"

namespace cornerstone::readers {

/// The day by which a success measure is due; empty: now. Reports a timing that is no one day of the calendar, such as
/// one after an item.
[[nodiscard]] std::optional<values::Date> due_date(const Record& record, const facts::Calendar& calendar);

}  // namespace cornerstone::readers
