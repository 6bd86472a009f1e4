#include "disclosure/rounding.h"

#include <algorithm>
#include <map>
#include <set>

#include "disclosure/cited_cells.h"

namespace cornerstone::disclosure {
namespace {

using expression::Quantity;
using expression::Reading;
using expression::Trace;
using values::Decimal;

const Quantity* quantity_of(const Reading& reading) {
  return reading.value ? std::get_if<Quantity>(&*reading.value) : nullptr;
}

Quantity rounded(const Quantity& exact, Decimal step) {
  return {(exact.amount / step).rounded(0) * step, exact.unit};
}

/// The first part less the second, or the second less the first, whichever `exact` was of the exact parts.
std::optional<Quantity> difference_again(const Quantity& exact, const std::vector<Reading>& exact_parts,
                                         const std::vector<Reading>& parts) {
  if (parts.size() != 2) return std::nullopt;
  const auto less = [](const std::vector<Reading>& of) {
    const auto *first = quantity_of(of[0]), *second = quantity_of(of[1]);
    return first != nullptr && second != nullptr ? std::optional(first->amount - second->amount) : std::nullopt;
  };
  const auto before = less(exact_parts), now = less(parts);
  if (!before || !now) return std::nullopt;
  if (exact.amount == *before) return Quantity{*now, exact.unit};
  if (exact.amount == -*before) return Quantity{-*now, exact.unit};
  return std::nullopt;
}

/// Rounds what is cited of the figures that were rounded.
class Citations {
 public:
  void add(const values::Origin& cell, Decimal step) {
    if (!cell.span.is_nowhere() && steps_.emplace(cell, step).second) cells_.insert(cell);
  }
  [[nodiscard]] bool is_empty() const { return cells_.empty(); }
  [[nodiscard]] bool concern(const Trace& trace) const { return cites(trace, cells_); }

  void round(Trace& trace) const {
    for (auto& reading : trace.readings) round(reading);
    for (auto& child : trace.children) round(child);
  }

 private:
  /// True where it cites a rounded figure.
  bool round(Reading& reading) const {  // NOLINT(misc-no-recursion)
    if (!reading.from.empty()) return work_out_again(reading);
    const auto step = steps_.find(reading.origin);
    if (step == steps_.end()) return false;
    if (const auto* exact = quantity_of(reading)) reading.value = rounded(*exact, step->second);
    return true;
  }
  bool work_out_again(Reading& reading) const {  // NOLINT(misc-no-recursion)
    const auto exact_parts = reading.from;
    bool is_touched = false;
    for (auto& part : reading.from) is_touched = round(part) || is_touched;
    const auto* exact = quantity_of(reading);
    if (!is_touched || exact == nullptr) return is_touched;
    if (const auto again = difference_again(*exact, exact_parts, reading.from)) {
      reading.value = *again;
    } else {
      reading.value.reset();
      reading.state = expression::ReadingState::kWithheld;
      reading.reason = values::Absence::kWithheld;
    }
    return true;
  }

  std::map<values::Origin, Decimal> steps_;
  std::set<values::Origin> cells_;
};

void round_findings(facts::Facts& facts, const Citations& citations) {
  const auto tell_rounded = [&](Trace& trace) { citations.round(trace); };
  for (std::size_t i = 0; i < facts.indicator_findings.size(); ++i) {
    const auto& tried = facts.indicator_findings[i].tried;
    if (std::ranges::none_of(tried, [&](const auto& each) { return citations.concern(each.second); })) continue;
    auto finding = facts.indicator_findings[i];
    for (auto& each : finding.tried) tell_rounded(each.second);
    facts.indicator_findings.replace(i, std::move(finding));
  }
  for (std::size_t i = 0; i < facts.rule_findings.size(); ++i) {
    if (!citations.concern(facts.rule_findings[i].trace)) continue;
    auto finding = facts.rule_findings[i];
    tell_rounded(finding.trace);
    facts.rule_findings.replace(i, std::move(finding));
  }
  for (auto& state : facts.action_states) {
    if (state.outcome) tell_rounded(*state.outcome);
  }
  for (auto& finding : facts.success_findings) {
    if (finding.trace) tell_rounded(*finding.trace);
    for (auto& academy : finding.academies) tell_rounded(academy.trace);
  }
}

/// By dataset: the coarsest, where several limits round the same.
std::map<std::string, Decimal> steps_of(const std::vector<model::Withholding>& limits) {
  std::map<std::string, Decimal> steps;
  for (const auto& each : limits) {
    if (!each.round_to || each.round_to->micro() <= 0) continue;
    auto& step = steps[each.dataset];
    step = std::max(step, *each.round_to);
  }
  return steps;
}

}  // namespace

void round(facts::Facts& facts, const std::vector<model::Withholding>& limits) {
  const auto steps = steps_of(limits);
  if (steps.empty()) return;
  Citations citations;
  for (std::size_t i = 0; i < facts.results.size(); ++i) {
    const auto& exact = facts.results[i];
    const auto* figure = quantity_of(exact.reading);
    const auto step = steps.find(exact.measure.substr(0, exact.measure.find('.')));
    if (figure == nullptr || step == steps.end()) continue;
    citations.add(exact.reading.origin, step->second);
    auto result = exact;
    result.reading.value = rounded(*figure, step->second);
    result.cohort.reset();
    facts.results.replace(i, std::move(result));
  }
  if (!citations.is_empty()) round_findings(facts, citations);
}

}  // namespace cornerstone::disclosure
