#include <array>
#include <string_view>

#include "readers/shapes.h"

namespace cornerstone::readers::shapes {
namespace {

constexpr std::array kFromUntilKeys = {
    KeyShape{.key = "from", .form = Form::kDate, .meaning = "first day", .is_required = true},
    KeyShape{.key = "until", .form = Form::kDate, .meaning = "last day", .is_required = true},
};

constexpr std::array kCalendarKeys = {
    KeyShape{.key = "closed", .form = Form::kDates, .meaning = "training days and bank holidays"},
};

constexpr std::array kTermKeys = {
    KeyShape{.key = "from", .form = Form::kDate, .meaning = "first school day", .is_required = true},
    KeyShape{.key = "until", .form = Form::kDate, .meaning = "last school day", .is_required = true},
    KeyShape{.key = "half_term", .form = Form::kTable, .meaning = "the break", .table = &kFromUntil},
};

constexpr std::array kMeetingKeys = {
    KeyShape{
        .key = "body", .form = Form::kReference, .meaning = "who meets", .is_required = true, .ids = IdKind::kRole},
    KeyShape{.key = "dates", .form = Form::kDates, .meaning = "the days of its meetings", .is_required = true},
    KeyShape{.key = "papers", .form = Form::kPeriod, .meaning = "how long before the papers go out"},
};

constexpr std::array kEventKeys = {
    KeyShape{.key = "from", .form = Form::kDate, .meaning = "the day, or the first", .is_required = true},
    KeyShape{.key = "until", .form = Form::kDate, .meaning = "the last day"},
    KeyShape{.key = "academies", .form = Form::kReferences, .meaning = "whom it concerns", .ids = IdKind::kAcademy},
};

}  // namespace

const TableShape kFromUntil{.name = "half_term",
                            .kind = TableKind::kWithin,
                            .record_keys = RecordKeys::kNone,
                            .declares = IdKind::kNone,
                            .keys = kFromUntilKeys};
const TableShape kCalendar{.name = "calendar",
                           .kind = TableKind::kHead,
                           .record_keys = RecordKeys::kHead,
                           .declares = IdKind::kNone,
                           .keys = kCalendarKeys};
const TableShape kTerm{.name = "term",
                       .kind = TableKind::kRecords,
                       .record_keys = RecordKeys::kIdRequired,
                       .declares = IdKind::kTerm,
                       .keys = kTermKeys};
const TableShape kMeeting{.name = "meeting",
                          .kind = TableKind::kRecords,
                          .record_keys = RecordKeys::kIdOptional,
                          .declares = IdKind::kNone,
                          .keys = kMeetingKeys};
const TableShape kEvent{.name = "event",
                        .kind = TableKind::kRecords,
                        .record_keys = RecordKeys::kIdOptional,
                        .declares = IdKind::kNone,
                        .keys = kEventKeys};

namespace {
constexpr std::array<const TableShape*, 4> kCalendarTables = {&kCalendar, &kTerm, &kMeeting, &kEvent};
}  // namespace

const FileShape kCalendarFile{.name = "calendar.toml", .tables = kCalendarTables};

}  // namespace cornerstone::readers::shapes
