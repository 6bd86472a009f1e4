// Days: everything that has a date in the school year, for one page.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compose/composing.h"
#include "document/document.h"

namespace cornerstone::compose {

enum class DayKind { kMeeting, kEvent, kItem, kAction, kTerm };

struct Day {
  values::Date from;
  values::Date until;
  DayKind kind = DayKind::kEvent;
  std::string what;
  document::Inlines detail;
  facts::ItemKind item_kind = facts::ItemKind::kSupport;
};

/// What to gather: the trust's own days always, and those of one academy.
struct DaysWanted {
  values::Date from;
  values::Date until;
  std::string kind;  ///< "meeting", "event", "action", "term", or the kind of an item; empty: all.
  values::AcademyIndex academy = values::AcademyIndex::kNone;
  bool with_terms = false;  ///< First and last days of terms, training days.
};

/// In order of days, then kinds; what several records say of one day and thing stands once.
[[nodiscard]] std::vector<Day> days_of(const DaysWanted& wanted, const facts::Facts& facts);
/// Without the later days of what comes round many times: the first day says how many follow, and until when.
[[nodiscard]] std::vector<Day> without_repeats(std::vector<Day> days);
/// Whether `kind` can be asked for.
[[nodiscard]] bool is_day_kind(const std::string& kind);
[[nodiscard]] const std::vector<std::string>& day_kinds();

[[nodiscard]] std::vector<document::DatedEntry> entries_of(const std::vector<Day>& days);

}  // namespace cornerstone::compose
