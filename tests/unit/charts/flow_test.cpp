#include "charts/flow.h"

#include <rapidcheck.h>

#include <catch2/catch.hpp>

#include "unit/charts/drawn.h"
#include "unit/charts/random_figures.h"

namespace cornerstone::charts {
namespace {

Flow flow_of(std::size_t steps, bool has_way_back) {
  return {.steps = std::vector<std::string>(steps, "Step"),
          .forth = "What is decided",
          .has_way_back = has_way_back,
          .back = "What is found out"};
}

std::size_t heads_of(const drawing::Drawing& drawing) {
  return all<drawing::Polygon>(drawing).size();
}

TEST_CASE("between two steps there is one arrow, and one more where there is a way back") {
  const auto [steps, has_way_back, arrows] =
      GENERATE(table<std::size_t, bool, std::size_t>({{1, false, 0}, {2, false, 1}, {6, false, 5}, {6, true, 6}}));
  for (const auto width : {Width::kWide, Width::kNarrow}) {
    const auto drawing = flow_chart(flow_of(steps, has_way_back), width, source_sans());
    CHECK(heads_of(drawing) == arrows);
    CHECK(all<drawing::Rectangle>(drawing).size() == steps);
    CHECK(says(drawing, "What is decided"));
    CHECK(says(drawing, "What is found out") == has_way_back);
  }
}

TEST_CASE("steps stand side by side where all have room, and else one under another") {
  const auto [steps, width, is_across] = GENERATE(table<std::size_t, Width, bool>(
      {{6, Width::kWide, true}, {12, Width::kWide, false}, {2, Width::kNarrow, false}}));
  const auto boxes = all<drawing::Rectangle>(flow_chart(flow_of(steps, true), width, source_sans()));
  CHECK((boxes.front().y == boxes.back().y) == is_across);
}

TEST_CASE("words of a flow stand in their boxes and clear of the arrows") {
  CHECK(rc::check([] {
    Flow flow{.steps = {}, .forth = random_name(), .has_way_back = *rc::gen::arbitrary<bool>(), .back = random_name()};
    const auto count = *rc::gen::inRange(1, 14);
    for (int i = 0; i < count; ++i) flow.steps.push_back(random_name());
    for (const auto width : {Width::kWide, Width::kNarrow}) {
      const auto drawing = flow_chart(flow, width, source_sans());
      const auto wrong = misplaced(drawing, source_sans());
      if (!wrong.empty()) RC_FAIL(wrong + drawing::dump(drawing));
    }
  }));
}

}  // namespace
}  // namespace cornerstone::charts
