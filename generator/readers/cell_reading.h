// A cell as a reading: a figure, a word, a date or text, or the reason why there is none.
//
// A reason is never turned into a zero, and `0` and `100` are figures. What cannot be read is reported and stands as
// not recorded.

#pragma once

#include <map>
#include <optional>
#include <string>

#include "diagnostics/sink.h"
#include "expression/type.h"
#include "expression/value.h"
#include "readers/csv_reader.h"
#include "values/absence.h"

namespace cornerstone::readers {

/// How the cells of one column are to be taken.
struct CellRules {
  expression::Type type;
  /// Tokens that the dataset says stand for a reason; before the usual ones.
  std::map<std::string, values::Absence> reasons;
  /// How files write the words of a scale; before the words themselves.
  std::map<std::string, std::string> tokens;
};

/// With state, value, reason and origin; date, clearance and label are the caller's to add.
[[nodiscard]] expression::Reading read_cell(const CsvCell& cell, const CellRules& rules, diagnostics::Sink& sink);

/// Why a cell holds no figure, if it says so.
[[nodiscard]] std::optional<values::Absence> reason_in(const CsvCell& cell, const CellRules& rules);

/// The state that goes with a reason.
[[nodiscard]] expression::Reading absent_for(values::Absence reason);

}  // namespace cornerstone::readers
