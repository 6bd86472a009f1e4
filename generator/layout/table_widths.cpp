#include "layout/table_widths.h"

#include <algorithm>

namespace cornerstone::layout {
namespace {

template <typename Number>
double sum(const std::vector<ColumnNeed>& columns, Number number) {
  double total = 0;
  for (const auto& column : columns) total += number(column);
  return total;
}

/// Space left over goes to words in proportion, and to figures alike; a column of figures takes less of it, or its
/// figures drift from their row's head.
constexpr double kFiguresShare = 0.6;

std::vector<double> with_room_to_spare(const std::vector<ColumnNeed>& columns, double spare) {
  const auto figures = std::ranges::count_if(columns, [](const ColumnNeed& column) { return !column.is_text; });
  const double in_figures = sum(columns, [](const ColumnNeed& column) { return column.is_text ? 0 : column.most; });
  const double mean = figures > 0 ? in_figures / static_cast<double>(figures) : 0;
  const auto share = [&](const ColumnNeed& column) { return column.is_text ? column.most : kFiguresShare * mean; };
  const double whole = sum(columns, share);
  std::vector<double> widths;
  for (const auto& column : columns) {
    const double extra = whole > 0 ? spare * share(column) / whole : spare / static_cast<double>(columns.size());
    widths.push_back(column.most + extra);
  }
  return widths;
}

std::vector<double> squeezed(std::vector<ColumnNeed> columns, double available) {
  const auto least = [](const ColumnNeed& column) { return column.least; };
  for (auto& column : columns) {
    if (!column.is_text) column.least = column.most;
  }
  if (sum(columns, least) > available) {
    // Not even words fit: all shrink alike.
    const double scale = available / sum(columns, least);
    std::vector<double> widths;
    for (const auto& column : columns) widths.push_back(column.least * scale);
    return widths;
  }
  const auto give = [](const ColumnNeed& column) { return std::max(0.0, column.most - column.least); };
  const double wanted = sum(columns, give);
  const double spare = available - sum(columns, least);
  std::vector<double> widths;
  for (const auto& column : columns) {
    widths.push_back(column.least + (wanted > 0 ? spare * give(column) / wanted : 0));
  }
  return widths;
}

/// Beside columns with a weight the others get their content and a little air.
constexpr double kAir = 1.15;

/// Of the whole, what columns without a weight may take where there are columns with one: their words break sooner.
constexpr double kMostWithoutWeight = 0.45;

/// Text columns without a weight give way until all of them together leave the others their part.
void narrow_unweighted(std::vector<ColumnNeed>& columns, double available) {
  const auto unweighted = [](auto number) {
    return [number](const ColumnNeed& column) { return column.weight > 0 ? 0.0 : number(column); };
  };
  const double most = sum(columns, unweighted([](const ColumnNeed& column) { return column.most; }));
  const double least =
      sum(columns, unweighted([](const ColumnNeed& column) { return column.is_text ? column.least : column.most; }));
  const double allowed = std::max(least, kMostWithoutWeight * available);
  if (most <= allowed || most <= least) return;
  const double part = (allowed - least) / (most - least);
  for (auto& column : columns) {
    if (column.weight <= 0 && column.is_text) column.most = column.least + part * (column.most - column.least);
  }
}

/// Columns with a weight share what those without leave, but never get less than their widest word.
std::vector<ColumnNeed> with_weights(std::vector<ColumnNeed> columns, double available) {
  const double weights = sum(columns, [](const ColumnNeed& column) { return column.weight; });
  if (weights <= 0) return columns;
  for (auto& column : columns) {
    if (column.weight <= 0) column.most *= kAir;
  }
  narrow_unweighted(columns, available);
  const double fixed = sum(columns, [](const ColumnNeed& column) { return column.weight > 0 ? 0 : column.most; });
  const double free = std::max(0.0, available - fixed);
  for (auto& column : columns) {
    if (column.weight > 0) column.most = std::max(column.least, free * column.weight / weights);
  }
  return columns;
}

/// Columns of figures look alike where there is room for it.
std::vector<ColumnNeed> with_even_figures(const std::vector<ColumnNeed>& columns, double available) {
  double widest = 0;
  for (const auto& column : columns) {
    if (!column.is_text) widest = std::max(widest, column.most);
  }
  auto even = columns;
  for (auto& column : even) {
    if (!column.is_text) column.most = widest;
  }
  return sum(even, [](const ColumnNeed& column) { return column.most; }) <= available ? even : columns;
}

}  // namespace

std::vector<double> share_width(const std::vector<ColumnNeed>& columns, double available) {
  const auto weighted = with_even_figures(with_weights(columns, available), available);
  const double most = sum(weighted, [](const ColumnNeed& column) { return column.most; });
  constexpr double kTolerance = 1e-6;
  return most <= available + kTolerance ? with_room_to_spare(weighted, available - most)
                                        : squeezed(weighted, available);
}

}  // namespace cornerstone::layout
