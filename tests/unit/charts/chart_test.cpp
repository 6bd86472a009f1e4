#include "charts/charts.h"

#include <catch2/catch.hpp>

#include "unit/charts/drawn.h"

namespace cornerstone::charts {
namespace {

const theme::Faces kNoFaces{};

Course course(std::vector<std::optional<double>> ours) {
  Course made{{"2024", "2025", "2026"},
              {"Marram Bay", {}},
              Line{"National", {{61, "61%"}, {62, "62%"}, {62.5, "62.5%"}}},
              "No data"};
  for (const auto& value : ours)
    made.ours.figures.push_back({value, value ? std::to_string(static_cast<int>(*value)) + "%" : "x"});
  return made;
}

std::size_t lines_of(const drawing::Drawing& drawing, drawing::Ink ink) {
  std::size_t count = 0;
  for (const auto& line : all<drawing::Line>(drawing)) count += line.stroke.paint.ink == ink ? 1 : 0;
  return count;
}

TEST_CASE("a line chart names both lines and prints the last value") {
  const TextWidth measure(kNoFaces);
  for (const auto width : {Width::kWide, Width::kNarrow}) {
    const auto drawing = line_chart(course({58, 60, 55}), width, measure);
    CHECK(lines_of(drawing, drawing::Ink::kBrand) == 1);
    CHECK(lines_of(drawing, drawing::Ink::kReference) == 1);
    CHECK(says(drawing, "Marram Bay"));
    CHECK(says(drawing, "55%"));
    CHECK(says(drawing, "National"));
    CHECK(says(drawing, "62.5%"));
  }
}

TEST_CASE("a missing figure breaks the line and is never a point") {
  const auto drawing = line_chart(course({58, std::nullopt, 55}), Width::kWide, TextWidth(kNoFaces));
  CHECK(lines_of(drawing, drawing::Ink::kBrand) == 0);
  CHECK(says(drawing, "x"));
  // Two single points, each drawn as a neighbour of the gap and as a dot.
  CHECK(all<drawing::Circle>(drawing).size() == 4);
}

TEST_CASE("a withheld bar has its symbol and no length") {
  const Bars bars{{{"A", {64, "64%"}}, {"B", {std::nullopt, "c"}}}, 62, "National 62%"};
  const auto drawing = bar_chart(bars, Width::kWide, TextWidth(kNoFaces));
  CHECK(all<drawing::Rectangle>(drawing).size() == 1);
  CHECK(says(drawing, "c"));
  CHECK(says(drawing, "National 62%"));
}

TEST_CASE("a bar's figure never stands on the line of the comparison") {
  const Bars bars{{{"A", {61, "61%"}}, {"B", {80, "80%"}}}, 62, "National 62%"};
  const auto drawing = bar_chart(bars, Width::kWide, TextWidth(kNoFaces));
  const auto lines = all<drawing::Line>(drawing);
  const auto line =
      std::ranges::max(lines, {}, [](const auto& each) { return each.points.front().x; }).points.front().x;
  for (const auto& words : all<drawing::Words>(drawing)) {
    if (words.text == "61%" || words.text == "80%") CHECK(words.at.x > line);
  }
}

TEST_CASE("bars below zero run to the left of zero, each with its figure beyond its tip") {
  const Bars bars{{{"A", {3, "3.0"}}, {"B", {-2, "−2.0"}}}, {}, {}};
  const auto drawing = bar_chart(bars, Width::kWide, TextWidth(kNoFaces));
  const auto drawn = all<drawing::Rectangle>(drawing);
  const auto zero = drawn.at(0).x;
  CHECK(drawn.at(1).x + drawn.at(1).width == Approx(zero));
  CHECK(drawn.at(0).width / drawn.at(1).width == Approx(1.5));
  for (const auto& words : all<drawing::Words>(drawing)) {
    if (words.text == "3.0") CHECK(words.at.x > zero + drawn.at(0).width);
    if (words.text == "−2.0") CHECK(words.at.x < drawn.at(1).x);
  }
}

TEST_CASE("a label that has moved away from its line's end is joined to it") {
  auto apart = course({58, 60, 90}), together = course({58, 60, 62.5});
  const auto leaders = [&](const Course& each) {
    return lines_of(line_chart(each, Width::kWide, TextWidth(kNoFaces)), drawing::Ink::kAxis);
  };
  CHECK(leaders(apart) == 0);
  CHECK(leaders(together) == 2);
}

TEST_CASE("a last figure that is not of the last moment says of which it is") {
  const auto drawing = line_chart(course({58, 60, std::nullopt}), Width::kWide, TextWidth(kNoFaces));
  const auto words = all<drawing::Words>(drawing);
  CHECK(std::ranges::count(words, "2025", &drawing::Words::text) == 2);
}

Pairs pairs_of(std::vector<Pair> pairs) {
  return {"2024", "2026", std::move(pairs), {}};
}
const Figure kWithheld{{}, "c", "withheld"};

std::size_t dots_of(const drawing::Drawing& drawing) {
  return all<drawing::Circle>(drawing).size();
}

TEST_CASE("a dot plot has an open and a filled dot for each, joined") {
  const auto drawing = dot_plot(pairs_of({{"A", {60, "60%"}, {64, "64%"}}}), Width::kWide, source_sans());
  const auto dots = all<drawing::Circle>(drawing);
  CHECK(dots.at(0).fill.ink == drawing::Ink::kGround);
  CHECK(dots.at(1).fill.ink == drawing::Ink::kBrand);
  CHECK(dots.at(0).centre.x < dots.at(1).centre.x);
  CHECK(lines_of(drawing, drawing::Ink::kBrand) == 1);
  for (const auto* words : {"60%", "64%", "2024", "2026"}) CHECK(says(drawing, words));
}

TEST_CASE("a withheld figure of a dot plot is words, never a dot") {
  const auto drawing =
      dot_plot(pairs_of({{"A", {60, "60%"}, {64, "64%"}}, {"B", kWithheld, {50, "50%"}}}), Width::kWide, source_sans());
  CHECK(dots_of(drawing) == 3);
  CHECK(says(drawing, "withheld"));
}

TEST_CASE("a slope chart draws what has got worse thick, and names what has no slope") {
  const auto drawing = slope_chart(
      pairs_of({{"A", {60, "60%"}, {64, "64%"}}, {"B", {61, "61%"}, {50, "50%"}, true}, {"C", {55, "55%"}, kWithheld}}),
      Width::kWide, source_sans());
  std::vector<double> widths;
  for (const auto& line : all<drawing::Line>(drawing)) {
    if (line.stroke.paint.ink == drawing::Ink::kBrand) widths.push_back(line.stroke.width);
  }
  REQUIRE(widths.size() == 2);
  CHECK(widths[0] < widths[1]);
  CHECK(says(drawing, "64% A"));
  CHECK(says(drawing, "C: 55% in 2024, withheld in 2026"));
}

TEST_CASE("stacked bars have grounds that differ without colour, and their sum at the end") {
  const Stacks stacks{{"Days", "Halves"}, {{"A", {{30, "30"}, {10, "10"}}, "40"}}};
  const auto drawing = stacked_bars(stacks, Width::kWide, source_sans());
  const auto drawn = all<drawing::Rectangle>(drawing);
  CHECK(drawn.at(0).fill.ink == drawing::Ink::kBrand);
  CHECK(drawn.at(1).x == Approx(drawn.at(0).x + drawn.at(0).width));
  CHECK(drawn.at(0).width / drawn.at(1).width == Approx(3));
  CHECK(drawn.at(2).hatched);
  for (const auto* words : {"Days", "Halves", "30", "10", "40"}) CHECK(says(drawing, words));
}

TEST_CASE("a sum of which a part is withheld has no figure") {
  const Stacks stacks{
      {"Days", "Halves"},
      {{"A", {{30, "30"}, {10, "10"}}, "40"}, {"B", {{30, "30"}, kWithheld}, {}}, {"C", {kWithheld, kWithheld}, {}}}};
  const auto drawing = stacked_bars(stacks, Width::kWide, source_sans());
  CHECK(says(drawing, "+ Halves withheld"));
  CHECK(says(drawing, "withheld"));
}

TEST_CASE("small multiples share one scale") {
  const auto drawing = small_multiples({course({58, 60, 55}), course({70, 71, 72})}, Width::kWide, TextWidth(kNoFaces));
  CHECK(lines_of(drawing, drawing::Ink::kBrand) == 2);
  CHECK(says(drawing, "72%"));
  CHECK(drawing.height > 100);
}

TEST_CASE("a long name stands on two lines over its panel, and no letter of it is lost") {
  auto long_named = course({58, 60, 55});
  long_named.ours.name = "Lanternhythe Saint Aurelia and Saint Bride";
  const auto drawing = small_multiples({long_named}, Width::kNarrow, TextWidth(kNoFaces));
  std::string said;
  for (const auto& words : all<drawing::Words>(drawing)) {
    if (words.weight == drawing::Weight::kSemibold && words.paint.ink == drawing::Ink::kText) said += words.text + " ";
  }
  CHECK(said == long_named.ours.name + " ");
}

TEST_CASE("a small multiple says a figure of an earlier moment quietly there, and at its end why there is none") {
  const auto drawing = small_multiples({course({58, 60, std::nullopt})}, Width::kWide, TextWidth(kNoFaces));
  const auto words = all<drawing::Words>(drawing);
  const auto find = [&](std::string_view text) { return *std::ranges::find(words, text, &drawing::Words::text); };
  CHECK(find("60%").paint.ink == drawing::Ink::kQuiet);
  CHECK(find("60%").at.x < find("x").at.x);
  for (const auto& dot : all<drawing::Circle>(drawing)) CHECK(dot.fill.ink == drawing::Ink::kQuiet);
}

}  // namespace
}  // namespace cornerstone::charts
