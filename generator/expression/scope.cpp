#include "expression/scope.h"

namespace cornerstone::expression {

values::Date Scope::before(values::Date date, const values::Period& period) const {
  return values::before(date, period);
}

int Scope::whole_between(values::Date from, values::Date until, values::TimeUnit unit) const {
  constexpr int kMonthsOfTerm = 4;
  switch (unit) {
    case values::TimeUnit::kYear:
      return values::whole_years_between(from, until);
    case values::TimeUnit::kTerm:
      return values::whole_months_between(from, until) / kMonthsOfTerm;
    default:
      return values::whole_months_between(from, until);
  }
}

}  // namespace cornerstone::expression
