#include "rules/school_days.h"

#include <algorithm>

namespace cornerstone::rules {
namespace {

bool is_weekend(values::Date day) {
  return day.weekday() == std::chrono::Saturday || day.weekday() == std::chrono::Sunday;
}

values::Date monday_of(values::Date day) {
  return day.plus_days(-static_cast<int>(day.weekday().iso_encoding()) + 1);
}

values::DateRange month_of(values::Date day) {
  const auto first = *values::Date::of(day.year(), day.month(), 1);
  return {first, first.plus_months(1).plus_days(-1)};
}

}  // namespace

SchoolDays::SchoolDays(const facts::Calendar& calendar) {
  for (const auto& term : calendar.terms) {
    terms_.push_back({term.id, term.days});
    if (term.half_term) {
      half_terms_.push_back({term.id, {term.days.from, term.half_term->from.plus_days(-1)}});
      half_terms_.push_back({term.id, {term.half_term->until.plus_days(1), term.days.until}});
    } else {
      half_terms_.push_back({term.id, term.days});
    }
    for (auto day = term.days.from; day <= term.days.until; day = day.plus_days(1)) {
      const bool in_break = term.half_term && term.half_term->contains(day);
      const bool is_closed = std::binary_search(calendar.closed.begin(), calendar.closed.end(), day);
      if (!is_weekend(day) && !in_break && !is_closed) days_.push_back(day);
    }
  }
  std::sort(days_.begin(), days_.end());
  days_.erase(std::unique(days_.begin(), days_.end()), days_.end());
}

bool SchoolDays::is_open(values::Date day) const {
  return std::binary_search(days_.begin(), days_.end(), day);
}

std::vector<values::Date> SchoolDays::within(const values::DateRange& range) const {
  return {std::lower_bound(days_.begin(), days_.end(), range.from),
          std::upper_bound(days_.begin(), days_.end(), range.until)};
}

std::vector<values::DateRange> SchoolDays::periods(values::TimeUnit unit) const {
  std::vector<values::DateRange> found;
  const auto add = [&](const values::DateRange& range) {
    if (!within(range).empty() && (found.empty() || found.back() != range)) found.push_back(range);
  };
  switch (unit) {
    case values::TimeUnit::kTerm:
      for (const auto& term : terms_) add(term.days);
      break;
    case values::TimeUnit::kHalfTerm:
      for (const auto& half : half_terms_) add(half.days);
      break;
    case values::TimeUnit::kYear:
      if (!days_.empty()) add({days_.front(), days_.back()});
      break;
    case values::TimeUnit::kMonth:
      for (const auto day : days_) add(month_of(day));
      break;
    case values::TimeUnit::kWeek:
      for (const auto day : days_) add({monday_of(day), monday_of(day).plus_days(6)});
      break;
    case values::TimeUnit::kDay:
    case values::TimeUnit::kSchoolDay:
      for (const auto day : days_) add({day, day});
      break;
  }
  return found;
}

std::optional<values::Date> SchoolDays::on_or_after(values::Date day) const {
  const auto found = std::lower_bound(days_.begin(), days_.end(), day);
  if (found == days_.end()) return std::nullopt;
  return *found;
}

std::optional<values::Date> SchoolDays::on_or_before(values::Date day) const {
  const auto after = std::upper_bound(days_.begin(), days_.end(), day);
  if (after == days_.begin()) return std::nullopt;
  return *std::prev(after);
}

std::optional<values::Date> SchoolDays::moved(values::Date day, const values::Period& distance, bool back) const {
  if (distance.unit != values::TimeUnit::kSchoolDay) {
    return back ? on_or_before(values::before(day, distance)) : on_or_after(values::after(day, distance));
  }
  auto position = back ? std::lower_bound(days_.begin(), days_.end(), day) - days_.begin()
                       : std::upper_bound(days_.begin(), days_.end(), day) - days_.begin() - 1;
  position += back ? -distance.most : distance.most;
  if (position < 0 || position >= static_cast<std::ptrdiff_t>(days_.size())) return std::nullopt;
  return days_[static_cast<std::size_t>(position)];
}

}  // namespace cornerstone::rules
