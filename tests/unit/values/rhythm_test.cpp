#include "values/rhythm.h"

#include <catch2/catch.hpp>

namespace cornerstone::values {
namespace {

struct RhythmCase {
  const char* text;
  RhythmKind kind;
  Bound bound;
  const char* count;
  int every;
  TimeUnit unit;
  bool is_as_required;
};

TEST_CASE("rhythms as people write them") {
  const RhythmCase cases[] = {
      {"none", RhythmKind::kNone, Bound::kExactly, "0", 1, TimeUnit::kYear, false},
      {"as required", RhythmKind::kAsRequired, Bound::kExactly, "0", 1, TimeUnit::kYear, true},
      {"always", RhythmKind::kAlways, Bound::kExactly, "0", 1, TimeUnit::kYear, false},
      {"by exception", RhythmKind::kByException, Bound::kExactly, "0", 1, TimeUnit::kYear, false},
      {"fortnightly, as required", RhythmKind::kEvery, Bound::kExactly, "0", 2, TimeUnit::kWeek, true},
      {"half-termly", RhythmKind::kEvery, Bound::kExactly, "0", 1, TimeUnit::kHalfTerm, false},
      {"every 2 years", RhythmKind::kEvery, Bound::kExactly, "0", 2, TimeUnit::kYear, false},
      {"at least every 3 half terms", RhythmKind::kEvery, Bound::kAtLeast, "0", 3, TimeUnit::kHalfTerm, false},
      {"3 a year", RhythmKind::kTimes, Bound::kExactly, "3", 1, TimeUnit::kYear, false},
      {"about 2 a half term", RhythmKind::kTimes, Bound::kAbout, "2", 1, TimeUnit::kHalfTerm, false},
      {"up to 6 days a year", RhythmKind::kDays, Bound::kUpTo, "6", 1, TimeUnit::kYear, false},
      {"at least 0.5 days a week, as required", RhythmKind::kDays, Bound::kAtLeast, "0.5", 1, TimeUnit::kWeek, true},
      {"1 day a week", RhythmKind::kDays, Bound::kExactly, "1", 1, TimeUnit::kWeek, false},
  };
  for (const auto& c : cases) {
    INFO(c.text);
    const auto rhythm = read_rhythm(c.text);
    REQUIRE(rhythm);
    CHECK(rhythm->kind == c.kind);
    CHECK(rhythm->bound == c.bound);
    CHECK(rhythm->count.shortest() == c.count);
    CHECK(rhythm->every == c.every);
    CHECK(rhythm->unit == c.unit);
    CHECK(rhythm->is_as_required == c.is_as_required);
  }
}

TEST_CASE("rhythms that nobody means") {
  for (const auto* text : {"", "sometimes", "every week", "every 0 weeks", "1.5 a year", "3 per year", "at least",
                           "2 days", "3 a fortnight", "monthly as required", "0 days a year", "every 2 school days"}) {
    INFO(text);
    CHECK_FALSE(read_rhythm(text));
  }
}

TEST_CASE("timings") {
  struct Case {
    const char* text;
    TimingKind kind;
    const char* distance;
    TimingPart part;
    const char* anchor;
    unsigned month;
  };
  const Case cases[] = {
      {"in September", TimingKind::kInMonth, "", TimingPart::kWhole, "", 9},
      {"in autumn", TimingKind::kInTerm, "", TimingPart::kWhole, "autumn", 0},
      {"in the first half of autumn", TimingKind::kInTerm, "", TimingPart::kFirstHalf, "autumn", 0},
      {"in the second half of summer", TimingKind::kInTerm, "", TimingPart::kSecondHalf, "summer", 0},
      {"with board", TimingKind::kWith, "", TimingPart::kWhole, "board", 0},
      {"10 school days before challenge-support", TimingKind::kBefore, "10 school days", TimingPart::kWhole,
       "challenge-support", 0},
      {"6 weeks after peer-review", TimingKind::kAfter, "6 weeks", TimingPart::kWhole, "peer-review", 0},
      {"2 weeks before end of term", TimingKind::kBefore, "2 weeks", TimingPart::kEnd, "term", 0},
      {"after start of spring", TimingKind::kAfter, "", TimingPart::kStart, "spring", 0},
      {"1 year after academy.joined", TimingKind::kAfter, "1 year", TimingPart::kWhole, "academy.joined", 0},
  };
  for (const auto& c : cases) {
    INFO(c.text);
    const auto timing = read_timing(c.text);
    REQUIRE(timing);
    CHECK(timing->kind == c.kind);
    CHECK((timing->distance ? timing->distance->in_words() : "") == c.distance);
    CHECK(timing->part == c.part);
    CHECK(timing->anchor == c.anchor);
    CHECK(timing->month == c.month);
  }
  for (const auto* text : {"", "soon", "in", "in the first half of September of", "6 weeks with board", "weeks after x",
                           "after", "before end of"}) {
    INFO(text);
    CHECK_FALSE(read_timing(text));
  }
}

}  // namespace
}  // namespace cornerstone::values
