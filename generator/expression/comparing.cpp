#include "expression/comparing.h"

#include <algorithm>
#include <cassert>
#include <compare>

#include "expression/kleene.h"
#include "expression/letters.h"

namespace cornerstone::expression {
namespace {

/// From the lesser to the greater; of words the better is the greater.
struct Interval {
  Value least;
  Value most;
};

Interval interval_of(const Reading& reading) {
  if (!reading.ends) return {*reading.value, *reading.value};
  if (std::holds_alternative<Word>(reading.ends->first)) return {reading.ends->last, reading.ends->first};
  return {reading.ends->first, reading.ends->last};
}

class Comparer {
 public:
  explicit Comparer(const Scope& scope) : scope_(scope) {}

  [[nodiscard]] Verdict verdict(Compare compare, const Interval& a, const Interval& b) const {
    switch (compare) {
      case Compare::kIs:
        return equality(a, b);
      case Compare::kAbove:
        return above(a, b);
      case Compare::kBelow:
        return above(b, a);
      case Compare::kAtLeast:
        return negation(above(b, a));
      case Compare::kAtMost:
        return negation(above(a, b));
      default:
        assert(false);
        return Verdict::kNotKnown;
    }
  }

 private:
  [[nodiscard]] Verdict above(const Interval& a, const Interval& b) const {
    if (order(a.least, b.most) > 0) return Verdict::kYes;
    return order(a.most, b.least) <= 0 ? Verdict::kNo : Verdict::kNotKnown;
  }

  [[nodiscard]] Verdict equality(const Interval& a, const Interval& b) const {
    if (order(a.most, b.least) < 0 || order(a.least, b.most) > 0) return Verdict::kNo;
    const bool is_one = order(a.least, a.most) == 0 && order(b.least, b.most) == 0;
    return is_one ? Verdict::kYes : Verdict::kNotKnown;
  }

  [[nodiscard]] std::strong_ordering order(const Value& a, const Value& b) const {
    if (is_time(a)) return start_of(b) <=> start_of(a);
    assert(a.index() == b.index());
    if (const auto* quantity = std::get_if<Quantity>(&a)) return quantity->amount <=> std::get<Quantity>(b).amount;
    if (const auto* word = std::get_if<Word>(&a)) return std::get<Word>(b).index <=> word->index;
    if (const auto* date = std::get_if<values::Date>(&a)) return *date <=> std::get<values::Date>(b);
    if (const auto* is_so = std::get_if<bool>(&a)) return *is_so <=> std::get<bool>(b);
    const auto& text = std::get<std::string>(a);
    const auto& other = std::get<std::string>(b);
    return same_but_for_case(text, other) ? std::strong_ordering::equal : text <=> other;
  }

  [[nodiscard]] static bool is_time(const Value& value) {
    return std::holds_alternative<Elapsed>(value) || std::holds_alternative<values::Period>(value);
  }

  /// The day that lies so long before the as-at date: the longer the time, the earlier the day.
  [[nodiscard]] values::Date start_of(const Value& value) const {
    if (const auto* elapsed = std::get_if<Elapsed>(&value)) return elapsed->from;
    return scope_.before(scope_.as_at(), std::get<values::Period>(value));
  }

  const Scope& scope_;
};

/// By quality or time, in terms of size.
Compare by_size(Compare compare, Better better) {
  const bool is_upward = better == Better::kHigher;
  switch (compare) {
    case Compare::kBetterThan:
      return is_upward ? Compare::kAbove : Compare::kBelow;
    case Compare::kWorseThan:
      return is_upward ? Compare::kBelow : Compare::kAbove;
    case Compare::kNoBetterThan:
      return is_upward ? Compare::kAtMost : Compare::kAtLeast;
    case Compare::kNoWorseThan:
      return is_upward ? Compare::kAtLeast : Compare::kAtMost;
    case Compare::kBefore:
      return Compare::kBelow;
    case Compare::kAfter:
      return Compare::kAbove;
    default:
      return compare;
  }
}

/// The words from one end of a range to the other; of anything else the interval itself.
std::vector<Interval> parts_of(const Interval& interval) {
  const auto* least = std::get_if<Word>(&interval.least);
  if (least == nullptr) return {interval};
  std::vector<Interval> words;
  for (std::size_t i = std::get<Word>(interval.most).index; i <= least->index; ++i) {
    const Word word{least->scale, i};
    words.push_back({word, word});
  }
  return words;
}

/// Yes or no where all are, otherwise not known.
Verdict agreement(const std::vector<Verdict>& verdicts) {
  const bool is_one = std::ranges::all_of(verdicts, [&](Verdict verdict) { return verdict == verdicts.front(); });
  return is_one ? verdicts.front() : Verdict::kNotKnown;
}

/// Each word of a range has to be in the list, whichever of the list it is.
Verdict one_of(const Interval& left, const std::vector<Interval>& list, const Comparer& comparer) {
  std::vector<Verdict> of_parts;
  for (const Interval& part : parts_of(left)) {
    std::vector<Verdict> is_each;
    for (const Interval& each : list) is_each.push_back(comparer.verdict(Compare::kIs, part, each));
    of_parts.push_back(disjunction(is_each));
  }
  return agreement(of_parts);
}

Verdict known_verdict(const Comparison& comparison, const Reading& left, const std::vector<Reading>& right,
                      const Scope& scope) {
  const Comparer comparer(scope);
  const Interval interval = interval_of(left);
  std::vector<Interval> others;
  for (const Reading& reading : right) others.push_back(interval_of(reading));
  if (comparison.compare == Compare::kOneOf) return one_of(interval, others, comparer);
  if (comparison.compare == Compare::kBetween) {
    return conjunction({comparer.verdict(Compare::kAtLeast, interval, others.front()),
                        comparer.verdict(Compare::kAtMost, interval, others.back())});
  }
  return comparer.verdict(by_size(comparison.compare, comparison.better), interval, others.front());
}

}  // namespace

Verdict verdict_of(const Comparison& comparison, const Reading& left, const std::vector<Reading>& right,
                   const Scope& scope) {
  std::vector<const Reading*> sides{&left};
  for (const Reading& reading : right) sides.push_back(&reading);
  const auto has = [&](auto is_such) { return std::ranges::any_of(sides, is_such); };
  if (has([](const Reading* side) { return side->state == ReadingState::kNotApplicable; })) {
    return Verdict::kNotApplicable;
  }
  if (has([](const Reading* side) { return !side->is_known() && side->state != ReadingState::kRange; })) {
    return Verdict::kNotKnown;
  }
  const Verdict verdict = known_verdict(comparison, left, right, scope);
  return comparison.is_negated ? negation(verdict) : verdict;
}

Verdict verdict_of(const StateTest& test, const Reading& reading) {
  if (reading.state == ReadingState::kHidden) return Verdict::kNotKnown;
  const bool is_so = (reading.state == test.state) != test.is_negated;
  return is_so ? Verdict::kYes : Verdict::kNo;
}

}  // namespace cornerstone::expression
