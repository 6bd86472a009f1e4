// data/*.toml: what an export holds.

#pragma once

#include <vector>

#include "model/trust.h"
#include "readers/context.h"
#include "readers/data_plan.h"
#include "readers/toml_file.h"

namespace cornerstone::readers {

/// Adds the dataset and its measures as rules call them.
void collect_measures(const TomlFile& file, Identifiers& ids, diagnostics::Sink& sink);

/// Adds dataset, measures and what is withheld; gives the plan by which its rows are read.
[[nodiscard]] DatasetPlan read_dataset(const TomlFile& file, const Context& context, model::Trust& into);

}  // namespace cornerstone::readers
