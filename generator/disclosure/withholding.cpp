#include "disclosure/withholding.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>

#include "disclosure/added_figures.h"
#include "disclosure/rounding.h"
#include "disclosure/withheld_findings.h"

namespace cornerstone::disclosure {
namespace {

using expression::Quantity;
using expression::ReadingState;
using facts::Result;

const Quantity* figure(const Result& result) {
  const bool has_one = result.reading.state == ReadingState::kKnown || result.reading.state == ReadingState::kStale;
  return has_one && result.reading.value ? std::get_if<Quantity>(&*result.reading.value) : nullptr;
}

bool is_count(const facts::Measure& measure) {
  return measure.type.kind == expression::TypeKind::kNumber && measure.type.unit == values::Unit::kNumber;
}

bool is_from_one_below(const values::Decimal& amount, int limit) {
  return amount.micro() > 0 && amount < values::Decimal(limit);
}
bool is_small_group(const Result& result, const model::Withholding& limits) {
  return result.cohort && is_from_one_below(*result.cohort, limits.cohort_below);
}
bool is_small(const Result& result, const facts::Measure& measure, const model::Withholding& limits) {
  const auto* quantity = figure(result);
  if (quantity == nullptr) return false;
  return is_small_group(result, limits) ||
         (is_count(measure) && is_from_one_below(quantity->amount, limits.count_below));
}

bool is_nothing(const Quantity& quantity) {
  return quantity.amount.micro() == 0;
}
bool is_whole(const Quantity& quantity) {
  return quantity.unit == values::Unit::kPercent && quantity.amount == values::Decimal(100);
}

bool is_withheld_at_source(const Result& result) {
  return result.reading.state == ReadingState::kWithheld;
}

/// The figures of one academy and date while it is decided which of them are hidden.
class Protection {
 public:
  Protection(const facts::Facts& facts, const std::vector<model::Withholding>& limits, const AddedFigures& added,
             std::set<const Result*>& withheld)
      : facts_(facts), limits_(limits), added_(added), withheld_(withheld) {}

  /// Each round hides one more figure, so that it ends.
  void run() {
    while (hide_one_more()) {
    }
  }

 private:
  const Result* result(std::size_t figure) const { return added_.figures[figure].result; }
  const Quantity* quantity(std::size_t at) const { return result(at) != nullptr ? figure(*result(at)) : nullptr; }
  bool is_told(std::size_t at) const { return quantity(at) != nullptr && !withheld_.contains(result(at)); }
  bool is_hidden(std::size_t at) const {
    return result(at) != nullptr && (withheld_.contains(result(at)) || is_withheld_at_source(*result(at)));
  }

  /// False: nothing is given away, or nothing is left that would keep it.
  bool hide_one_more() {
    std::vector<Room> rooms;
    for (std::size_t i = 0; i < added_.figures.size(); ++i) rooms.push_back(room(i));
    for (std::size_t i = 0; i < rooms.size(); ++i) {
      if (!is_hidden(i) || is_open(i, added_.sums, rooms)) continue;
      if (const auto next = next_to_hide(i)) {
        withheld_.insert(result(*next));
        return true;
      }
    }
    return false;
  }

  Room room(std::size_t at) const {
    if (is_told(at)) return {};
    // A part that nobody recorded may be guessed to be nothing. A total that nobody recorded may be anything.
    if (!is_hidden(at)) return {.to_rise = added_.figures[at].is_total, .to_fall = added_.figures[at].is_total};
    return quantity(at) != nullptr ? room_of_withheld(*result(at)) : room_at_source(at);
  }

  /// What a reader knows who knows the limits.
  Room room_of_withheld(const Result& result) const {
    const auto& measure = *facts::find_measure(facts_, result.measure);
    const auto& amount = figure(result)->amount;
    const bool is_share = figure(result)->unit == values::Unit::kPercent;
    Room room{.to_rise = !(is_share && amount >= values::Decimal(100)),
              .to_fall = !(is_share || is_count(measure)) || amount.micro() > 0};
    for (const auto& limits : limits_) {
      if (measure.dataset != limits.dataset || !is_count(measure)) continue;
      const auto reaches = [&](int limit) { return amount + values::Decimal(1) >= values::Decimal(limit); };
      if (is_small_group(result, limits) && reaches(limits.cohort_below)) room.to_rise = false;
      // Below 2 there is only 1: such a limit itself tells what it hides, whatever else is hidden.
      if (!is_from_one_below(amount, limits.count_below) || limits.count_below <= 2) continue;
      if (reaches(limits.count_below)) room.to_rise = false;
      if (amount <= values::Decimal(1)) room.to_fall = false;
    }
    return room;
  }

