// The rows of one export, sorted out: which academy and day each is about, which measures it counts for, which rows are
// comparisons.

#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "expression/value.h"
#include "readers/academy_finder.h"
#include "readers/context.h"
#include "readers/csv_sheet.h"
#include "readers/data_plan.h"

namespace cornerstone::readers {

/// What one row says of one measure.
struct RowFigure {
  expression::Reading reading;
  std::optional<values::Decimal> cohort;
  std::vector<std::pair<std::string, expression::Reading>>
      beside;  ///< Comparisons that stand in the same row, by name.
};

using AcademyDay = std::pair<values::AcademyIndex, values::Date>;

struct ExportRows {
  std::map<AcademyDay, values::Origin> days;  ///< Every academy and day that has a row, with the first one's place.
  std::vector<std::map<AcademyDay, std::vector<RowFigure>>>
      figures;  ///< By measure of the plan; in the order of the file.
  /// By measure, then name of the comparison: figures in rows of their own.
  std::vector<std::map<std::string, std::map<values::Date, expression::Reading>>> compared;
};

/// Reports what is wrong in headings and in cells of the trust's own rows; rows of schools of other trusts are passed
/// over where the file is matched by URN.
[[nodiscard]] ExportRows sort_rows(const DatasetPlan& plan, source::FileId file, const AcademyFinder& finder,
                                   const Context& context);

}  // namespace cornerstone::readers
