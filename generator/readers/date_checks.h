// Dates that cannot be meant: an end before its beginning, a day outside the school year.

#pragma once

#include <string_view>

#include "readers/record.h"
#include "values/date.h"

namespace cornerstone::readers {

/// Reports an `until` before its `from`.
void check_from_until(const Record& record);

/// Reports a day by which nothing of `year` can be due: long before it, or beyond any plan. What runs over several
/// years is due in later ones.
void check_due(values::Date day, source::Span span, const values::DateRange& year, const Context& context);

/// Reports a day outside `year`.
void check_within(values::Date day, source::Span span, const values::DateRange& year, const Context& context);

}  // namespace cornerstone::readers
