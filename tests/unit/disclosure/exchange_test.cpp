#include "disclosure/exchange.h"

#include <catch2/catch.hpp>

namespace cornerstone::disclosure {
namespace {

constexpr Room kTold{};
constexpr Room kOpen{.to_rise = true, .to_fall = true};
constexpr Room kLeast{.to_rise = true, .to_fall = false};
constexpr Room kMost{.to_rise = false, .to_fall = true};

TEST_CASE("a figure is open where others can make up for its being one more or one fewer") {
  struct Case {
    const char* name;
    std::vector<Sum> sums;
    std::vector<Room> rooms;
    bool is_open;  ///< The first figure.
  };
  const Case cases[] = {
      {"in no sum", {}, {kOpen}, true},
      {"in no sum, but bounded on both sides", {}, {kTold}, false},
      {"beside a total that is told", {{1, {0, 2}}}, {kOpen, kTold, kTold}, false},
      {"beside another part", {{1, {0, 2}}}, {kOpen, kTold, kOpen}, true},
      {"both at least", {{1, {0, 2}}}, {kLeast, kTold, kLeast}, false},
      {"both at most", {{1, {0, 2}}}, {kMost, kTold, kMost}, false},
      {"one at least, one at most", {{1, {0, 2}}}, {kLeast, kTold, kMost}, true},
      {"with its total", {{1, {0, 2}}}, {kLeast, kLeast, kTold}, true},
      {"its total can only fall", {{1, {0, 2}}}, {kLeast, kMost, kTold}, false},
      {"told through two levels of totals", {{1, {0, 2}}, {3, {1, 4}}}, {kOpen, kOpen, kTold, kTold, kTold}, false},
      {"kept by a part of the level above", {{1, {0, 2}}, {3, {1, 4}}}, {kOpen, kOpen, kTold, kTold, kOpen}, true},
      {"two hidden in each row and column of a table: 0 1 / 2 3",
       {{4, {0, 1}}, {5, {2, 3}}, {6, {0, 2}}, {7, {1, 3}}},
       {kOpen, kOpen, kOpen, kOpen, kTold, kTold, kTold, kTold},
       true},
      {"a corner of the table is told",
       {{4, {0, 1}}, {5, {2, 3}}, {6, {0, 2}}, {7, {1, 3}}},
       {kOpen, kOpen, kOpen, kTold, kTold, kTold, kTold, kTold},
       false},
      {"overlapping sums that fix what none of them fixes alone: a + b, b + c, a + c",
       {{3, {0, 1}}, {4, {1, 2}}, {5, {0, 2}}},
       {kOpen, kOpen, kOpen, kTold, kTold, kTold},
       false}};
  for (const auto& c : cases) {
    INFO(c.name);
    CHECK(is_open(0, c.sums, c.rooms) == c.is_open);
  }
}

TEST_CASE("a search that grows too long says that the figure is not open") {
  // Every figure is tied to every other, and an odd ring leaves no exchange: all ways would have to be tried.
  constexpr std::size_t kFigures = 41;
  std::vector<Sum> sums;
  std::vector<Room> rooms(kFigures, kOpen);
  for (std::size_t i = 0; i < kFigures; ++i) {
    for (std::size_t j = i + 1; j < kFigures; ++j) {
      sums.push_back({rooms.size(), {i, j, (j + 7) % kFigures}});
      rooms.push_back(kTold);
    }
  }
  CHECK(!is_open(0, sums, rooms));
}

}  // namespace
}  // namespace cornerstone::disclosure
