// Rhythms and timings: how often and when, as people say it.
//
// Grammar: docs/content.md, "Phrases". These are values; `rules` turns them into days of the school calendar.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "values/decimal.h"
#include "values/period.h"

namespace cornerstone::values {

enum class Bound { kExactly, kAtLeast, kUpTo, kAbout };

/// What a rhythm counts.
enum class RhythmKind {
  kNone,        ///< "none": taken away at this level.
  kAsRequired,  ///< "as required" alone.
  kAlways,      ///< A standing support without occasions.
  kOnce,
  kByException,
  kAdHoc,
  kEvery,  ///< Once every `every` periods: weekly, half-termly, "every 2 years".
  kTimes,  ///< `count` times a period: "3 a year".
  kDays,   ///< `count` days a period: "12 days a year".
};

struct Rhythm {
  RhythmKind kind = RhythmKind::kNone;
  Bound bound = Bound::kExactly;
  Decimal count;                    ///< kTimes, kDays.
  int every = 1;                    ///< kEvery.
  TimeUnit unit = TimeUnit::kYear;  ///< kEvery, kTimes, kDays.
  bool is_as_required = false;      ///< Written with ", as required", or "as required" alone.
  std::string words;                ///< As written, without ", as required".

  bool operator==(const Rhythm&) const = default;
};

[[nodiscard]] std::optional<Rhythm> read_rhythm(std::string_view text);

enum class TimingKind { kBefore, kAfter, kWith, kInMonth, kInTerm };
enum class TimingPart { kWhole, kStart, kEnd, kFirstHalf, kSecondHalf };

/// `6 weeks after peer-review`, `with board`, `in September`, `in the first half of autumn`, `2 weeks before end of
/// term`.
struct Timing {
  TimingKind kind = TimingKind::kInMonth;
  std::optional<Period> distance;  ///< kBefore, kAfter; none: directly.
  TimingPart part = TimingPart::kWhole;
  std::string anchor;  ///< Item, body, term, "term" (any), or `academy.column`. Empty for a month.
  unsigned month = 0;  ///< kInMonth.
  std::string words;

  bool operator==(const Timing&) const = default;
};

/// Whether `anchor` names anything is for the caller to check.
[[nodiscard]] std::optional<Timing> read_timing(std::string_view text);

}  // namespace cornerstone::values
