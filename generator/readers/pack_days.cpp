#include "readers/pack_days.h"

#include <algorithm>

#include <fmt/format.h>

#include "readers/shapes.h"
#include "values/period.h"

namespace cornerstone::readers {
namespace {

struct MeetingDay {
  values::Date on;
  values::Period papers;
};

/// The meetings of a body in all years, old to new.
std::vector<MeetingDay> meetings_of(const facts::Declared& said, std::string_view body) {
  std::vector<MeetingDay> days;
  const auto add = [&](const facts::Year& year) {
    for (const auto& meeting : year.calendar.meetings) {
      if (meeting.body != body) continue;
      for (const auto on : meeting.dates) days.push_back({on, meeting.papers});
    }
  };
  for (const auto& year : said.earlier) add(year);
  add(said.year);
  std::ranges::stable_sort(days, {}, &MeetingDay::on);
  return days;
}

std::string in_a_list(const std::vector<MeetingDay>& days, const values::DateRange& year) {
  std::string list;
  for (const auto& day : days) {
    if (!year.contains(day.on)) continue;
    if (!list.empty()) list += ", ";
    list += day.on.in_words();
  }
  return list;
}

}  // namespace

void read_pack_days(const Record& record, const model::Trust& trust, model::Pack& pack) {
  const auto placed = record.table("meeting");
  std::optional<MeetingDay> meeting;
  if (placed.table != nullptr) {
    const Record table(placed, shapes::kPackMeeting, record.context());
    pack.body = table.reference("body");
    pack.meeting = table.date("date");
    if (table.has("time")) pack.starts = values::TimeOfDay::read(table.text("time"));
    const auto days = meetings_of(trust.said, pack.body);
    const auto found = std::ranges::find(days, pack.meeting.value_or(values::Date()), &MeetingDay::on);
    if (found != days.end()) {
      meeting = *found;
      if (found != days.begin()) pack.since = std::prev(found)->on;
    } else if (pack.meeting && !pack.body.empty() && record.context().ids.is_complete(IdKind::kTerm)) {
      const auto list = in_a_list(days, trust.said.year.days);
      record.context().sink.report(
          diagnostics::Kind::kUnknownName, table.span("date"),
          fmt::format("no meeting of `{}` is on {}", pack.body, pack.meeting->in_words()),
          list.empty() ? "calendar.toml has no meeting of it" : fmt::format("it meets on {}", list));
    }
  }
  if (const auto since = record.date("since")) pack.since = since;
  pack.as_at = trust.as_at;
  if (meeting) pack.as_at = std::min(trust.as_at, values::before(meeting->on, meeting->papers));
  if (const auto as_at = record.date("as_at")) pack.as_at = *as_at;
}

}  // namespace cornerstone::readers
