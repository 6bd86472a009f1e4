// Lists of dates: a full agenda, the few next ones, and what happened, newest first.

#include <string_view>

#include <fmt/format.h>

#include "site/block_writers.h"

namespace cornerstone::site {
namespace {

using document::DatedEntry;
using document::DatesStyle;

std::string_view short_month(values::Date day) {
  return values::month_name(day.month()).substr(0, 3);
}

bool is_span(const DatedEntry& entry) {
  return entry.until && *entry.until != entry.from;
}

/// "24 November", "15 to 19 February 2027": with the year where it is not the page's own.
std::string in_words(const DatedEntry& entry, int this_year, bool always_with_year) {
  const values::Date last = is_span(entry) ? *entry.until : entry.from;
  const bool with_year = always_with_year || last.year() != this_year;
  const std::string end = with_year ? last.in_words() : last.day_month();
  if (!is_span(entry)) return end;
  if (entry.from.year() != last.year()) return entry.from.in_words() + " to " + end;
  const bool same_month = entry.from.month() == last.month();
  return (same_month ? std::to_string(entry.from.day()) : entry.from.day_month()) + " to " + end;
}

Html agenda_entry(const DatedEntry& entry, Writing& writing) {
  Html html;
  html << "<li>" << time_open(entry.from) << Text{in_words(entry, writing.page.as_at.year(), false)}
       << "</time><div><b>" << inlines(entry.what, writing) << "</b>";
  if (!entry.detail.empty()) html << " " << inlines(entry.detail, writing);
  html << "</div></li>\n";
  return html;
}

Html next_entry(const DatedEntry& entry, Writing& writing) {
  Html html;
  html << "<li>" << time_open(entry.from) << "<b>" << entry.from.day() << "</b> " << Text{short_month(entry.from)}
       << "</time><span>" << inlines(entry.what, writing);
  if (!entry.detail.empty()) html << R"(<span class="gist">)" << inlines(entry.detail, writing) << "</span>";
  html << "</span></li>\n";
  return html;
}

Html log_entry(const DatedEntry& entry, Writing& writing) {
  Html html;
  html << "<li>" << time_open(entry.from) << Text{in_words(entry, writing.page.as_at.year(), false)} << "</time><b>"
       << inlines(entry.what, writing) << "</b>";
  if (!entry.detail.empty()) html << R"(<span class="gist">)" << inlines(entry.detail, writing) << "</span>";
  html << "</li>\n";
  return html;
}

Literal class_of(DatesStyle style) {
  switch (style) {
    case DatesStyle::kNext:
      return "dates";
    case DatesStyle::kLog:
      return "news";
    default:
      return "agenda";
  }
}

}  // namespace

Html write(const document::Dates& dates, Writing& writing) {
  Html html;
  if (dates.entries.empty()) {
    if (!dates.when_empty.empty()) html << R"(<p class="none">)" << inlines(dates.when_empty, writing) << "</p>\n";
    return html;
  }
  html << "<ol" << Attribute{"class", class_of(dates.style).view()} << ">\n";
  for (const DatedEntry& entry : dates.entries) {
    switch (dates.style) {
      case DatesStyle::kAgenda:
        html << agenda_entry(entry, writing);
        break;
      case DatesStyle::kNext:
        html << next_entry(entry, writing);
        break;
      case DatesStyle::kLog:
        html << log_entry(entry, writing);
        break;
    }
  }
  html << "</ol>\n";
  return html;
}

}  // namespace cornerstone::site
