// Exports → results: one figure for each measure, academy and day.

#pragma once

#include <vector>

#include "facts/facts.h"
#include "facts/names.h"
#include "readers/context.h"
#include "readers/data_plan.h"

namespace cornerstone::readers {

/// Adds the results of one export to `results`, in the order of its rows, and to `into` the places its figures are
/// printed with. Academies and measures are read already.
void read_results(const DatasetPlan& plan, source::FileId file, const facts::Names& names, const Context& context,
                  facts::Declared& into, std::vector<facts::Result>& results);

/// By measure, academy, then date: as facts::Declared wants them.
[[nodiscard]] facts::SharedList<facts::Result> in_order(std::vector<facts::Result> results);

}  // namespace cornerstone::readers
