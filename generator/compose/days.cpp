#include "compose/days.h"

#include <algorithm>
#include <map>
#include <tuple>

#include <fmt/format.h>

#include "compose/phrases.h"

namespace cornerstone::compose {
namespace {

using values::AcademyIndex;

class Gatherer {
 public:
  Gatherer(const DaysWanted& wanted, const facts::Facts& facts) : wanted_(wanted), facts_(facts) {}

  std::vector<Day> all() {
    add_meetings();
    add_events();
    add_occurrences();
    add_actions();
    if (wanted_.with_terms) add_terms();
    std::ranges::stable_sort(days_, {}, [](const Day& day) { return std::tuple(day.from, day.kind); });
    const auto same = [](const Day& a, const Day& b) {
      return a.from == b.from && a.until == b.until && a.what == b.what;
    };
    days_.erase(std::unique(days_.begin(), days_.end(), same), days_.end());
    return std::move(days_);
  }

 private:
  [[nodiscard]] bool wants(std::string_view kind) const { return wanted_.kind.empty() || wanted_.kind == kind; }

  void add(Day day) {
    if (day.until >= wanted_.from && day.from <= wanted_.until) days_.push_back(std::move(day));
  }

  void add_meetings() {
    if (!wants("meeting")) return;
    for (const auto& meeting : facts_.year.calendar.meetings) {
      const auto name =
          meeting.name.empty() || meeting.name == meeting.id ? facts::role_name(facts_, meeting.body) : meeting.name;
      for (const auto& day : meeting.dates)
        add({.from = day, .until = day, .kind = DayKind::kMeeting, .what = name, .detail = meeting.text});
    }
  }

  void add_events() {
    if (!wants("event")) return;
    for (const auto& event : facts_.year.calendar.events) {
      const bool is_for_all = event.academies.empty();
      const bool is_for_own = std::ranges::find(event.academies, wanted_.academy) != event.academies.end();
      if (!is_for_all && !is_for_own && wanted_.academy != AcademyIndex::kNone) continue;
      add({.from = event.from,
           .until = event.until,
           .kind = DayKind::kEvent,
           .what = event.name,
           .detail = event.text});
    }
  }

  void add_occurrences() {
    for (const auto& occurrence : facts_.occurrences) {
      if (occurrence.academy != AcademyIndex::kNone && occurrence.academy != wanted_.academy) continue;
      const auto* item = facts::find_item(facts_, occurrence.item);
      if (item == nullptr || !wants(facts::name(item->kind))) continue;
      add({.from = occurrence.from,
           .until = occurrence.until,
           .kind = DayKind::kItem,
           .what = item->name,
           .detail = document::words(roles_in_words(facts_, item->provider, "or")),
           .item_kind = item->kind});
    }
  }

  void add_actions() {
    if (!wants("action") || wanted_.academy == AcademyIndex::kNone) return;
    for (const auto& state : facts_.action_states) {
      if (state.academy != wanted_.academy || state.status == facts::ActionStatus::kDone) continue;
      const auto action = std::ranges::find(facts_.year.actions, state.action, &facts::Action::id);
      if (action == facts_.year.actions.end() || !action->due) continue;
      add({.from = *action->due,
           .until = *action->due,
           .kind = DayKind::kAction,
           .what = "Due: " + action->name,
           .detail = document::words(facts::role_name(facts_, action->owner))});
    }
  }

  /// The first school day from `day` on: a term may open with days of training.
  [[nodiscard]] values::Date first_for_pupils(values::Date day) const {
    const auto& closed = facts_.year.calendar.closed;
    const auto is_school_day = [&](values::Date each) {
      const auto weekday = each.weekday();
      return weekday != std::chrono::Saturday && weekday != std::chrono::Sunday &&
             std::ranges::find(closed, each) == closed.end();
    };
    while (!is_school_day(day)) day = day.plus_days(1);
    return day;
  }

  void add_terms() {
    if (!wants("term")) return;
    for (const auto& term : facts_.year.calendar.terms) {
      const auto day = [&](values::Date on, std::string what) {
        add({.from = on, .until = on, .kind = DayKind::kTerm, .what = std::move(what), .detail = {}});
      };
      const auto pupils = first_for_pupils(term.days.from);
      day(term.days.from, pupils == term.days.from
                              ? term.name + " starts"
                              : fmt::format("{} starts, for pupils on {}", term.name, pupils.day_month()));
      day(term.days.until, term.name + " ends");
    }
  }

  const DaysWanted& wanted_;
  const facts::Facts& facts_;
  std::vector<Day> days_;
};

}  // namespace

std::vector<Day> days_of(const DaysWanted& wanted, const facts::Facts& facts) {
  return Gatherer(wanted, facts).all();
}

std::vector<Day> without_repeats(std::vector<Day> days) {
  constexpr std::size_t kMany = 3;
  std::map<std::string, std::vector<values::Date>> all;
  for (const auto& day : days) all[day.what].push_back(day.from);
  std::vector<Day> kept;
  for (auto& day : days) {
    const auto& its_days = all[day.what];
    if (its_days.size() > kMany) {
      if (day.from != its_days.front()) continue;
      append(day.detail, document::words(fmt::format("{}Then {} more times, to {}", day.detail.empty() ? "" : ". ",
                                                     number_in_words(static_cast<int>(its_days.size()) - 1),
                                                     its_days.back().in_words())));
    }
    kept.push_back(std::move(day));
  }
  return kept;
}

const std::vector<std::string>& day_kinds() {
  static const std::vector<std::string> kKinds{"meeting", "event",  "term",    "action",   "support", "visit",
                                               "review",  "report", "network", "training", "plan"};
  return kKinds;
}

bool is_day_kind(const std::string& kind) {
  return kind.empty() || std::ranges::find(day_kinds(), kind) != day_kinds().end();
}

std::vector<document::DatedEntry> entries_of(const std::vector<Day>& days) {
  std::vector<document::DatedEntry> entries;
  for (const auto& day : days) {
    document::DatedEntry entry{.from = day.from, .until = {}, .what = document::words(day.what), .detail = day.detail};
    if (day.until != day.from) entry.until = day.until;
    entries.push_back(std::move(entry));
  }
  return entries;
}

}  // namespace cornerstone::compose
