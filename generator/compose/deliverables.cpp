#include "compose/deliverables.h"

#include <algorithm>

#include <fmt/format.h>

#include "compose/phrases.h"
#include "compose/tables.h"

namespace cornerstone::compose {
namespace {

using facts::ActionStatus;
using values::Date;
using values::DateRange;

bool is_open(const Doing& doing) {
  return doing.state->status == ActionStatus::kNotStarted || doing.state->status == ActionStatus::kUnderWay;
}

charts::Filling filling_of(ActionStatus status) {
  switch (status) {
    case ActionStatus::kUnderWay:
      return charts::Filling::kHalf;
    case ActionStatus::kDone:
      return charts::Filling::kFull;
    case ActionStatus::kNotNeeded:
      return charts::Filling::kNone;
    case ActionStatus::kNotStarted:
      break;
  }
  return charts::Filling::kOpen;
}

/// The year stands in the words of a day only where it is not the year that is drawn.
std::string due_in_words(const Doing& doing, const DateRange& year) {
  if (!doing.action->due) return {};
  const auto due = *doing.action->due;
  return "due " + (year.contains(due) ? due.day_month() : due.in_words());
}

charts::Work work_of(const Doing& doing, const facts::Facts& facts) {
  const auto mark = status_mark(*doing.state);
  return {.name = doing.action->name,
          .owner = doing.action->owner.empty() ? std::string() : facts::role_name(facts, doing.action->owner),
          .from = doing.action->starts.value_or(facts.year.days.from),
          .due = doing.action->due,
          .filling = filling_of(doing.state->status),
          .is_late = doing.state->is_late,
          .mark = mark.mark,
          .progress = mark.word,
          .when = due_in_words(doing, facts.year.days)};
}

Date first_of_month(Date day) {
  return day.plus_days(1 - static_cast<int>(day.day()));
}
Date last_of_month(Date day) {
  return first_of_month(day).plus_months(1).plus_days(-1);
}

DateRange months_drawn(const std::vector<Promise>& promises, const facts::Year& year) {
  if (year.calendar.terms.empty()) return year.days;
  DateRange days{year.calendar.terms.front().days.from, year.calendar.terms.back().days.until};
  for (const auto& doing : all_doings(promises)) {
    if (doing.action->due) days.until = std::max(days.until, *doing.action->due);
  }
  return {first_of_month(std::max(days.from, year.days.from)), last_of_month(std::min(days.until, year.days.until))};
}

/// Half terms, and whatever of the days drawn lies between terms, before the first or after the last.
std::vector<DateRange> holidays_of(const facts::Calendar& calendar, DateRange days) {
  std::vector<DateRange> holidays;
  auto since = days.from;
  for (const auto& term : calendar.terms) {
    if (since < term.days.from) holidays.push_back({since, term.days.from.plus_days(-1)});
    if (term.half_term) holidays.push_back(*term.half_term);
    since = term.days.until.plus_days(1);
  }
  if (!calendar.terms.empty() && since <= days.until) holidays.push_back({since, days.until});
  return holidays;
}

/// "; 2 are late: A (due 30 October 2026); B (due 6 November 2026)"
std::string late_in_words(const std::vector<Doing>& doings) {
  constexpr int kMostNamed = 5;
  int count = 0;
  std::string names;
  for (const auto& doing : doings) {
    if (!doing.state->is_late || ++count > kMostNamed) continue;
    names += fmt::format("{}{} (due {})", names.empty() ? "" : "; ", doing.action->name,
                         doing.action->due ? doing.action->due->in_words() : "");
  }
  if (count == 0) return "; none is late";
  if (count > kMostNamed) names += fmt::format("; and {} more", count - kMostNamed);
  return fmt::format("; {} {} late: {}", count, count == 1 ? "is" : "are", names);
}

std::string next_in_words(const std::vector<Doing>& doings, Date as_at) {
  std::optional<Date> next;
  std::string names;
  for (const auto& doing : doings) {
    if (!is_open(doing) || !doing.action->due || *doing.action->due < as_at) continue;
    if (!next || *doing.action->due < *next) {
      next = doing.action->due;
      names.clear();
    }
    if (*doing.action->due == *next) names += (names.empty() ? "" : "; ") + doing.action->name;
  }
  return next ? fmt::format(" Due next, on {}: {}.", next->in_words(), names) : std::string();
}

std::string done_in_words(const std::vector<Doing>& doings) {
  const auto done =
      std::ranges::count_if(doings, [](const Doing& doing) { return doing.state->status == ActionStatus::kDone; });
  return fmt::format("{} of {} {} {} done", done, doings.size(), doings.size() == 1 ? "deliverable" : "deliverables",
                     done == 1 ? "is" : "are");
}

}  // namespace

std::vector<Promise> promises_of(const std::string& theme, const facts::Facts& facts) {
  const auto all = doings_of_trust(facts);
  std::vector<Promise> promises;
  for (const auto* priority : priorities_of(theme, facts)) {
    if (auto own = deliverables_of(*priority, all); !own.empty()) promises.push_back({priority, std::move(own)});
  }
  return promises;
}

std::vector<Doing> all_doings(const std::vector<Promise>& promises) {
  std::vector<Doing> all;
  for (const auto& promise : promises) all.insert(all.end(), promise.doings.begin(), promise.doings.end());
  return all;
}

charts::Gantt gantt_of(const std::vector<Promise>& promises, const facts::Facts& facts) {
  charts::Gantt gantt{.days = months_drawn(promises, facts.year),
                      .terms = {},
                      .holidays = {},
                      .as_at = facts.as_at,
                      .as_at_name = "As at " + facts.as_at.in_words(),
                      .groups = {}};
  gantt.holidays = holidays_of(facts.year.calendar, gantt.days);
  for (const auto& term : facts.year.calendar.terms) gantt.terms.push_back({term.name, term.days});
  for (const auto& promise : promises) {
    charts::WorkGroup group{.name = promise.priority->name, .summary = summary_of(promise.doings), .works = {}};
    for (const auto& doing : promise.doings) group.works.push_back(work_of(doing, facts));
    gantt.groups.push_back(std::move(group));
  }
  return gantt;
}

std::string count_in_words(const std::vector<Doing>& doings) {
  const auto late = std::ranges::count_if(doings, [](const Doing& doing) { return doing.state->is_late; });
  auto text = done_in_words(doings);
  if (late > 0) text += fmt::format(", {} {} late", number_in_words(static_cast<int>(late)), late == 1 ? "is" : "are");
  return text;
}

std::string finding_of(const std::vector<Doing>& doings, Date as_at) {
  return done_in_words(doings) + late_in_words(doings) + "." + next_in_words(doings, as_at);
}

document::Table table_of_promises(const std::vector<Promise>& promises, std::string id, document::Inlines caption,
                                  const facts::Facts& facts) {
  const auto day = [](const std::optional<Date>& on) {
    auto made = cell(on ? on->in_words() : std::string());
    if (on) made.sort_key = on->iso();
    return made;
  };
  const auto all = all_doings(promises);
  const bool has_starts = std::ranges::any_of(all, [](const Doing& doing) { return doing.action->starts.has_value(); });
  std::vector<Head> heads{head("Deliverable", 4.4), head("By whom", 2)};
  if (has_starts) heads.push_back(head("Begins", 1.6));
  heads.push_back(head("Due", 1.6));
  heads.push_back(head("Progress", 1.5));
  auto table = table_of(std::move(id), std::move(caption), std::move(heads));
  table.can_copy = true;
  for (const auto& promise : promises) {
    table.body.push_back(group_row(document::words(promise.priority->name), table.columns.size()));
    for (const auto& doing : promise.doings) {
      std::vector<document::Cell> cells{row_head(document::words(doing.action->name))};
      cells.push_back(cell(doing.action->owner.empty() ? std::string() : facts::role_name(facts, doing.action->owner)));
      if (has_starts) cells.push_back(day(doing.action->starts));
      cells.push_back(day(doing.action->due));
      cells.push_back(cell(one(status_mark(*doing.state))));
      table.body.push_back(row(std::move(cells)));
    }
  }
  return table;
}

}  // namespace cornerstone::compose
