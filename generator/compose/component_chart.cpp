#include <algorithm>
#include <limits>

#include <fmt/format.h>

#include "charts/charts.h"
#include "compose/chart_pairs.h"
#include "compose/chart_stacks.h"
#include "compose/component_list.h"
#include "compose/measures_drawn.h"
#include "compose/phrases.h"
#include "compose/series.h"
#include "compose/tables.h"

namespace cornerstone::compose::component {
namespace {

using charts::Width;
using expression::Quantity;

/// The figure that speaks for an academy: among others only one of the last day, alone its latest.
const facts::Result* speaking_for(const SeriesOfAcademy& own, const Series& series) {
  if (series.academies.size() == 1) return latest_known(own);
  const auto* last = own.results.empty() ? nullptr : own.results.back();
  return last != nullptr && figure_of(last).value ? last : nullptr;
}

/// How the latest figures stand to the comparison: the finding in words.
std::string finding_of(const Series& series) {
  int better = 0, compared_count = 0;
  const facts::Result *lowest = nullptr, *highest = nullptr;
  std::string lowest_name, highest_name;
  const auto amount = [](const facts::Result& r) { return std::get<Quantity>(*r.reading.value).amount; };
  for (const auto& own : series.academies) {
    const auto* latest = speaking_for(own, series);
    if (latest == nullptr) continue;
    if (lowest == nullptr || amount(*latest) < amount(*lowest)) {
      lowest = latest;
      lowest_name = own.name;
    }
    if (highest == nullptr || amount(*latest) > amount(*highest)) {
      highest = latest;
      highest_name = own.name;
    }
    const auto* compared = latest_compared(own);
    if (compared == nullptr || !compared->is_known()) continue;
    const auto reference = std::get<Quantity>(*compared->value).amount;
    const bool lower_is_better = series.measure->type.better == expression::Better::kLower;
    ++compared_count;
    better += (lower_is_better ? amount(*latest) <= reference : amount(*latest) >= reference) ? 1 : 0;
  }
  if (lowest == nullptr)
    return fmt::format("{}: no figure of {} may be shown.", series.measure->name, moment_in_words(series.days.back()));
  if (series.academies.size() == 1)
    return fmt::format(
        "{}, {}: {} in {}{}.", series.measure->name, highest_name, printed(highest), moment_in_words(highest->date),
        latest_compared(series.academies.front()) == nullptr
            ? std::string()
            : fmt::format(", {} {}", series.against, expression::in_words(*latest_compared(series.academies.front()))));
  auto text = fmt::format("{}: from {} ({}) to {} ({})", series.measure->name, printed(lowest), lowest_name,
                          printed(highest), highest_name);
  if (compared_count > 0)
    text +=
        fmt::format("; {} of {} academies are at or on the better side of {}", better, compared_count, series.against);
  return text + ".";
}

charts::Bars bars_of(const Series& series) {
  charts::Bars bars;
  for (const auto& own : series.academies) {
    const auto* latest = own.results.empty() ? nullptr : own.results.back();
    bars.bars.push_back({.name = own.name, .figure = figure_of(latest), .is_outstanding = false});
  }
  std::ranges::stable_sort(bars.bars, std::ranges::greater{}, [](const charts::Bar& bar) {
    return bar.figure.value.value_or(std::numeric_limits<double>::lowest());
  });
  // One line across needs one comparison: academies of other phases may have others.
  if (const auto* common = series.against.empty() ? nullptr : common_comparison(series, series.days.size() - 1)) {
    bars.reference = std::get<Quantity>(*common->value).amount.as_double();
    bars.reference_name = fmt::format("{} {}", capitalised(series.against), expression::in_words(*common));
  }
  return bars;
}

/// Bars of one academy over time: its terms or years one under another.
charts::Bars bars_over_time(const Series& series) {
  charts::Bars bars;
  const auto& own = series.academies.front();
  const auto moments = moments_in_words(series.days);
  for (std::size_t i = 0; i < series.days.size(); ++i) {
    bars.bars.push_back(
        {.name = moments[i], .figure = figure_of(own.results[i]), .is_outstanding = i + 1 == series.days.size()});
  }
  return bars;
}

drawing::Drawing lines_drawn(const Series& series, Width width, const charts::TextWidth& measure) {
  if (series.academies.size() == 1)
    return charts::line_chart(course_of(series, series.academies.front()), width, measure);
  std::vector<charts::Course> courses;
  for (const auto& own : series.academies) courses.push_back(course_of(series, own));
  return charts::small_multiples(courses, width, measure);
}

drawing::Drawing bars_drawn(const Series& series, Width width, const charts::TextWidth& measure) {
  const bool is_over_time = series.academies.size() == 1 && series.days.size() > 1;
  return charts::bar_chart(is_over_time ? bars_over_time(series) : bars_of(series), width, measure);
}

/// A figure in both widths as `draw(Width)` draws it; the narrow one is for phones alone.
template <class Draw>
document::Figure figure_drawn(const Call& call, const std::string& name, const Composing& composing, const Draw& draw) {
  document::Figure figure;
  figure.id = call.id;
  figure.title = call.title.empty() ? document::words(name) : call.title;
  figure.wide = draw(Width::kWide);
  if (!composing.is_paper()) figure.narrow = draw(Width::kNarrow);
  if (!call.note.empty()) figure.notes.push_back({.sign = {}, .text = call.note});
  return figure;
}

document::Blocks as_blocks(document::Figure figure) {
  document::Blocks blocks;
  blocks.emplace_back(std::move(figure));
  return blocks;
}

document::Blocks stacked(const Call& call, Composing& composing) {
  const auto parts = parts_drawn(call, composing);
  if (parts.empty()) return {};
  const auto made = stacks_of(parts, call.count("last"), call.academies, composing.facts);
  const auto name = joined(made.stacks.parts);
  if (made.stacks.stacks.empty()) return nothing(call, composing, "No figure of " + name + " may be shown here.");
  const charts::TextWidth measure(composing.faces);
  auto figure = figure_drawn(call, name, composing,
                             [&](Width width) { return charts::stacked_bars(made.stacks, width, measure); });
  auto subtitle = capitalised(unit_in_words(*parts.front()));
  if (!made.moment.empty()) subtitle += ", " + made.moment;
  figure.subtitle = document::words(std::move(subtitle));
  figure.alternative = compose::finding_of(made);
  figure.data = table_of_stacks(made, call.id + "-figures", figure.title);
  return as_blocks(std::move(figure));
}

/// Of a dot plot or slope chart.
document::Blocks paired(const Call& call, const Series& series, bool is_slope, Composing& composing) {
  if (series.days.size() < 2)
    return nothing(call, composing, series.measure->name + " has figures of one date only: there is none to compare.");
  const auto pairs = pairs_of(series, call.is_sorted);
  const charts::TextWidth measure(composing.faces);
  auto figure = figure_drawn(call, series.measure->name, composing, [&](Width width) {
    return is_slope ? charts::slope_chart(pairs, width, measure) : charts::dot_plot(pairs, width, measure);
  });
  auto subtitle = fmt::format("{}, {}, {} and {}; the scale does not start at zero", series.measure->name,
                              unit_in_words(*series.measure), pairs.before, pairs.after);
  const bool has_thick = is_slope && std::ranges::any_of(pairs.pairs, &charts::Pair::is_outstanding);
  const bool knows_better = series.measure->type.better.has_value();
  if (has_thick) subtitle += knows_better ? "; a thick line has become worse" : "; a thick line has fallen";
  figure.subtitle = document::words(std::move(subtitle));
  figure.alternative = compose::finding_of(pairs, *series.measure);
  figure.data = table_of_series(series, call.id + "-figures", figure.title);
  return as_blocks(std::move(figure));
}

std::string subtitle_of(const Series& series, bool is_bar) {
  auto text = fmt::format("{}, {}", series.measure->name, unit_in_words(*series.measure));
  if (is_bar && series.academies.size() > 1 && !series.days.empty()) text += ", " + moment_in_words(series.days.back());
  if (!is_bar)
    text += series.academies.size() > 1 ? "; one scale for all, which does not start at zero"
                                        : "; the scale does not start at zero";
  return text;
}

}  // namespace

document::Blocks chart(const Call& call, Composing& composing) {
  const auto kind = call.text("kind");
  const bool is_without_academy = call.academies.empty() && composing.academy != values::AcademyIndex::kNone;
  if (kind == "stacked") return is_without_academy ? document::Blocks{} : stacked(call, composing);
  const auto* measure = measure_drawn(call, composing);
  if (measure == nullptr || is_without_academy) return {};
  const auto series = series_of(*measure, call.text("against"), call.count("last"), call.academies, composing.facts);
  if (series.academies.empty())
    return nothing(call, composing, "No figure of " + measure->name + " may be shown here.");
  if (kind == "dot" || kind == "slope") return paired(call, series, kind == "slope", composing);
  const bool is_bar = kind == "bar";
  const charts::TextWidth text_width(composing.faces);
  auto figure = figure_drawn(call, measure->name, composing, [&](Width width) {
    return is_bar ? bars_drawn(series, width, text_width) : lines_drawn(series, width, text_width);
  });
  figure.subtitle = document::words(subtitle_of(series, is_bar));
  figure.alternative = finding_of(series);
  figure.data = table_of_series(series, call.id + "-figures", figure.title);
  return as_blocks(std::move(figure));
}

}  // namespace cornerstone::compose::component
