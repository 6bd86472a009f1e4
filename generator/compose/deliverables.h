// Deliverables along the year: what their Gantt chart draws, and what it says in words.

#pragma once

#include <string>
#include <vector>

#include "charts/gantt.h"
#include "compose/progress.h"
#include "document/document.h"

namespace cornerstone::compose {

/// Deliverables by priority; a priority that has none is left out.
struct Promise {
  const facts::Priority* priority;
  std::vector<Doing> doings;
};
[[nodiscard]] std::vector<Promise> promises_of(const std::string& theme, const facts::Facts& facts);
[[nodiscard]] std::vector<Doing> all_doings(const std::vector<Promise>& promises);

/// From the month of the first term to that of the last, or on to the last day within the year on which something is
/// due.
[[nodiscard]] charts::Gantt gantt_of(const std::vector<Promise>& promises, const facts::Facts& facts);

/// "9 of 19 deliverables are done, one is late"
[[nodiscard]] std::string count_in_words(const std::vector<Doing>& doings);
/// The same with the names of those that are late, and what is due next: the finding in words.
[[nodiscard]] std::string finding_of(const std::vector<Doing>& doings, values::Date as_at);

/// A row for each deliverable, under its priority.
[[nodiscard]] document::Table table_of_promises(const std::vector<Promise>& promises, std::string id,
                                                document::Inlines caption, const facts::Facts& facts);

}  // namespace cornerstone::compose
