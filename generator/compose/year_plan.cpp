#include "compose/year_plan.h"

#include <algorithm>

#include <fmt/format.h>

#include "compose/days.h"
#include "compose/phrases.h"
#include "source/text.h"

namespace cornerstone::compose {
namespace {

using document::EventEmphasis;
using document::PlannerHalf;
using document::PlannerWeek;
using values::Date;
using values::DateRange;

Date monday_of(Date day) {
  const auto since_monday = (day.weekday() - std::chrono::Monday).count();
  return day.plus_days(-static_cast<int>(since_monday));
}

bool is_weekend(Date day) {
  return day.weekday() == std::chrono::Saturday || day.weekday() == std::chrono::Sunday;
}

/// Who meets weighs most, what everyone attends least: the eye finds the few that matter.
EventEmphasis emphasis_of(const Day& day) {
  if (day.kind == DayKind::kMeeting) return EventEmphasis::kStrong;
  if (day.kind == DayKind::kTerm) return EventEmphasis::kQuiet;
  const bool is_shared = day.item_kind == facts::ItemKind::kNetwork || day.item_kind == facts::ItemKind::kTraining;
  return day.kind == DayKind::kItem && is_shared ? EventEmphasis::kSlanted : EventEmphasis::kPlain;
}

struct Half {
  std::string title;
  DateRange days;
  std::string break_after;
};

std::string span_in_words(Date from, Date until) {
  return fmt::format("{} to {}", from.month() == until.month() ? std::to_string(from.day()) : from.day_month(),
                     until.day_month());
}

/// Terms with a break are two halves; each says what holiday follows it.
std::vector<Half> halves_of(const facts::Calendar& calendar) {
  std::vector<Half> halves;
  for (std::size_t i = 0; i < calendar.terms.size(); ++i) {
    const auto& term = calendar.terms[i];
    std::string holiday;
    if (i + 1 < calendar.terms.size())
      holiday =
          "Holiday: " + span_in_words(term.days.until.plus_days(1), calendar.terms[i + 1].days.from.plus_days(-1));
    if (!term.half_term) {
      halves.push_back({term.name, term.days, std::move(holiday)});
      continue;
    }
    halves.push_back({term.name + ", first half",
                      {term.days.from, term.half_term->from.plus_days(-1)},
                      "Half term: " + span_in_words(term.half_term->from, term.half_term->until)});
    halves.push_back(
        {term.name + ", second half", {term.half_term->until.plus_days(1), term.days.until}, std::move(holiday)});
  }
  return halves;
}

/// Without the weekends at either end: they are no school days.
DateRange school_days_of(DateRange days) {
  while (days.from < days.until && is_weekend(days.from)) days.from = days.from.plus_days(1);
  while (days.from < days.until && is_weekend(days.until)) days.until = days.until.plus_days(-1);
  return days;
}

std::vector<PlannerWeek> weeks_of(const Half& half, const std::vector<Day>& days, Date today) {
  std::vector<PlannerWeek> weeks;
  for (auto monday = monday_of(half.days.from); monday <= half.days.until; monday = monday.plus_days(7)) {
    const auto sunday = monday.plus_days(6);
    PlannerWeek week{.monday = monday, .events = {}, .is_now = monday <= today && today <= sunday};
    for (const auto& day : days) {
      if (day.from < monday || day.from > sunday) continue;
      document::PlannerEvent event{.on = day.from, .until = {}, .text = day.what, .emphasis = emphasis_of(day)};
      if (day.until != day.from) event.until = day.until;
      week.events.push_back(std::move(event));
    }
    weeks.push_back(std::move(week));
  }
  return weeks;
}

std::vector<document::Note> key_of(const std::vector<PlannerHalf>& halves) {
  bool has[4] = {};
  for (const auto& half : halves) {
    for (const auto& week : half.weeks) {
      for (const auto& event : week.events) has[static_cast<int>(event.emphasis)] = true;
    }
  }
  std::vector<document::Note> key;
  const auto add = [&](EventEmphasis emphasis, document::Inlines text) {
    if (has[static_cast<int>(emphasis)]) key.push_back({.sign = {}, .text = std::move(text)});
  };
  add(EventEmphasis::kStrong, strong("Meetings of boards and committees"));
  add(EventEmphasis::kPlain, document::words("Events, visits and reviews"));
  add(EventEmphasis::kSlanted,
      one(document::Styled{document::Style::kEmphasis, document::words("Networks and training")}));
  add(EventEmphasis::kQuiet, quiet("Terms"));
  return key;
}

}  // namespace

document::Planner year_plan(const std::string& id, const std::string& kind, int months, Composing& composing) {
  const auto& year = composing.facts.year;
  const auto last = year.days.from.plus_months(months).plus_days(-1);
  const auto days =
      days_of({.from = year.days.from, .until = last, .kind = kind, .academy = composing.academy, .with_terms = true},
              composing.facts);
  document::Planner planner;
  planner.id = id;
  for (auto& half : halves_of(year.calendar)) {
    if (half.days.from > last) continue;
    half.days = school_days_of(half.days);
    planner.halves.push_back({.id = composing.take_anchor(half.title),
                              .title = half.title,
                              .days = half.days,
                              .weeks = weeks_of(half, days, composing.facts.as_at),
                              .break_after = half.break_after});
  }
  planner.key = key_of(planner.halves);
  return planner;
}

}  // namespace cornerstone::compose
