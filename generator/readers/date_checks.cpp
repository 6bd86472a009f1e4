#include "readers/date_checks.h"

#include <fmt/format.h>

namespace cornerstone::readers {

void check_from_until(const Record& record) {
  const auto from = record.date("from");
  const auto until = record.date("until");
  if (!from || !until || *from <= *until) return;
  record.context().sink.report(diagnostics::Kind::kDateOrder, record.span("until"),
                               fmt::format("`until` is before `from`: {}", until->in_words()),
                               fmt::format("it begins on {}", from->in_words()),
                               {{record.span("from"), "it begins here"}});
}

void check_due(values::Date day, source::Span span, const values::DateRange& year, const Context& context) {
  constexpr int kLongestPlan = 5;
  const bool is_far_before = day < year.from.plus_months(-12);
  if (!is_far_before && day <= year.until.plus_months(12 * kLongestPlan)) return;
  context.sink.report(diagnostics::Kind::kOutsideTheYear, span,
                      fmt::format("{} is years {} the school year", day.in_words(), is_far_before ? "before" : "after"),
                      fmt::format("the year runs from {} to {}", year.from.in_words(), year.until.in_words()));
}

void check_within(values::Date day, source::Span span, const values::DateRange& year, const Context& context) {
  if (year.contains(day)) return;
  context.sink.report(diagnostics::Kind::kOutsideTheYear, span,
                      fmt::format("{} is outside the school year", day.in_words()),
                      fmt::format("the year runs from {} to {}", year.from.in_words(), year.until.in_words()));
}

}  // namespace cornerstone::readers
