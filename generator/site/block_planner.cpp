// The school year: half terms side by side, a line for each week.

#include <fmt/format.h>

#include "site/block_writers.h"

namespace cornerstone::site {
namespace {

using document::EventEmphasis;
using document::PlannerEvent;
using document::PlannerHalf;
using document::PlannerWeek;

Literal class_of(EventEmphasis emphasis) {
  switch (emphasis) {
    case EventEmphasis::kStrong:
      return "ev ev--strong";
    case EventEmphasis::kSlanted:
      return "ev ev--slanted";
    case EventEmphasis::kQuiet:
      return "ev ev--quiet";
    default:
      return "ev";
  }
}

std::string day_and_short_month(values::Date day) {
  return fmt::format("{} {}", day.day(), values::month_name(day.month()).substr(0, 3));
}

/// "14–25", "30–11": within a week's line the month is plain.
std::string days_of(const PlannerEvent& event) {
  if (!event.until || *event.until == event.on) return std::to_string(event.on.day());
  return fmt::format("{}–{}", event.on.day(), event.until->day());
}

Html week(const PlannerWeek& shown) {
  Html html;
  html << (shown.is_now ? Literal(R"(<li class="week week--now" aria-current="date">)")
                        : Literal(R"(<li class="week">)"))
       << R"(<span class="week__of"><span class="vh">Week of </span>)" << Text{day_and_short_month(shown.monday)}
       << "</span>";
  if (shown.events.empty()) {
    html << R"(<span class="vh">Nothing planned</span>)";
  } else {
    html << "<ul>";
    for (const PlannerEvent& event : shown.events) {
      html << "<li" << Attribute{"class", class_of(event.emphasis).view()} << R"(><span class="ev__day">)"
           << Text{days_of(event)} << "</span> " << Text{event.text} << "</li>";
    }
    html << "</ul>";
  }
  html << "</li>\n";
  return html;
}

std::string span_of(const values::DateRange& days) {
  const bool same_year = days.from.year() == days.until.year();
  return fmt::format("{} to {}", same_year ? days.from.day_month() : days.from.in_words(), days.until.in_words());
}

Html half(const PlannerHalf& shown, Writing& writing) {
  Html title;
  title << Text{shown.title};
  Html html;
  html << R"(<section class="half")" << id_attribute(shown.id) << ">" << part_heading(title, writing)
       << R"(<p class="half__span">)" << Text{span_of(shown.days)} << "</p>\n<ol class=\"weeks\">\n";
  for (const PlannerWeek& one : shown.weeks) html << week(one);
  html << "</ol>";
  if (!shown.break_after.empty()) html << R"(<p class="half__off">)" << Text{shown.break_after} << "</p>";
  html << "</section>\n";
  return html;
}

}  // namespace

Html write(const document::Planner& planner, Writing& writing) {
  Html html;
  html << key_list(planner.key, writing) << R"(<div class="year")" << id_attribute(planner.id) << ">\n";
  for (const PlannerHalf& one : planner.halves) html << half(one, writing);
  html << "</div>\n";
  return html;
}

}  // namespace cornerstone::site
