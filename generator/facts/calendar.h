// The school year: terms, meetings, events.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "facts/described.h"
#include "facts/record.h"
#include "values/date.h"
#include "values/period.h"

namespace cornerstone::facts {

struct Term : Record {
  values::DateRange days;                      ///< First and last school day.
  std::optional<values::DateRange> half_term;  ///< The break.
  static constexpr auto fields() {
    return std::tuple{field("days", &Term::days), field("half_term", &Term::half_term)};
  }
};

struct Meeting : Record {
  std::string body;  ///< Role.
  std::vector<values::Date> dates;
  values::Period papers{7, 7, values::TimeUnit::kDay};  ///< How long before the papers go out.
  static constexpr auto fields() {
    return std::tuple{field("body", &Meeting::body), field("dates", &Meeting::dates),
                      field("papers", &Meeting::papers)};
  }
};

struct Event : Record {
  values::Date from;
  values::Date until;
  std::vector<values::AcademyIndex> academies;  ///< Empty: all.
  static constexpr auto fields() {
    return std::tuple{field("from", &Event::from), field("until", &Event::until),
                      field("academies", &Event::academies)};
  }
};

struct Calendar {
  std::vector<values::Date> closed;  ///< Training days and bank holidays, sorted.
  std::vector<Term> terms;           ///< In order of days.
  std::vector<Meeting> meetings;
  std::vector<Event> events;
  static constexpr auto fields() {
    return std::tuple{field("closed", &Calendar::closed), field("terms", &Calendar::terms),
                      field("meetings", &Calendar::meetings), field("events", &Calendar::events)};
  }
};

}  // namespace cornerstone::facts
