#include "disclosure/withholding.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

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

bool is_small(const Result& result, const facts::Measure& measure, const model::Withholding& limits) {
  const auto* quantity = figure(result);
  if (quantity == nullptr) return false;
  const auto below = [](const values::Decimal& amount, int limit) {
    return limit > 0 && amount < values::Decimal(limit);
  };
  if (result.cohort && result.cohort->micro() > 0 && below(*result.cohort, limits.cohort_below)) return true;
  return is_count(measure) && quantity->amount.micro() > 0 && below(quantity->amount, limits.count_below);
}

bool is_nothing(const Result* result) {
  const auto* quantity = figure(*result);
  return quantity != nullptr && quantity->amount.micro() == 0;
}
bool is_whole(const Result* result) {
  const auto* quantity = figure(*result);
  return quantity != nullptr && quantity->unit == values::Unit::kPercent && quantity->amount == values::Decimal(100);
}

/// Figures of one academy and date that add up: a total and its parts.
struct Sum {
  const Result* total = nullptr;
  std::vector<const Result*> parts;
};

class Withholder {
 public:
  Withholder(const facts::Facts& facts, const std::vector<model::Withholding>& limits)
      : facts_(facts), limits_(limits) {}

  std::set<const Result*> run() {
    for (const auto& result : facts_.results) {
      const auto* measure = facts::find_measure(facts_, result.measure);
      const auto is_over = [&](const model::Withholding& limits) {
        return measure->dataset == limits.dataset && is_small(result, *measure, limits);
      };
      if (measure != nullptr && std::ranges::any_of(limits_, is_over)) withheld_.insert(&result);
    }
    // Each round may open another sum; it ends, as every round withholds at least one more figure.
    const auto all = sums();
    while (std::any_of(all.begin(), all.end(), [&](const Sum& sum) { return protect(sum); })) {
    }
    return withheld_;
  }

 private:
  std::vector<Sum> sums() {
    std::map<std::tuple<std::string, values::AcademyIndex, values::Date>, Sum> found;
    std::map<std::tuple<std::string, values::AcademyIndex, values::Date>, const Result*> by_key;
    for (const auto& result : facts_.results) by_key[{result.measure, result.academy, result.date}] = &result;
    for (const auto& result : facts_.results) {
      const auto* measure = facts::find_measure(facts_, result.measure);
      if (measure == nullptr) continue;
      for (const auto& total : measure->part_of) {
        auto& sum = found[{total, result.academy, result.date}];
        sum.parts.push_back(&result);
        if (const auto at = by_key.find({total, result.academy, result.date}); at != by_key.end())
          sum.total = at->second;
      }
    }
    std::vector<Sum> all;
    for (auto& [key, sum] : found) all.push_back(std::move(sum));
    return all;
  }

  bool is_told(const Result* result) const {
    return result != nullptr && figure(*result) != nullptr && !withheld_.contains(result);
  }
  bool is_kept_back(const Result* result) const {
    return result != nullptr && (withheld_.contains(result) || result->reading.state == ReadingState::kWithheld);
  }

  /// Parts that are all nothing, or all whole, are known from a total that is told, however many they are.
  bool is_given_away(const Sum& sum) const {
    std::vector<const Result*> hidden;
    std::copy_if(sum.parts.begin(), sum.parts.end(), std::back_inserter(hidden),
                 [&](const Result* each) { return is_kept_back(each); });
    if (hidden.size() + (is_kept_back(sum.total) ? 1 : 0) == 1) return true;
    if (hidden.empty() || !is_told(sum.total)) return false;
    return std::all_of(hidden.begin(), hidden.end(), is_nothing) || std::all_of(hidden.begin(), hidden.end(), is_whole);
  }

  /// Where the others give a member of a sum away, another goes too. True where one did.
  bool protect(const Sum& sum) {
    // Without a total there is nothing to subtract from.
    if (!is_told(sum.total) && !is_kept_back(sum.total)) return false;
    if (!is_given_away(sum)) return false;
    // What is nothing or whole would hide nobody; after that, the smallest group says least.
    const auto rank = [](const Result& part) {
      return std::pair(is_nothing(&part) || is_whole(&part), part.cohort.value_or(values::Decimal()));
    };
    const Result* next = nullptr;
    for (auto* part : sum.parts) {
      if (is_told(part) && (next == nullptr || rank(*part) < rank(*next))) next = part;
    }
    if (next == nullptr && is_told(sum.total)) next = sum.total;
    if (next == nullptr) return false;
    withheld_.insert(next);
    return true;
  }

  const facts::Facts& facts_;
  const std::vector<model::Withholding>& limits_;
  std::set<const Result*> withheld_;
};

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
  if (limits.empty()) return;
  // All limits look at all figures before any is hidden or rounded: a total may have its parts in several datasets.
  const auto withheld = Withholder(facts, limits).run();
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
