// The planner of a school year, as a block of a document.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/table.h"
#include "values/date.h"

namespace cornerstone::document {

/// The school year by half terms and weeks.
enum class EventEmphasis { kStrong, kPlain, kSlanted, kQuiet };
struct PlannerEvent {
  values::Date on;
  std::optional<values::Date> until;
  std::string text;
  EventEmphasis emphasis = EventEmphasis::kPlain;
  bool operator==(const PlannerEvent&) const = default;
};
struct PlannerWeek {
  values::Date monday;
  std::vector<PlannerEvent> events;
  bool is_now = false;
  bool operator==(const PlannerWeek&) const = default;
};
struct PlannerHalf {
  std::string id;
  std::string title;  ///< "Autumn term, first half"
  values::DateRange days;
  std::vector<PlannerWeek> weeks;
  std::string break_after;  ///< "Half term: 26 to 30 October"; may be empty.
  bool operator==(const PlannerHalf&) const = default;
};
struct Planner {
  std::string id;
  std::vector<PlannerHalf> halves;
  std::vector<Note> key;
  bool operator==(const Planner&) const = default;
};

}  // namespace cornerstone::document
