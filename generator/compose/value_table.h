// Tables of values: academies by columns of a writer's choice, each a value as sentences write it.
//
// Every value is worked out in the edition: what this reader may not know is reported where it is named and nothing is
// shown. A last row is worked out from the cells above it alone, and only where every one of them is shown, so that it
// never gives away what a withheld cell keeps back.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compose/call.h"
#include "compose/composing.h"
#include "document/document.h"
#include "expression/sentence.h"
#include "expression/value.h"

namespace cornerstone::compose {

struct ValueColumn {
  expression::Formula formula;
  std::string head;
  std::vector<expression::Reading> readings;  ///< One for each academy of the call, in its order.
  bool has_total = false;
  bool has_mean = false;
  const facts::Measure* trend = nullptr;  ///< Whose course is drawn beside it; null: none.
};

/// The columns that `columns`, `heads`, `total`, `mean` and `trend` ask for. Empty after a mistake, which is reported.
[[nodiscard]] std::optional<std::vector<ValueColumn>> value_columns(const Call& call, Composing& composing);

[[nodiscard]] document::Table value_table(const Call& call, const std::vector<ValueColumn>& columns,
                                          const Composing& composing);

}  // namespace cornerstone::compose
