#include "expression/functions.h"

#include <algorithm>
#include <cassert>

#include "expression/check.h"

namespace cornerstone::expression {
namespace {

values::Decimal amount(const Reading& reading) {
  return std::get<Quantity>(*reading.value).amount;
}

values::Unit unit_of_difference(const Reading& reading) {
  return values::unit_of_difference(std::get<Quantity>(*reading.value).unit);
}

Reading missing(const values::Clearance& clearance) {
  return Reading::absent(ReadingState::kMissing, clearance);
}

/// The state of what is worked out from these; empty where all are known.
std::optional<ReadingState> obstacle(const std::vector<Reading>& from) {
  const auto has = [&](ReadingState state) { return std::ranges::find(from, state, &Reading::state) != from.end(); };
  for (const ReadingState state : {ReadingState::kNotApplicable, ReadingState::kHidden}) {
    if (has(state)) return state;
  }
  const auto first = std::ranges::find_if_not(from, &Reading::is_known);
  if (first == from.end()) return std::nullopt;
  return first->state == ReadingState::kRange ? ReadingState::kMissing : first->state;
}

/// A result that there is none of: as the measure itself where that is not applicable or hidden.
Reading no_result(const Frame& frame, const NameRef& measure) {
  const Reading now = frame.scope.reading(measure.name.id);
  const bool is_as_now = now.state == ReadingState::kNotApplicable || now.state == ReadingState::kHidden;
  return Reading::absent(is_as_now ? now.state : ReadingState::kMissing, now.clearance);
}

/// The result before the latest, or the newest at least `span` older than it.
Reading previous(const Frame& frame, const Call& call) {
  const std::vector<Reading> all = results(frame, call.measure);
  if (all.size() < 2) return no_result(frame, call.measure);
  const Reading& latest = all.back();
  auto found = all.rbegin() + 1;
  if (call.span) {
    const values::Date newest = frame.scope.before(latest.date.value_or(frame.scope.as_at()), *call.span);
    found = std::find_if(found, all.rend(), [&](const Reading& result) { return result.date <= newest; });
  }
  if (found == all.rend()) return no_result(frame, call.measure);
  Reading before = *found;
  before.clearance = before.clearance.intersect(latest.clearance);
  return before;
}

Reading change(const Frame& frame, const Call& call) {
  return derived({reading_of(frame, call.measure), previous(frame, call)}, [](const std::vector<Reading>& from) {
    return Quantity{amount(from[0]) - amount(from[1]), unit_of_difference(from[0])};
  });
}

Reading against(const Frame& frame, const Call& call) {
  const Reading latest = reading_of(frame, call.measure);
  if (latest.state == ReadingState::kHidden || latest.state == ReadingState::kNotApplicable) {
    return Reading::absent(latest.state, latest.clearance);
  }
  Reading reading = frame.scope.comparison(call.measure.name.id, call.against.id, latest);
  if (reading.label.empty()) reading.label = call.against.name;
  if (!reading.decimals) reading.decimals = call.measure.name.type.decimals;
  return reading;
}

Reading gap(const Frame& frame, const Call& call) {
  const bool is_upward = call.measure.name.type.better == Better::kHigher;
  return derived({reading_of(frame, call.measure), against(frame, call)}, [&](const std::vector<Reading>& from) {
    const values::Decimal above = amount(from[0]) - amount(from[1]);
    return Quantity{is_upward ? above : -above, unit_of_difference(from[0])};
  });
}

/// A stale result has an age all the same.
Reading age(const Frame& frame, const Call& call) {
  Reading latest = reading_of(frame, call.measure);
  const bool has_age = latest.is_known() || latest.state == ReadingState::kStale;
  if (!has_age || !latest.date) return derived({latest.is_known() ? missing(latest.clearance) : latest}, {});
  Reading reading = Reading::known(Elapsed{*latest.date, frame.scope.as_at()}, latest.clearance);
  reading.from.push_back(std::move(latest));
  return reading;
}

/// Below zero where `latest` is worse than `earlier`.
int direction(const Reading& latest, const Reading& earlier, const Name& measure) {
  if (const auto* word = std::get_if<Word>(&*latest.value)) {
    const std::size_t before = std::get<Word>(*earlier.value).index;
    return word->index < before ? 1 : word->index > before ? -1 : 0;
  }
  const values::Decimal rise = amount(latest) - amount(earlier);
  const values::Decimal size = rise < values::Decimal() ? -rise : rise;
  if (size == values::Decimal() || size < measure.step) return 0;
  return (rise > values::Decimal()) == (measure.type.better == Better::kHigher) ? 1 : -1;
}

Reading trend(const Frame& frame, const Call& call) {
  constexpr std::size_t kSpread = 3;
  const std::vector<Reading> all = results(frame, call.measure);
  if (all.size() < kSpread) return no_result(frame, call.measure);
  return derived({all.back(), all[all.size() - kSpread]}, [&](const std::vector<Reading>& from) {
    const int way = direction(from[0], from[1], call.measure.name);
    return Word{trend_scale(), static_cast<std::size_t>(1 - way)};
  });
}

}  // namespace

std::vector<Reading> results(const Frame& frame, const NameRef& measure) {
  std::vector<Reading> all = frame.scope.history(measure.name.id);
  if (frame.moment) std::erase_if(all, [&](const Reading& result) { return result.date > frame.moment; });
  for (Reading& result : all) {
    if (result.label.empty()) result.label = measure.words;
    if (!result.decimals) result.decimals = measure.name.type.decimals;
  }
  return all;
}

Reading reading_of(const Frame& frame, const NameRef& name) {
  Reading reading;
  if (frame.moment && name.name.kind == NameKind::kMeasure) {
    const std::vector<Reading> all = results(frame, name);
    reading = all.empty() ? no_result(frame, name) : all.back();
  } else {
    reading = frame.scope.reading(name.name.id);
  }
  if (reading.label.empty()) reading.label = name.words;
  if (!reading.decimals) reading.decimals = name.name.type.decimals;
  return reading;
}

Reading result_of(const Call& call, const Frame& frame) {
  switch (call.function) {
    case Function::kPrevious:
      return previous(frame, call);
    case Function::kChange:
      return change(frame, call);
    case Function::kGap:
      return gap(frame, call);
    case Function::kAge:
      return age(frame, call);
    case Function::kTrend:
      return trend(frame, call);
    case Function::kAgainst:
      return against(frame, call);
  }
  assert(false);
  return {};
}

Reading derived(std::vector<Reading> from, const std::function<Value(const std::vector<Reading>&)>& value) {
  values::Clearance clearance = values::Clearance::everyone();
  for (const Reading& part : from) clearance = clearance.intersect(part.clearance);
  const auto state = obstacle(from);
  Reading reading = state ? Reading::absent(*state, clearance) : Reading::known(value(from), clearance);
  if (reading.state != ReadingState::kHidden) reading.from = std::move(from);
  return reading;
}

}  // namespace cornerstone::expression
