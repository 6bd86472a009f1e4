// Exports → results: one figure for each measure, academy and day.

#pragma once

#include "facts/facts.h"
#include "facts/names.h"
#include "readers/context.h"
#include "readers/data_plan.h"

namespace cornerstone::readers {

/// Adds the results of one export and the places its figures are printed with. Academies and measures are read already;
/// `into.results` is left unsorted.
void read_results(const DatasetPlan& plan, source::FileId file, const facts::Names& names, const Context& context,
                  facts::Declared& into);

/// By measure, academy, then date: as facts::Declared wants them.
void sort_results(std::vector<facts::Result>& results);

}  // namespace cornerstone::readers
