#include <algorithm>

#include <fmt/format.h>

#include "charts/charts.h"
#include "compose/component_list.h"
#include "compose/option_check.h"
#include "compose/phrases.h"
#include "compose/series.h"
#include "compose/tables.h"

namespace cornerstone::compose::component {
namespace {

using charts::Width;
using expression::Quantity;

/// The measure asked for; reports a name that nobody has, and one that these readers may not know.
const facts::Measure* measure_of(const Call& call, Composing& composing) {
  const auto name = call.text("measure");
  const auto known = composing.names().ids(facts::NameSubject::kMeasure);
  if (std::ranges::find(known, name) == known.end()) {
    report_unknown(call.place("measure"), "measure", name, known, composing.sink);
    return nullptr;
  }
  const auto* measure = facts::find_measure(composing.facts, name);
  const bool is_hidden =
      measure == nullptr ||
      (composing.facts.reader &&
       !composing.facts.who.declared(measure->audience, composing.academy).allows(*composing.facts.reader));
  if (is_hidden) {
    report_hidden({.id = {}, .name = name, .span = call.place("measure"), .is_of_member = false}, composing);
    return nullptr;
  }
  return measure;
}

bool comparison_is_known(const Call& call, const facts::Measure& measure, Composing& composing) {
  const auto against = call.text("against");
  if (against.empty() || std::ranges::find(measure.comparisons, against) != measure.comparisons.end()) return true;
  report_unknown(call.place("against"), "comparison of " + measure.full_name(), against, measure.comparisons,
                 composing.sink);
  return false;
}

std::string unit_of(const facts::Measure& measure) {
  switch (measure.type.unit) {
    case values::Unit::kPercent:
      return "per cent";
    case values::Unit::kPounds:
      return "pounds";
    case values::Unit::kDays:
      return "days";
    case values::Unit::kPoints:
      return "points";
    case values::Unit::kPercentagePoints:
      return "percentage points";
    case values::Unit::kNumber:
      break;
  }
  return "number";
}

/// How the latest figures stand to the comparison: the finding in words.
std::string finding_of(const Series& series) {
  int better = 0, compared_count = 0;
  const facts::Result *lowest = nullptr, *highest = nullptr;
  std::string lowest_name, highest_name;
  const auto amount = [](const facts::Result& r) { return std::get<Quantity>(*r.reading.value).amount; };
  for (const auto& own : series.academies) {
    const auto* latest = latest_known(own);
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
  if (lowest == nullptr) return series.measure->name + ": no figure may be shown.";
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
  std::ranges::stable_sort(bars.bars, [](const charts::Bar& a, const charts::Bar& b) {
    return a.figure.value.value_or(-1) > b.figure.value.value_or(-1);
  });
  // One line across needs one comparison: academies of other phases may have others.
  const expression::Reading* common = nullptr;
  bool is_common = !series.against.empty();
  for (const auto& own : series.academies) {
    const auto* compared = own.compared.empty() ? nullptr : own.compared.back();
    if (compared == nullptr || !compared->is_known()) continue;
    is_common &= common == nullptr || *common->value == *compared->value;
    common = compared;
  }
  if (is_common && common != nullptr) {
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

drawing::Drawing drawn(const Series& series, bool is_bar, Width width, const charts::TextWidth& measure) {
  if (is_bar) {
    const bool is_over_time = series.academies.size() == 1 && series.days.size() > 1;
    return charts::bar_chart(is_over_time ? bars_over_time(series) : bars_of(series), width, measure);
  }
  if (series.academies.size() == 1)
    return charts::line_chart(course_of(series, series.academies.front()), width, measure);
  std::vector<charts::Course> courses;
  for (const auto& own : series.academies) courses.push_back(course_of(series, own));
  return charts::small_multiples(courses, width, measure);
}

std::string subtitle_of(const Series& series, bool is_bar) {
  auto text = fmt::format("{}, {}", series.measure->name, unit_of(*series.measure));
  if (is_bar && series.academies.size() > 1 && !series.days.empty()) text += ", " + moment_in_words(series.days.back());
  if (!is_bar)
    text += series.academies.size() > 1 ? "; one scale for all, which does not start at zero"
                                        : "; the scale does not start at zero";
  return text;
}

}  // namespace

document::Blocks chart(const Call& call, Composing& composing) {
  const auto* measure = measure_of(call, composing);
  if (measure == nullptr || !comparison_is_known(call, *measure, composing)) return {};
  if (measure->type.kind != expression::TypeKind::kNumber) {
    composing.sink.report(diagnostics::Kind::kWrongType, call.place("measure"),
                          fmt::format("`{}` is not a number and cannot be drawn", measure->full_name()),
                          "name a measure of figures");
    return {};
  }
  if (call.academies.empty() && composing.academy != values::AcademyIndex::kNone) return {};
  auto series = series_of(*measure, call.text("against"), call.count("last"), call.academies, composing.facts);
  if (series.academies.empty())
    return nothing(call, composing, "No figure of " + measure->name + " may be shown here.");
  const bool is_bar = call.text("kind") == "bar";
  const charts::TextWidth width(composing.faces);
  document::Figure figure;
  figure.id = call.id;
  figure.title = call.title.empty() ? document::words(measure->name) : call.title;
  figure.subtitle = document::words(subtitle_of(series, is_bar));
  figure.wide = drawn(series, is_bar, Width::kWide, width);
  if (!composing.is_paper()) figure.narrow = drawn(series, is_bar, Width::kNarrow, width);
  figure.alternative = finding_of(series);
  figure.data = table_of_series(series, call.id + "-figures", figure.title);
  if (!call.note.empty()) figure.notes.push_back({.sign = {}, .text = call.note});
  document::Blocks blocks;
  blocks.emplace_back(std::move(figure));
  return blocks;
}

}  // namespace cornerstone::compose::component
