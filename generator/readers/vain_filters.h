// Filters of rows that let nothing through: most often a value misspelt.

#pragma once

#include <vector>

#include "readers/context.h"
#include "readers/csv_sheet.h"
#include "readers/data_plan.h"

namespace cornerstone::readers {

/// A filter of a plan that nothing has passed, and how sure it is that this is a mistake.
struct VainFilter {
  const RowFilter* filter = nullptr;
  bool may_be_right =
      false;  ///< Rows that are counted may be none: only a value that resembles one of the file is told.
};

/// Reports those of `vain` of whose values no row of the whole file has any, and tells whether there were any. `sheet`
/// stands before its first row, and its columns are `wanted`.
bool report_vain_filters(const std::vector<VainFilter>& vain, const std::vector<WantedColumn>& wanted,
                         const DatasetPlan& plan, CsvSheet sheet, const Context& context);

}  // namespace cornerstone::readers
