#include "charts/tree.h"

#include <rapidcheck.h>

#include <catch2/catch.hpp>

#include "unit/charts/drawn.h"
#include "unit/charts/random_figures.h"

namespace cornerstone::charts {
namespace {

struct Box {
  double x, y, width, height;
};
/// The boxes of roles; the edges of bodies are no boxes.
std::vector<Box> boxes_of(const drawing::Drawing& drawing) {
  std::vector<Box> found;
  for (const auto& box : all<drawing::Rectangle>(drawing)) {
    if (box.outline.width > 0) found.push_back({box.x, box.y, box.width, box.height});
  }
  return found;
}

Branch branch(std::string name, std::vector<Branch> below = {}) {
  return {.name = std::move(name), .about = "Iris Lund", .is_body = false, .below = std::move(below)};
}

/// `depth` boxes, each under the one before.
Branch chain(int depth) {
  return branch("Role", depth > 1 ? std::vector{chain(depth - 1)} : std::vector<Branch>{});
}

TEST_CASE("in a wide tree what stands below begins beside it, in a narrow one under it and set in") {
  const std::vector tree{branch("Board", {branch("Chief executive"), branch("Committee")})};
  const auto wide = boxes_of(tree_chart(tree, Width::kWide, source_sans()));
  REQUIRE(wide.size() == 3);
  CHECK(wide[1].x > wide[0].x + wide[0].width);
  CHECK(wide[1].y == wide[0].y);
  CHECK(wide[2].x == wide[1].x);
  CHECK(wide[2].y > wide[1].y + wide[1].height);
  const auto narrow = boxes_of(tree_chart(tree, Width::kNarrow, source_sans()));
  CHECK(narrow[1].x > narrow[0].x);
  CHECK(narrow[1].y > narrow[0].y + narrow[0].height);
  CHECK(narrow[2].x == narrow[1].x);
}

TEST_CASE("a body has a thick edge") {
  auto body = branch("Board");
  const auto edges = [](const Branch& one) {
    return std::ranges::count_if(all<drawing::Rectangle>(tree_chart({one}, Width::kWide, source_sans())),
                                 [](const auto& box) { return box.fill.ink == drawing::Ink::kBrand; });
  };
  CHECK(edges(body) == 0);
  body.is_body = true;
  CHECK(edges(body) == 1);
}

TEST_CASE("a tree that is too deep for columns stands in one") {
  const auto [depth, is_in_columns] = GENERATE(table<int, bool>({{1, true}, {5, true}, {6, false}, {30, false}}));
  const auto drawing = tree_chart({chain(depth)}, Width::kWide, source_sans());
  const auto boxes = boxes_of(drawing);
  REQUIRE(boxes.size() == static_cast<std::size_t>(depth));
  CHECK((boxes.back().y == boxes.front().y) == is_in_columns);
  CHECK(boxes.back().x + boxes.back().width <= drawing.width + 0.01);
  CHECK(depth_of({chain(depth)}) == static_cast<std::size_t>(depth));
}

Branch random_branch(int depth) {
  Branch made{.name = random_name(),
              .about = *rc::gen::arbitrary<bool>() ? random_name() : std::string(),
              .is_body = *rc::gen::arbitrary<bool>(),
              .below = {}};
  const auto count = depth == 0 ? 0 : *rc::gen::inRange(0, 4);
  for (int i = 0; i < count; ++i) made.below.push_back(random_branch(depth - 1));
  return made;
}

TEST_CASE("boxes of a tree stand apart, with their words inside") {
  CHECK(rc::check([] {
    const std::vector tree{random_branch(*rc::gen::inRange(0, 5)), random_branch(1)};
    for (const auto width : {Width::kWide, Width::kNarrow}) {
      const auto drawing = tree_chart(tree, width, source_sans());
      const auto wrong = misplaced(drawing, source_sans());
      if (!wrong.empty()) RC_FAIL(wrong + drawing::dump(drawing));
      const auto boxes = boxes_of(drawing);
      for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
          const bool is_apart =
              boxes[i].x >= boxes[j].x + boxes[j].width || boxes[j].x >= boxes[i].x + boxes[i].width ||
              boxes[i].y >= boxes[j].y + boxes[j].height || boxes[j].y >= boxes[i].y + boxes[i].height;
          RC_ASSERT(is_apart);
        }
      }
      for (const auto& words : all_covered(drawing, source_sans())) {
        RC_ASSERT(std::ranges::any_of(boxes, [&](const Box& box) {
          return words.left >= box.x && words.right <= box.x + box.width && words.top >= box.y &&
                 words.bottom <= box.y + box.height;
        }));
      }
    }
  }));
}

}  // namespace
}  // namespace cornerstone::charts
