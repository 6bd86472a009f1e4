// Whatever is drawn: no words lie on other words, on a line of data, or outside the drawing.

#include <rapidcheck.h>

#include <catch2/catch.hpp>

#include "charts/charts.h"
#include "unit/charts/drawn.h"
#include "unit/charts/random_figures.h"

namespace cornerstone::charts {
namespace {

/// Both widths of a chart of random figures.
template <class Make>
bool stands_well(Make make) {
  return rc::check([&] {
    const auto draw = make();
    for (const auto width : {Width::kWide, Width::kNarrow}) {
      const auto drawing = draw(width);
      const auto wrong = misplaced(drawing, source_sans());
      if (!wrong.empty()) RC_FAIL(wrong + drawing::dump(drawing));
    }
  });
}

TEST_CASE("words of a line chart stand clear of each other and of the lines") {
  CHECK(stands_well([] {
    const auto course = random_course(random_moments(), random_range(), *rc::gen::arbitrary<bool>());
    return [=](Width width) { return line_chart(course, width, source_sans()); };
  }));
}

TEST_CASE("words of small multiples stand clear of each other and of the lines") {
  CHECK(stands_well([] {
    const auto moments = random_moments();
    const auto range = random_range();
    const bool is_compared = *rc::gen::arbitrary<bool>();
    std::vector<Course> courses;
    const auto count = *rc::gen::inRange(1, 8);
    for (int i = 0; i < count; ++i) courses.push_back(random_course(moments, range, is_compared));
    return [=](Width width) { return small_multiples(courses, width, source_sans()); };
  }));
}

TEST_CASE("words of a bar chart stand clear of each other and of the comparison") {
  CHECK(stands_well([] {
    const auto range = random_range();
    Bars bars;
    const auto count = *rc::gen::inRange(1, 20);
    for (int i = 0; i < count; ++i)
      bars.bars.push_back({random_name(), random_figure(range), *rc::gen::arbitrary<bool>()});
    if (*rc::gen::arbitrary<bool>()) {
      const auto reference = random_figure(range);
      bars.reference = reference.value;
      bars.reference_name = "National " + reference.printed;
    }
    return [=](Width width) { return bar_chart(bars, width, source_sans()); };
  }));
}

Pairs random_pairs() {
  const auto range = random_range();
  const auto pair = [&](std::string name) {
    return Pair{std::move(name), random_figure(range), random_figure(range), *rc::gen::arbitrary<bool>()};
  };
  Pairs pairs{"14 Sep 2024", "15 Sep 2026", {}, {}};
  const auto count = *rc::gen::inRange(1, 24);
  for (int i = 0; i < count; ++i) pairs.pairs.push_back(pair(random_name()));
  if (*rc::gen::arbitrary<bool>()) pairs.reference = pair("National");
  return pairs;
}

TEST_CASE("words of a dot plot stand clear of each other and of the lines") {
  CHECK(stands_well([] {
    const auto pairs = random_pairs();
    return [=](Width width) { return dot_plot(pairs, width, source_sans()); };
  }));
}

TEST_CASE("words of a slope chart stand clear of each other and of the lines") {
  CHECK(stands_well([] {
    const auto pairs = random_pairs();
    return [=](Width width) { return slope_chart(pairs, width, source_sans()); };
  }));
}

TEST_CASE("words of stacked bars stand clear of each other") {
  CHECK(stands_well([] {
    const Range range{0, 40, "", ""};
    Stacks stacks;
    const auto parts = *rc::gen::inRange<std::size_t>(1, kMostParts + 1);
    for (std::size_t i = 0; i < parts; ++i) stacks.parts.push_back(random_name());
    const auto count = *rc::gen::inRange(1, 20);
    for (int i = 0; i < count; ++i) {
      Stack stack{random_name(), random_line("", parts, range).figures, {}};
      if (std::ranges::all_of(stack.parts, [](const auto& part) { return part.value.has_value(); }))
        stack.printed = "160.0";
      stacks.stacks.push_back(std::move(stack));
    }
    return [=](Width width) { return stacked_bars(stacks, width, source_sans()); };
  }));
}

}  // namespace
}  // namespace cornerstone::charts
