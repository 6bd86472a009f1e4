#include "readers/due_date.h"

#include <algorithm>

#include <fmt/format.h>

#include "values/period.h"
#include "values/rhythm.h"

namespace cornerstone::readers {
namespace {

using values::TimingKind;
using values::TimingPart;

/// What is due in a month or part of a term is due by its last day.
std::optional<values::Date> last_day(const values::Timing& timing, const facts::Calendar& calendar) {
  if (timing.kind == TimingKind::kInMonth) {
    if (calendar.terms.empty()) return std::nullopt;
    const auto first = calendar.terms.front().days.from;
    const int year = first.year() + (timing.month < first.month() ? 1 : 0);
    const auto start = values::Date::of(year, timing.month, 1);
    return start ? std::optional(start->plus_months(1).plus_days(-1)) : std::nullopt;
  }
  const auto term = std::ranges::find(calendar.terms, timing.anchor, &facts::Term::id);
  if (term == calendar.terms.end()) return std::nullopt;
  if (timing.part == TimingPart::kFirstHalf && term->half_term) return term->half_term->from.plus_days(-1);
  return timing.part == TimingPart::kStart ? term->days.from : term->days.until;
}

}  // namespace

std::optional<values::Date> due_date(const Record& record, const facts::Calendar& calendar) {
  if (!record.has("due")) return std::nullopt;
  if (const auto date = record.date("due")) return date;
  const auto timing = record.timing("due");
  const auto day = timing ? last_day(*timing, calendar) : std::nullopt;
  if (!day) {
    if (!record.context().ids.is_complete(IdKind::kTerm)) return std::nullopt;
    record.context().sink.report(diagnostics::Kind::kBadPhrase, record.span("due"),
                                 fmt::format("`{}` is no one day of the calendar", record.text("due")),
                                 "write a date, a month (`in July`) or a term (`in summer`)");
    return std::nullopt;
  }
  if (!timing->distance) return day;
  if (timing->kind == TimingKind::kBefore) return values::before(*day, *timing->distance);
  return timing->kind == TimingKind::kAfter ? values::after(*day, *timing->distance) : day;
}

}  // namespace cornerstone::readers
