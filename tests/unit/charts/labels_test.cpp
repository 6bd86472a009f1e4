#include "charts/labels.h"

#include <rapidcheck.h>

#include <catch2/catch.hpp>

namespace cornerstone::charts {
namespace {

constexpr double kTouch = 1e-6;

std::vector<Label> random_labels() {
  std::vector<Label> labels;
  const auto count = *rc::gen::inRange(0, 12);
  for (int i = 0; i < count; ++i) {
    labels.push_back({static_cast<double>(*rc::gen::inRange(-20, 320)), static_cast<double>(*rc::gen::inRange(1, 40))});
  }
  return labels;
}

double squares(const std::vector<Label>& labels, const std::vector<double>& middles) {
  double sum = 0;
  for (std::size_t i = 0; i < labels.size(); ++i)
    sum += (middles[i] - labels[i].wanted) * (middles[i] - labels[i].wanted);
  return sum;
}

bool are_apart(const std::vector<Label>& labels, const std::vector<double>& middles) {
  for (std::size_t i = 0; i < labels.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (std::abs(middles[i] - middles[j]) < (labels[i].height + labels[j].height) / 2 - kTouch) return false;
    }
  }
  return true;
}

TEST_CASE("labels that do not touch stand where they would") {
  CHECK(spread({{10, 10}, {30, 10}}, 0, 100) == std::vector{10.0, 30.0});
}

TEST_CASE("labels that touch move apart by as much, up and down") {
  CHECK(spread({{50, 10}, {50, 10}}, 0, 100) == std::vector{45.0, 55.0});
  CHECK(spread({{52, 10}, {48, 10}}, 0, 100) == std::vector{55.0, 45.0});
}

TEST_CASE("labels stay within their column") {
  CHECK(spread({{2, 10}, {4, 10}}, 0, 100) == std::vector{5.0, 15.0});
  CHECK(spread({{99, 10}, {98, 10}, {40, 10}}, 0, 100) == std::vector{95.0, 85.0, 40.0});
}

TEST_CASE("labels never overlap, never leave a column that holds them, and keep their order") {
  CHECK(rc::check([] {
    const auto labels = random_labels();
    const double bottom = total_height(labels) + *rc::gen::inRange(0, 200);
    const auto middles = spread(labels, 0, bottom);
    RC_ASSERT(are_apart(labels, middles));
    for (std::size_t i = 0; i < labels.size(); ++i) {
      RC_ASSERT(middles[i] - labels[i].height / 2 >= -kTouch);
      RC_ASSERT(middles[i] + labels[i].height / 2 <= bottom + kTouch);
      for (std::size_t j = 0; j < labels.size(); ++j)
        RC_ASSERT(labels[i].wanted >= labels[j].wanted || middles[i] < middles[j]);
    }
  }));
}

TEST_CASE("no other place of the labels is nearer to the wanted one") {
  CHECK(rc::check([] {
    const auto labels = random_labels();
    const double bottom = total_height(labels) + *rc::gen::inRange(0, 200);
    const auto middles = spread(labels, 0, bottom);
    // Any run of neighbours, moved a little either way: if that is allowed, it is no better.
    std::vector<std::size_t> order(labels.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::sort(order, {}, [&](auto i) { return middles[i]; });
    for (std::size_t first = 0; first < order.size(); ++first) {
      for (std::size_t last = first; last < order.size(); ++last) {
        for (const double step : {-0.5, 0.5}) {
          auto moved = middles;
          bool is_inside = true;
          for (std::size_t i = first; i <= last; ++i) {
            moved[order[i]] += step;
            is_inside &= moved[order[i]] - labels[order[i]].height / 2 >= 0 &&
                         moved[order[i]] + labels[order[i]].height / 2 <= bottom;
          }
          if (is_inside && are_apart(labels, moved))
            RC_ASSERT(squares(labels, moved) >= squares(labels, middles) - kTouch);
        }
      }
    }
  }));
}

TEST_CASE("a free place is the nearest that touches nothing") {
  CHECK(free_place({50, 10}, {}, 0, 100) == 50);
  CHECK(free_place({50, 10}, {{48, 60}}, 0, 100) == 43);
  CHECK(free_place({50, 10}, {{40, 52}}, 0, 100) == 57);
  CHECK(free_place({200, 10}, {}, 0, 100) == 95);
  CHECK_FALSE(free_place({50, 10}, {{4, 96}}, 0, 100));
  CHECK_FALSE(free_place({5, 10}, {}, 0, 9));
}

}  // namespace
}  // namespace cornerstone::charts
