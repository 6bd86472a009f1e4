// The days of a pack: its meeting, the day it is judged on, and since when things count as changed.

#pragma once

#include "model/trust.h"
#include "readers/record.h"

namespace cornerstone::readers {

/// Sets meeting, as-at date and `since` of `pack`, from what `record` says or the calendar's meetings. Reports a
/// meeting that no calendar has.
void read_pack_days(const Record& record, const model::Trust& trust, model::Pack& pack);

}  // namespace cornerstone::readers
