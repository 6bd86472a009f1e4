#include "layout/table_widths.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <numeric>

namespace cornerstone::layout {
namespace {

ColumnNeed words(double least, double most, double weight = 0) {
  return {least, most, weight, true};
}
ColumnNeed figures(double least, double most) {
  return {least, most, 0, false};
}

std::vector<long> rounded(const std::vector<double>& widths) {
  std::vector<long> result;
  for (const auto width : widths) result.push_back(std::lround(width));
  return result;
}

}  // namespace

TEST_CASE("columns share a table's width") {
  struct Case {
    const char* what;
    std::vector<ColumnNeed> columns;
    std::vector<long> widths;  // Of 300 points.
  };
  const std::vector<Case> cases = {
      {"words grow in proportion", {words(10, 50), words(10, 100)}, {100, 200}},
      {"figures grow less than words", {words(10, 100), figures(20, 50)}, {215, 85}},
      {"figures look alike where they can", {words(10, 100), figures(20, 30), figures(20, 50)}, {163, 69, 69}},
      {"too much gives way where it is long", {words(50, 250), words(50, 450)}, {117, 183}},
      {"figures never give way", {words(50, 500), figures(20, 80)}, {220, 80}},
      {"not even words fit: all shrink alike", {words(400, 500), words(200, 300)}, {200, 100}},
      {"weights decide", {words(10, 20, 1), words(10, 20, 2)}, {100, 200}},
      {"words without a weight leave room for those with one", {words(10, 280), words(10, 20, 1)}, {135, 165}},
      {"a weight takes what the others leave", {words(10, 100), words(10, 20, 1)}, {115, 185}},
  };
  for (const auto& one : cases) {
    INFO(one.what);
    const auto widths = share_width(one.columns, 300);
    CHECK(rounded(widths) == one.widths);
    CHECK(std::accumulate(widths.begin(), widths.end(), 0.0) == Approx(300));
  }
}

TEST_CASE("a width that fits exactly cuts no column") {
  const std::vector<ColumnNeed> columns(7, words(0.1, 0.1));
  for (const auto width : share_width(columns, 0.7)) CHECK(width == Approx(0.1));
}

}  // namespace cornerstone::layout
