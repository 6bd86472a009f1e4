// Random figures: what charts may be given at worst. Long names, equal ends, gaps, thousands, figures below zero.

#pragma once

#include <rapidcheck.h>

#include <string>
#include <vector>

#include <fmt/format.h>

#include "charts/figures.h"

namespace cornerstone::charts {

inline std::string random_name() {
  return *rc::gen::element<std::string>("Ousel Bridge", "Y", "Marram Bay", "St Wilfrid’s",
                                        "Quillhythe Church of England Voluntary Aided Junior Academy and Nursery",
                                        "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "Brackwater");
}

/// Figures of one unit and size: shares, pounds, or changes about zero.
struct Range {
  double low, high;
  std::string before, after;
};
inline Range random_range() {
  return *rc::gen::element<Range>(Range{0, 100, "", "%"}, Range{90, 97, "", "%"}, Range{-8, 8, "", ""},
                                  Range{-9000, 2400000, "£", ""}, Range{40, 40, "", " points"});
}

inline Figure random_figure(const Range& range) {
  if (*rc::gen::inRange(0, 5) == 0) {
    return *rc::gen::element<Figure>(Figure{{}, "x", "not available"}, Figure{{}, "c", "withheld"},
                                     Figure{{}, "low", "rounds to zero"});
  }
  const auto value = range.low + (range.high - range.low) * *rc::gen::inRange(0, 1001) / 1000;
  return {value, fmt::format("{}{}{:.1f}{}", value < 0 ? "−" : "", range.before, std::abs(value), range.after), ""};
}

inline std::vector<std::string> random_moments() {
  const auto count = *rc::gen::inRange(1, 16);
  const bool is_of_days = *rc::gen::arbitrary<bool>();
  std::vector<std::string> moments;
  for (int i = 0; i < count; ++i)
    moments.push_back(is_of_days ? fmt::format("{} Sep {}", i + 14, 2020 + i) : fmt::format("{}–{}", 2010 + i, 11 + i));
  return moments;
}

inline Line random_line(std::string name, std::size_t count, const Range& range) {
  Line line{std::move(name), {}};
  for (std::size_t i = 0; i < count; ++i) line.figures.push_back(random_figure(range));
  return line;
}

inline Course random_course(const std::vector<std::string>& moments, const Range& range, bool is_compared) {
  Course course{moments, random_line(random_name(), moments.size(), range), {}, "No data"};
  if (is_compared) {
    course.reference = random_line(*rc::gen::element<std::string>("National", "Expected"), moments.size(), range);
    // Two ends at one height are the hardest to label.
    if (*rc::gen::arbitrary<bool>()) course.reference->figures.back() = course.ours.figures.back();
  }
  return course;
}

}  // namespace cornerstone::charts
