// What a figure is compared with, at its own date and in its own academy.

#pragma once

#include <map>
#include <optional>
#include <vector>

#include "expression/value.h"
#include "facts/facts.h"
#include "facts/names.h"
#include "readers/context.h"
#include "readers/data_plan.h"

namespace cornerstone::readers {

/// Judges the `where` of stated figures over academies alone.
class ComparedFigures {
 public:
  ComparedFigures(const facts::Declared& said, const facts::Names& names, const values::Audiences& audiences);

  /// The figure in force: the one with the latest `from` on or before `date` whose `where` holds; missing where there
  /// is none.
  [[nodiscard]] expression::Reading stated(const ComparisonPlan& plan, const expression::Type& type,
                                           values::AcademyIndex academy, values::Date date) const;

 private:
  facts::Facts facts_;
  const facts::Names& names_;
};

}  // namespace cornerstone::readers
