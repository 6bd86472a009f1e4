#include "charts/day_scale.h"

#include <algorithm>

namespace cornerstone::charts {
namespace {

using drawing::Anchor;
using drawing::Ink;
using values::Date;
using values::DateRange;

constexpr double kHeadText = 15, kBetweenNames = 3, kBelowTerms = 4, kBelowMonths = 4;
constexpr Style kTermStyle{.size = kHeadText, .weight = drawing::Weight::kSemibold, .ink = Ink::kText};
constexpr Style kMonthStyle{.size = kHeadText, .ink = Ink::kQuiet};

struct Month {
  std::string name;
  Interval across;
};

std::vector<Month> months_of(const DayScale& scale) {
  std::vector<Month> months;
  const auto& days = scale.days();
  for (auto first = days.from.plus_days(1 - static_cast<int>(days.from.day())); first <= days.until;
       first = first.plus_months(1)) {
    months.push_back(
        {std::string(values::month_name(first.month())), scale.across({first, first.plus_months(1).plus_days(-1)})});
  }
  return months;
}

bool have_room(const std::vector<Month>& months, std::size_t letters, const TextWidth& measure) {
  return std::ranges::all_of(months, [&](const Month& month) {
    const auto width = measure(month.name.substr(0, letters), kMonthStyle.size, kMonthStyle.weight);
    return width + kBetweenNames <= month.across.until - month.across.from;
  });
}

bool have_room(const std::vector<Term>& terms, const DayScale& scale, const TextWidth& measure) {
  return std::ranges::all_of(terms, [&](const Term& term) {
    const auto across = scale.across(term.days);
    return is_empty(across) ||
           measure(term.name, kTermStyle.size, kTermStyle.weight) + kBetweenNames <= across.until - across.from;
  });
}

}  // namespace

double DayScale::beginning(Date day) const {
  const auto all = values::days_between(days_.from, days_.until) + 1;
  return left_ + width_ * values::days_between(days_.from, day) / all;
}

Interval DayScale::across(DateRange days) const {
  return {beginning(std::clamp(days.from, days_.from, days_.until.plus_days(1))),
          beginning(std::clamp(days.until.plus_days(1), days_.from, days_.until.plus_days(1)))};
}

double DayScale::middle(Date day) const {
  const auto across_day = across({day, day});
  return (across_day.from + across_day.until) / 2;
}

double terms_height(const std::vector<Term>& terms, const DayScale& scale, const TextWidth& measure) {
  return terms.empty() || !have_room(terms, scale, measure) ? 0 : line_height(kHeadText) + kBelowTerms;
}

double months_height() {
  return line_height(kHeadText) + kBelowMonths;
}

double draw_terms(const std::vector<Term>& terms, const DayScale& scale, double top, const TextWidth& measure,
                  drawing::Drawing& drawing) {
  const auto height = terms_height(terms, scale, measure);
  if (height == 0) return top;
  const auto line = top + line_height(kHeadText) + 1;
  for (const auto& term : terms) {
    const auto across = scale.across(term.days);
    if (is_empty(across)) continue;
    draw_words({(across.from + across.until) / 2, baseline_below(top, kHeadText)}, term.name, Anchor::kMiddle,
               kTermStyle, drawing);
    drawing.shapes.push_back(drawing::Line{{{across.from, line}, {across.until, line}},
                                           {.paint = {.ink = Ink::kAxis}, .width = 1.5, .round = false}});
  }
  return top + height;
}

double draw_months(const DayScale& scale, double top, const TextWidth& measure, drawing::Drawing& drawing) {
  const auto months = months_of(scale);
  for (const std::size_t letters : {9U, 3U, 1U}) {
    if (!have_room(months, letters, measure)) continue;
    for (const auto& month : months) {
      draw_words({(month.across.from + month.across.until) / 2, baseline_below(top, kHeadText)},
                 month.name.substr(0, letters), Anchor::kMiddle, kMonthStyle, drawing);
    }
    break;
  }
  return top + months_height();
}

void shade(const std::vector<DateRange>& holidays, const DayScale& scale, Interval down, drawing::Drawing& drawing) {
  for (const auto& holiday : holidays) {
    const auto across = scale.across(holiday);
    if (is_empty(across)) continue;
    drawing.shapes.push_back(drawing::Rectangle{.x = across.from,
                                                .y = down.from,
                                                .width = across.until - across.from,
                                                .height = down.until - down.from,
                                                .fill = {.ink = Ink::kTint}});
  }
}

void part_months(const DayScale& scale, Interval down, drawing::Drawing& drawing) {
  for (const auto& month : months_of(scale)) {
    if (month.across.from <= scale.left()) continue;
    drawing.shapes.push_back(drawing::Line{{{month.across.from, down.from}, {month.across.from, down.until}},
                                           {.paint = {.ink = Ink::kRule}, .width = 0.5, .round = false}});
  }
}

}  // namespace cornerstone::charts
