#include "compose/trend.h"

#include <algorithm>

#include <fmt/format.h>

#include "charts/charts.h"
#include "compose/phrases.h"
#include "compose/series.h"
#include "compose/tables.h"

namespace cornerstone::compose {
namespace {

/// More moments could not be told apart in so small a line.
constexpr int kMostMoments = 6;

}  // namespace

std::optional<document::Cell> trend_cell(const facts::Measure& measure, const facts::Academy& academy,
                                         const facts::Facts& facts) {
  const auto against = measure.comparisons.empty() ? std::string() : measure.comparisons.front();
  const auto series = series_of(measure, against, kMostMoments, {&academy}, facts);
  if (series.academies.empty()) return std::nullopt;
  const auto course = course_of(series, series.academies.front());
  const auto& figures = course.ours.figures;
  const auto is_known = [](const charts::Figure& figure) { return figure.value.has_value(); };
  if (std::ranges::count_if(figures, is_known) < 2) return std::nullopt;
  const auto first = std::ranges::find_if(figures, is_known);
  const auto& since = course.moments[static_cast<std::size_t>(first - figures.begin())];
  auto from = document::words(fmt::format("from {} in ", first->printed));
  append(from, one(document::Styled{document::Style::kNoBreak, document::words(since)}));
  auto made = cell({}, std::move(from));
  made.drawing = charts::sparkline(course);
  return made;
}

}  // namespace cornerstone::compose
