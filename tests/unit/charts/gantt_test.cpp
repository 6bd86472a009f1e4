#include "charts/gantt.h"

#include <rapidcheck.h>

#include <catch2/catch.hpp>

#include "unit/charts/drawn.h"
#include "unit/charts/random_figures.h"

namespace cornerstone::charts {
namespace {

using drawing::Ink;
using drawing::MarkShape;
using values::Date;

Date on(int year, unsigned month, unsigned day) {
  return *Date::of(year, month, day);
}

Work work(Filling filling, Date from, std::optional<Date> due) {
  return {.name = "A guide for families",
          .owner = "Director",
          .from = from,
          .due = due,
          .filling = filling,
          .mark = {.shape = MarkShape::kBallHalf, .tone = {}, .letter = {}},
          .progress = "Under way",
          .when = "due 30 October"};
}

Gantt gantt_with(std::vector<Work> works) {
  return {.days = {on(2026, 9, 1), on(2027, 7, 31)},
          .terms = {{"Autumn term", {on(2026, 9, 1), on(2026, 12, 18)}},
                    {"Spring term", {on(2027, 1, 4), on(2027, 3, 25)}},
                    {"Summer term", {on(2027, 4, 12), on(2027, 7, 21)}}},
          .holidays = {{on(2026, 10, 26), on(2026, 10, 30)}, {on(2026, 12, 19), on(2027, 1, 3)}},
          .as_at = on(2026, 11, 16),
          .as_at_name = "As at 16 November 2026",
          .groups = {{"Here every day", "1 of 2 done", std::move(works)}}};
}

/// Left and right edges of what is filled or outlined in this ink.
struct Drawn {
  double left, right, height;
};
std::vector<Drawn> bars_of(const drawing::Drawing& drawing, Ink fill) {
  std::vector<Drawn> found;
  for (const auto& polygon : all<drawing::Polygon>(drawing)) {
    if (polygon.fill.ink != fill) continue;
    const auto [left, right] = std::ranges::minmax(polygon.points, {}, &drawing::Point::x);
    const auto [top, bottom] = std::ranges::minmax(polygon.points, {}, &drawing::Point::y);
    found.push_back({left.x, right.x, bottom.y - top.y});
  }
  return found;
}

/// Where the line of the day stands.
double line_of(const drawing::Drawing& drawing) {
  for (const auto& line : all<drawing::Line>(drawing)) {
    if (line.stroke.paint.ink == Ink::kReference) return line.points.front().x;
  }
  return 0;
}

std::size_t broken_lines(const drawing::Drawing& drawing) {
  return static_cast<std::size_t>(std::ranges::count_if(all<drawing::Line>(drawing), [](const auto& line) {
    return line.stroke.paint.ink == Ink::kAccent && line.stroke.dash_on > 0;
  }));
}

TEST_CASE("a bar is open, half full or full, and never told apart by colour alone") {
  const auto [filling, open, full, half_height] = GENERATE(table<Filling, std::size_t, std::size_t, bool>({
      {Filling::kOpen, 1, 0, false},
      {Filling::kHalf, 1, 1, true},
      {Filling::kFull, 0, 1, false},
      {Filling::kNone, 0, 0, false},
  }));
  for (const auto width : {Width::kWide, Width::kNarrow}) {
    const auto drawing =
        gantt_chart(gantt_with({work(filling, on(2026, 9, 1), on(2026, 12, 1))}), width, source_sans());
    CHECK(bars_of(drawing, Ink::kGround).size() == open);
    const auto filled = bars_of(drawing, Ink::kBrand);
    REQUIRE(filled.size() == full);
    if (full == 1) CHECK(filled.front().height == Approx(half_height ? 7 : 14));
    for (const auto* words : {"Under way", "Autumn term", "Sep", "Jul", "As at 16 November 2026", "Here every day"})
      CHECK(says(drawing, words));
    CHECK(all<drawing::PlacedMark>(drawing).size() == 1);
  }
}

TEST_CASE("a bar stands over its days") {
  const auto drawing = gantt_chart(gantt_with({work(Filling::kFull, on(2026, 10, 1), on(2026, 10, 31)),
                                               work(Filling::kFull, on(2026, 11, 1), on(2027, 7, 31))}),
                                   Width::kWide, source_sans());
  const auto bars = bars_of(drawing, Ink::kBrand);
  REQUIRE(bars.size() == 2);
  CHECK(bars[0].right == Approx(bars[1].left));
  // 31 days of a year that is drawn as 334, the second bar's 273 up to its end.
  CHECK((bars[0].right - bars[0].left) / (bars[1].right - bars[1].left) == Approx(31.0 / 273));
  CHECK(line_of(drawing) > bars[1].left);
}

TEST_CASE("bars that have no length, or lie beyond the days drawn, can still be seen inside the drawing") {
  const auto [from, due] = GENERATE(table<Date, Date>({
      {on(2026, 9, 1), on(2026, 9, 1)},
      {on(2027, 7, 31), on(2027, 7, 31)},
      {on(2025, 9, 1), on(2026, 7, 31)},
      {on(2025, 9, 1), on(2028, 7, 31)},
      {on(2028, 1, 1), on(2028, 7, 31)},
      {on(2026, 12, 1), on(2026, 10, 1)},
  }));
  for (const auto width : {Width::kWide, Width::kNarrow}) {
    const auto drawing = gantt_chart(gantt_with({work(Filling::kHalf, from, due)}), width, source_sans());
    const auto bars = bars_of(drawing, Ink::kGround);
    REQUIRE(bars.size() == 1);
    CHECK(bars.front().right - bars.front().left > 6.9);
    CHECK(bars.front().left >= 0);
    CHECK(bars.front().right <= drawing.width);
  }
}

TEST_CASE("work without a day on which it is due has words and no bar") {
  const auto drawing =
      gantt_chart(gantt_with({work(Filling::kHalf, on(2026, 9, 1), std::nullopt)}), Width::kWide, source_sans());
  CHECK(all<drawing::Polygon>(drawing).empty());
  CHECK(says(drawing, "Under way"));
}

TEST_CASE("what is late goes on as a broken line up to the day of the chart") {
  auto late = work(Filling::kHalf, on(2026, 9, 1), on(2026, 10, 30));
  late.is_late = true;
  for (const auto width : {Width::kWide, Width::kNarrow}) {
    CHECK(broken_lines(gantt_chart(gantt_with({late}), width, source_sans())) == 1);
    CHECK(broken_lines(gantt_chart(gantt_with({work(Filling::kHalf, on(2026, 9, 1), on(2026, 12, 1))}), width,
                                   source_sans())) == 0);
  }
}

TEST_CASE("a day outside the chart has neither line nor name") {
  auto gantt = gantt_with({work(Filling::kHalf, on(2026, 9, 1), on(2026, 12, 1))});
  gantt.as_at = on(2027, 8, 1);
  const auto drawing = gantt_chart(gantt, Width::kWide, source_sans());
  CHECK(line_of(drawing) == 0);
  CHECK_FALSE(says(drawing, "As at 16 November 2026"));
}

TEST_CASE("terms whose names have no room are left out together") {
  auto gantt = gantt_with({work(Filling::kHalf, on(2026, 9, 1), on(2026, 12, 1))});
  gantt.terms.front().name = "The first term of our seventy-fifth anniversary year in this place";
  const auto drawing = gantt_chart(gantt, Width::kWide, source_sans());
  CHECK_FALSE(says(drawing, "Spring term"));
  CHECK(says(drawing, "Sep"));
}

TEST_CASE("nothing of a long name is left out") {
  auto longest = work(Filling::kHalf, on(2026, 9, 1), on(2026, 12, 1));
  longest.name =
      "Geography, music, art and computing units complete for years one to six in every academy, with the books that "
      "they need, taught once in full, evaluated with learners and teachers, and put right before the summer";
  for (const auto width : {Width::kWide, Width::kNarrow}) {
    std::string all_words;
    for (const auto& words : all<drawing::Words>(gantt_chart(gantt_with({longest}), width, source_sans())))
      all_words += words.text + " ";
    CHECK(all_words.find("put right before the summer") != std::string::npos);
    CHECK(all_words.find("…") == std::string::npos);
  }
}

TEST_CASE("a long chart is parted, its groups named again where they go on") {
  std::vector<Work> works(12, work(Filling::kOpen, on(2026, 9, 1), on(2026, 12, 1)));
  auto gantt = gantt_with(works);
  gantt.groups.push_back({"Reading first", "none done", works});
  constexpr double kTallest = 500;
  const auto parts = in_parts(gantt, kTallest, "continued", source_sans());
  REQUIRE(parts.size() > 2);
  std::size_t count = 0;
  for (const auto& part : parts) {
    CHECK(gantt_chart(part, Width::kWide, source_sans()).height <= kTallest);
    for (const auto& group : part.groups) {
      CHECK_FALSE(group.works.empty());
      count += group.works.size();
    }
  }
  CHECK(count == 24);
  const auto rows = [](const Gantt& part) {
    std::size_t sum = 0;
    for (const auto& group : part.groups) sum += group.works.size();
    return sum;
  };
  CHECK(rows(parts.back()) + 3 > rows(parts.front()));
  CHECK(parts[1].groups.front().name == "Here every day");
  CHECK(parts[1].groups.front().summary == "continued");
}

TEST_CASE("a chart that fits is one part, and a part has one piece of work at least") {
  const auto gantt = gantt_with(std::vector<Work>(3, work(Filling::kOpen, on(2026, 9, 1), on(2026, 12, 1))));
  const auto [tallest, parts] = GENERATE(table<double, std::size_t>({{2000, 1}, {10, 3}}));
  CHECK(in_parts(gantt, tallest, "continued", source_sans()).size() == parts);
}

Work random_work() {
  const auto day = [] { return on(2026, 6, 1).plus_days(*rc::gen::inRange(0, 600)); };
  Work made = work(*rc::gen::element(Filling::kOpen, Filling::kHalf, Filling::kFull, Filling::kNone), day(), day());
  made.name = random_name();
  made.owner = *rc::gen::arbitrary<bool>() ? random_name() : std::string();
  if (*rc::gen::inRange(0, 5) == 0) made.due.reset();
  made.is_late = made.due && *rc::gen::arbitrary<bool>();
  made.when = *rc::gen::element<std::string>("", "due 30 September", "due 30 September 2028");
  return made;
}

TEST_CASE("words of a Gantt chart stand clear of each other and of the line of the day") {
  CHECK(rc::check([] {
    auto gantt = gantt_with({});
    gantt.groups.clear();
    gantt.as_at = on(2026, 8, 25).plus_days(*rc::gen::inRange(0, 345));
    const auto groups = *rc::gen::inRange(1, 4);
    for (int i = 0; i < groups; ++i) {
      WorkGroup group{random_name(), "1 of 2 done", {}};
      const auto works = *rc::gen::inRange(1, 6);
      for (int j = 0; j < works; ++j) group.works.push_back(random_work());
      gantt.groups.push_back(std::move(group));
    }
    for (const auto width : {Width::kWide, Width::kNarrow}) {
      const auto drawing = gantt_chart(gantt, width, source_sans());
      const auto wrong = misplaced(drawing, source_sans());
      if (!wrong.empty()) RC_FAIL(wrong + drawing::dump(drawing));
    }
  }));
}

}  // namespace
}  // namespace cornerstone::charts
