// Functions of a measure: `previous`, `change`, `gap`, `age`, `trend`, and its comparisons.

#pragma once

#include <optional>
#include <vector>

#include "expression/scope.h"
#include "expression/tree.h"

namespace cornerstone::expression {

/// Where a sentence is being judged: in which scope, and as at which of a measure's results.
struct Frame {
  const Scope& scope;
  /// Inside "the last N results": measures then read as they stood at the date of that result.
  std::optional<values::Date> moment;
};

/// The results of a measure, oldest first, as far as the frame's moment.
[[nodiscard]] std::vector<Reading> results(const Frame& frame, const NameRef& measure);
/// A name's reading; a measure's as at the frame's moment.
[[nodiscard]] Reading reading_of(const Frame& frame, const NameRef& name);
/// What the function gives, its `from` the recorded readings it was worked out from.
[[nodiscard]] Reading result_of(const Call& call, const Frame& frame);
/// The reading of something worked out: not applicable or not known as its parts are, and for whom they all are.
[[nodiscard]] Reading derived(std::vector<Reading> from,
                              const std::function<Value(const std::vector<Reading>&)>& value);

}  // namespace cornerstone::expression
