#include "charts/scale.h"

#include <catch2/catch.hpp>

#include "charts/labels.h"

namespace cornerstone::charts {
namespace {

TEST_CASE("scales are round and hold every value") {
  struct Case {
    std::vector<double> values;
    int wanted;
    std::vector<double> ticks;
    int decimals;
  };
  const Case cases[] = {
      {{91.2, 95.8}, 5, {91, 92, 93, 94, 95, 96}, 0},
      {{44, 76}, 4, {40, 50, 60, 70, 80}, 0},
      {{0, 9.5}, 4, {0, 5, 10}, 0},
      {{0.12, 0.31}, 4, {0.1, 0.15, 0.2, 0.25, 0.3, 0.35}, 2},
      {{50}, 4, {49, 49.5, 50, 50.5, 51}, 1},
      {{}, 4, {0, 0.5, 1}, 1},
  };
  for (const auto& c : cases) {
    const auto scale = scale_for(c.values, c.wanted);
    REQUIRE(scale.ticks.size() == c.ticks.size());
    for (std::size_t i = 0; i < c.ticks.size(); ++i) CHECK(scale.ticks[i] == Approx(c.ticks[i]));
    CHECK(scale.decimals == c.decimals);
    for (const auto value : c.values) {
      CHECK(scale.place(value) >= 0);
      CHECK(scale.place(value) <= 1);
    }
  }
}

TEST_CASE("bars are measured from zero") {
  const Bars bars{{{"A", {64, "64%"}}, {"B", {std::nullopt, "c"}}}, 62, "National 62%"};
  const auto scale = scale_from_zero(bars, 4);
  CHECK(scale.low == 0);
  CHECK(scale.high == 80);
}

TEST_CASE("labels never lie on each other") {
  struct Case {
    std::vector<Label> labels;
    std::vector<double> middles;
  };
  const Case cases[] = {
      {{{50, 10}, {80, 10}}, {50, 80}},            // Room enough: where they want to be.
      {{{50, 10}, {52, 10}}, {46, 56}},            // Pushed apart evenly.
      {{{52, 10}, {50, 10}}, {56, 46}},            // Whatever the order they come in.
      {{{2, 10}, {4, 10}, {6, 10}}, {5, 15, 25}},  // Kept inside the top.
      {{{98, 10}, {97, 10}}, {95, 85}},            // And inside the bottom.
      {{}, {}},
  };
  for (const auto& c : cases) {
    const auto middles = spread(c.labels, 0, 100);
    REQUIRE(middles.size() == c.middles.size());
    for (std::size_t i = 0; i < middles.size(); ++i) CHECK(middles[i] == Approx(c.middles[i]));
  }
}

TEST_CASE("labels in any number stay apart and in order") {
  for (unsigned seed = 1; seed < 200; ++seed) {
    std::vector<Label> labels;
    for (unsigned i = 0; i < 1 + seed % 7; ++i)
      labels.push_back({static_cast<double>((seed * 7919 + i * 104729) % 100), 5 + static_cast<double>(i % 3) * 4});
    const auto middles = spread(labels, 0, 100);
    for (std::size_t a = 0; a < labels.size(); ++a) {
      for (std::size_t b = 0; b < labels.size(); ++b) {
        if (a == b || middles[a] > middles[b]) continue;
        CHECK(middles[b] - middles[a] >= Approx((labels[a].height + labels[b].height) / 2).epsilon(1e-6));
      }
    }
  }
}

}  // namespace
}  // namespace cornerstone::charts