  /// What its publisher kept back is not known to us either: of its value, only what the sums leave for it.
  Room room_at_source(std::size_t at) const {
    Room room{.to_rise = true, .to_fall = true};
    for (const auto& sum : added_.sums) {
      if (std::ranges::find(sum.parts, at) == sum.parts.end() || quantity(sum.total) == nullptr) continue;
      const auto& total = *quantity(sum.total);
      if (is_whole(total)) room.to_rise = false;
      auto left = total.amount;
      // Percentages do not add up: of them, only nothing says that all parts are nothing.
      for (const auto part : sum.parts) {
        if (quantity(part) != nullptr && total.unit != values::Unit::kPercent) left = left - quantity(part)->amount;
      }
      if (left.micro() <= 0) room.to_fall = false;
    }
    return room;
  }

  /// From the sums that a figure stands in outwards, the first that has something to hide.
  std::optional<std::size_t> next_to_hide(std::size_t figure) const {
    std::vector<std::size_t> reached{figure};
    const auto reach = [&](std::size_t at) {
      if (std::ranges::find(reached, at) == reached.end()) reached.push_back(at);
    };
    for (std::size_t i = 0; i < reached.size(); ++i) {
      std::optional<std::size_t> next;
      for (const auto& sum : added_.sums) {
        if (reached[i] != sum.total && std::ranges::find(sum.parts, reached[i]) == sum.parts.end()) continue;
        for (const auto part : sum.parts) next = better(next, part);
        if (!next) next = better(next, sum.total);
        std::ranges::for_each(sum.parts, reach);
        reach(sum.total);
      }
      if (next) return next;
    }
    return {};
  }

  std::optional<std::size_t> better(std::optional<std::size_t> one, std::size_t other) const {
    if (!is_told(other)) return one;
    // What is nothing or whole would hide nobody; after that, the smallest group says least.
    const auto rank = [&](std::size_t at) {
      return std::pair(is_nothing(*quantity(at)) || is_whole(*quantity(at)),
                       result(at)->cohort.value_or(values::Decimal()));
    };
    return one && !(rank(other) < rank(*one)) ? one : other;
  }

  const facts::Facts& facts_;
  const std::vector<model::Withholding>& limits_;
  const AddedFigures& added_;
  std::set<const Result*>& withheld_;
};

std::set<const Result*> withheld_figures(const facts::Facts& facts, const std::vector<model::Withholding>& limits) {
  std::set<const Result*> withheld;
  const Additions additions(facts.measures);
  std::map<std::pair<values::AcademyIndex, values::Date>, std::vector<const Result*>> added;
  std::set<std::pair<values::AcademyIndex, values::Date>> to_protect;
  for (const auto& result : facts.results) {
    const auto* measure = facts::find_measure(facts, result.measure);
    if (measure == nullptr) continue;
    const auto is_over = [&](const model::Withholding& each) {
      return measure->dataset == each.dataset && is_small(result, *measure, each);
    };
    const bool is_withheld = std::ranges::any_of(limits, is_over);
    if (is_withheld) withheld.insert(&result);
    if (!additions.contains(result.measure)) continue;
    added[{result.academy, result.date}].push_back(&result);
    if (is_withheld || is_withheld_at_source(result)) to_protect.insert({result.academy, result.date});
  }
  for (const auto& key : to_protect) Protection(facts, limits, additions.figures(added[key]), withheld).run();
  return withheld;
}

Result hidden(Result result) {
  result.reading.state = ReadingState::kWithheld;
  result.reading.value.reset();
  result.reading.ends.reset();
  result.reading.reason = values::Absence::kWithheld;
  result.cohort.reset();
  return result;
}

}  // namespace

void withhold(facts::Facts& facts, const model::Trust& trust, const values::Reader& reader) {
  std::vector<model::Withholding> limits;
  std::ranges::copy_if(trust.withholdings, std::back_inserter(limits),
                       [&](const model::Withholding& each) { return each.audience == reader.audience; });
  // Without limits too: what its publisher kept back must not follow from what is told beside it.
  // All limits look at all figures before any is hidden or rounded: a total may have its parts in several datasets.
  const auto withheld = withheld_figures(facts, limits);
  std::set<values::Origin> cells;
  for (std::size_t i = 0; i < facts.results.size(); ++i) {
    if (!withheld.contains(&facts.results[i])) continue;
    cells.insert(facts.results[i].reading.origin);
    facts.results.replace(i, hidden(facts.results[i]));
  }
  take_away_findings(facts, cells);
  round(facts, limits);
}

}  // namespace cornerstone::disclosure
