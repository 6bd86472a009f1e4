#include <algorithm>

#include <fmt/format.h>

#include "readers/date_checks.h"
#include "readers/record.h"
#include "readers/shapes.h"
#include "readers/tables.h"
#include "readers/year_files.h"
#include "source/text.h"

namespace cornerstone::readers {
namespace {

/// The break of a term: within its days, and in order.
std::optional<values::DateRange> read_half_term(const Record& term, const values::DateRange& days) {
  const auto placed = term.table("half_term");
  if (placed.table == nullptr) return std::nullopt;
  const Record record(placed, shapes::kFromUntil, term.context());
  check_from_until(record);
  const auto from = record.date("from");
  const auto until = record.date("until");
  if (!from || !until || *until < *from) return std::nullopt;
  if (!days.contains(*from) || !days.contains(*until)) {
    term.context().sink.report(diagnostics::Kind::kDateOrder, placed.place,
                               "the half-term break is not within its term",
                               fmt::format("the term runs from {} to {}", days.from.in_words(), days.until.in_words()));
    return std::nullopt;
  }
  return values::DateRange{*from, *until};
}

std::optional<facts::Term> read_term(const Record& record, std::optional<values::AudienceIndex> of_head,
                                     const values::DateRange& year) {
  facts::Term term;
  record.read_common(term, facts::Per::kTrust, of_head);
  check_from_until(record);
  const auto from = record.date("from");
  const auto until = record.date("until");
  if (!from || !until || *until < *from) return std::nullopt;
  check_within(*from, record.span("from"), year, record.context());
  check_within(*until, record.span("until"), year, record.context());
  term.days = {*from, *until};
  term.half_term = read_half_term(record, term.days);
  return term;
}

void check_overlaps(const std::vector<facts::Term>& terms, const Context& context) {
  for (std::size_t i = 1; i < terms.size(); ++i) {
    const auto& before = terms[i - 1];
    const auto& term = terms[i];
    if (term.days.from > before.days.until) continue;
    context.sink.report(diagnostics::Kind::kOverlap, term.origin.span,
                        fmt::format("`{}` begins before `{}` has ended", term.id, before.id),
                        fmt::format("`{}` ends on {}", before.id, before.days.until.in_words()),
                        {{before.origin.span, "the other term stands here"}});
  }
}

facts::Meeting read_meeting(const Record& record, std::optional<values::AudienceIndex> of_head,
                            const values::DateRange& year) {
  facts::Meeting meeting;
  record.read_common(meeting, facts::Per::kTrust, of_head);
  meeting.body = record.reference("body");
  if (meeting.id.empty()) meeting.id = meeting.name = meeting.body;
  if (const auto papers = record.period("papers")) meeting.papers = *papers;
  for (const auto& [day, span] : record.dates("dates")) {
    check_within(day, span, year, record.context());
    meeting.dates.push_back(day);
  }
  std::ranges::sort(meeting.dates);
  return meeting;
}

facts::Event read_event(const Record& record, std::optional<values::AudienceIndex> of_head,
                        const values::DateRange& year) {
  facts::Event event;
  record.read_common(event, facts::Per::kTrust, of_head);
  check_from_until(record);
  event.from = record.date("from").value_or(year.from);
  event.until = record.date("until").value_or(event.from);
  if (record.has("from")) check_within(event.from, record.span("from"), year, record.context());
  if (record.has("until")) check_within(event.until, record.span("until"), year, record.context());
  for (const auto& id : record.references("academies")) event.academies.push_back(academy_by_id(record.context(), id));
  return event;
}

}  // namespace

void read_calendar(const TomlFile& file, const Context& context, facts::Year& into) {
  auto& calendar = into.calendar;
  const auto head = file.head(shapes::kCalendar);
  std::optional<values::AudienceIndex> of_head;
  if (head.table != nullptr) {
    const Record record(head, shapes::kCalendar, context);
    of_head = audience_by_id(context, record.text("audience"));
    for (const auto& [day, span] : record.dates("closed")) {
      check_within(day, span, into.days, context);
      calendar.closed.push_back(day);
    }
  }
  std::ranges::sort(calendar.closed);
  for (const auto& placed : file.records(shapes::kTerm)) {
    if (auto term = read_term(Record(placed, shapes::kTerm, context), of_head, into.days)) {
      calendar.terms.push_back(std::move(*term));
    }
  }
  std::ranges::stable_sort(calendar.terms, {}, [](const facts::Term& term) { return term.days.from; });
  check_overlaps(calendar.terms, context);
  for (const auto& placed : file.records(shapes::kMeeting)) {
    calendar.meetings.push_back(read_meeting(Record(placed, shapes::kMeeting, context), of_head, into.days));
  }
  for (const auto& placed : file.records(shapes::kEvent)) {
    calendar.events.push_back(read_event(Record(placed, shapes::kEvent, context), of_head, into.days));
  }
}

}  // namespace cornerstone::readers
