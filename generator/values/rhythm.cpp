#include "values/rhythm.h"

#include <array>
#include <charconv>
#include <utility>
#include <vector>

namespace cornerstone::values {
namespace {

using Tokens = std::vector<std::string_view>;

Tokens tokens_of(std::string_view text) {
  Tokens tokens;
  std::size_t at = 0;
  while (at < text.size()) {
    const auto end = std::min(text.find(' ', at), text.size());
    if (end > at) tokens.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return tokens;
}

std::string joined(const Tokens& tokens, std::size_t from, std::size_t until) {
  std::string text;
  for (auto i = from; i < until; ++i) {
    if (!text.empty()) text += ' ';
    text += tokens[i];
  }
  return text;
}

std::optional<int> whole_number(std::string_view word) {
  int value = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (error != std::errc{} || end != word.data() + word.size() || value < 1) return std::nullopt;
  return value;
}

struct NamedRhythm {
  std::string_view word;
  RhythmKind kind;
  int every;
  TimeUnit unit;
};
constexpr std::array kNamed{
    NamedRhythm{"always", RhythmKind::kAlways, 1, TimeUnit::kYear},
    NamedRhythm{"once", RhythmKind::kOnce, 1, TimeUnit::kYear},
    NamedRhythm{"by exception", RhythmKind::kByException, 1, TimeUnit::kYear},
    NamedRhythm{"ad hoc", RhythmKind::kAdHoc, 1, TimeUnit::kYear},
    NamedRhythm{"weekly", RhythmKind::kEvery, 1, TimeUnit::kWeek},
    NamedRhythm{"fortnightly", RhythmKind::kEvery, 2, TimeUnit::kWeek},
    NamedRhythm{"monthly", RhythmKind::kEvery, 1, TimeUnit::kMonth},
    NamedRhythm{"half-termly", RhythmKind::kEvery, 1, TimeUnit::kHalfTerm},
    NamedRhythm{"termly", RhythmKind::kEvery, 1, TimeUnit::kTerm},
    NamedRhythm{"annual", RhythmKind::kEvery, 1, TimeUnit::kYear},
};

/// "every N period", "N a period", "N days a period".
bool read_counted(std::string_view text, Rhythm& rhythm) {
  const auto tokens = tokens_of(text);
  const auto n = tokens.size();
  if (n >= 3 && tokens[0] == "every") {
    const auto every = whole_number(tokens[1]);
    const auto unit = read_time_unit(joined(tokens, 2, n));
    if (!every || !unit || *unit == TimeUnit::kSchoolDay) return false;
    rhythm.kind = RhythmKind::kEvery;
    rhythm.every = *every;
    rhythm.unit = *unit;
    return true;
  }
  const bool counts_days = n >= 4 && (tokens[1] == "day" || tokens[1] == "days") && tokens[2] == "a";
  const std::size_t article = counts_days ? 2 : 1;
  if (n < article + 2 || tokens[article] != "a") return false;
  const auto count = Decimal::read(tokens[0]);
  const auto unit = read_time_unit(joined(tokens, article + 1, n));
  if (!count || count->micro() <= 0 || !unit || *unit == TimeUnit::kSchoolDay) return false;
  if (!counts_days && count->places() != 0) return false;
  rhythm.kind = counts_days ? RhythmKind::kDays : RhythmKind::kTimes;
  rhythm.count = *count;
  rhythm.unit = *unit;
  return true;
}

bool read_often(std::string_view text, Rhythm& rhythm) {
  for (const auto& named : kNamed) {
    if (named.word != text) continue;
    rhythm.kind = named.kind;
    rhythm.every = named.every;
    rhythm.unit = named.unit;
    return true;
  }
  return read_counted(text, rhythm);
}

std::string_view without_prefix(std::string_view text, std::string_view prefix) {
  return text.starts_with(prefix) ? text.substr(prefix.size()) : text;
}

}  // namespace

std::optional<Rhythm> read_rhythm(std::string_view text) {
  Rhythm rhythm;
  rhythm.words = std::string(text);
  if (text == "none") return rhythm;
  if (text == "as required") {
    rhythm.kind = RhythmKind::kAsRequired;
    rhythm.is_as_required = true;
    return rhythm;
  }
  constexpr std::string_view kSuffix = ", as required";
  if (text.ends_with(kSuffix)) {
    rhythm.is_as_required = true;
    text.remove_suffix(kSuffix.size());
    rhythm.words = std::string(text);
  }
  constexpr std::array<std::pair<std::string_view, Bound>, 3> kBounds{
      {{"at least ", Bound::kAtLeast}, {"up to ", Bound::kUpTo}, {"about ", Bound::kAbout}}};
  for (const auto& [prefix, bound] : kBounds) {
    if (!text.starts_with(prefix)) continue;
    rhythm.bound = bound;
    text.remove_prefix(prefix.size());
    break;
  }
  if (!read_often(text, rhythm)) return std::nullopt;
  return rhythm;
}

std::optional<Timing> read_timing(std::string_view text) {
  Timing timing;
  timing.words = std::string(text);
  if (text.starts_with("in ")) {
    auto rest = text.substr(3);
    if (rest.starts_with("the first half of ")) timing.part = TimingPart::kFirstHalf;
    if (rest.starts_with("the second half of ")) timing.part = TimingPart::kSecondHalf;
    rest = without_prefix(without_prefix(without_prefix(rest, "the "), "first half of "), "second half of ");
    if (rest.empty() || rest.find(' ') != std::string_view::npos) return std::nullopt;
    if (const auto month = month_number(rest); month && timing.part == TimingPart::kWhole) {
      timing.month = *month;
      return timing;
    }
    timing.kind = TimingKind::kInTerm;
    timing.anchor = std::string(rest);
    return timing;
  }
  const auto tokens = tokens_of(text);
  std::size_t at = 0;
  while (at < tokens.size() && tokens[at] != "before" && tokens[at] != "after" && tokens[at] != "with") ++at;
  if (at == tokens.size()) return std::nullopt;
  timing.kind = tokens[at] == "before"  ? TimingKind::kBefore
                : tokens[at] == "after" ? TimingKind::kAfter
                                        : TimingKind::kWith;
  if (at > 0) {
    timing.distance = read_period(joined(tokens, 0, at));
    if (!timing.distance || timing.kind == TimingKind::kWith) return std::nullopt;
  }
  ++at;
  if (at + 2 < tokens.size() && tokens[at + 1] == "of" && (tokens[at] == "start" || tokens[at] == "end")) {
    timing.part = tokens[at] == "start" ? TimingPart::kStart : TimingPart::kEnd;
    at += 2;
  }
  if (at + 1 != tokens.size()) return std::nullopt;
  timing.anchor = std::string(tokens[at]);
  return timing;
}

}  // namespace cornerstone::values
