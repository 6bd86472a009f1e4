#include "layout/blocks.h"
#include "layout/pairs.h"

namespace cornerstone::layout {
namespace {

bool is_same_month(const values::Date& a, const values::Date& b) {
  return a.year() == b.year() && a.month() == b.month();
}

/// "7 September 2026", "7 to 11 September 2026", "28 September to 2 October 2026".
std::string days_in_words(const document::DatedEntry& entry) {
  if (!entry.until || *entry.until == entry.from) return entry.from.in_words();
  if (is_same_month(entry.from, *entry.until))
    return std::to_string(entry.from.day()) + " to " + entry.until->in_words();
  const bool is_one_year = entry.from.year() == entry.until->year();
  return (is_one_year ? entry.from.day_month() : entry.from.in_words()) + " to " + entry.until->in_words();
}

}  // namespace

void set_dates(Setting& setting, const document::Dates& dates, const Room& room, Galley& galley) {
  if (dates.entries.empty()) {
    if (dates.when_empty.empty()) return;
    document::Paragraph none;
    none.content = dates.when_empty;
    set_paragraph(setting, none, nullptr, room, galley);
    return;
  }
  std::vector<Pair> pairs;
  for (const auto& entry : dates.entries) {
    pairs.push_back({document::words(days_in_words(entry)), entry.what, entry.detail, {}});
  }
  set_pair_rows(setting, pairs, room.text, room, galley);
  galley.space(kAroundFigureAfter);
}

}  // namespace cornerstone::layout
