#include "expression/evaluator.h"

#include <algorithm>
#include <array>
#include <cassert>

#include "expression/comparing.h"
#include "expression/kleene.h"

namespace cornerstone::expression {
namespace {

/// Which members of an amount go without saying.
Verdict untold(const Amount& amount) {
  return amount.kind == AmountKind::kAll || amount.kind == AmountKind::kAtLeast ? Verdict::kYes : Verdict::kNo;
}

bool is_left_out(Verdict is_counted) {
  return is_counted == Verdict::kNo || is_counted == Verdict::kNotApplicable;
}

/// Of a member that may or may not be counted, nothing is known.
Verdict verdict_of_member(Verdict is_counted, Verdict holds) {
  return is_counted == Verdict::kYes || holds == Verdict::kNotApplicable ? holds : Verdict::kNotKnown;
}

Trace member_trace(std::string_view label, values::Clearance clearance) {
  Trace trace;
  trace.kind = TraceKind::kMember;
  trace.label = label;
  trace.clearance = clearance;
  return trace;
}

/// The cells of files that a reading came from. What stands in academies.csv is never withheld for small numbers, yet
/// costs nothing to keep.
void add_cells(const Reading& reading, std::vector<values::Origin>& cells) {
  if (reading.origin.is_cell()) cells.push_back(reading.origin);
  for (const Reading& each : reading.from) add_cells(each, cells);
}

}  // namespace

Trace Evaluator::claim(const Claim& claim, const Frame& frame) {
  Trace trace;
  if (keeps()) {
    trace.words = claim.written.words;
    trace.span = claim.written.span;
  }
  std::visit([&](const auto& what) { fill(trace, what, frame); }, claim.what);
  return trace;
}

void Evaluator::fill(Trace& trace, const OtherwiseClaim& /*claim*/, const Frame& /*frame*/) {
  trace.kind = TraceKind::kOtherwise;
  trace.verdict = otherwise_.verdict;
  trace.clearance = otherwise_.clearance;
}

void Evaluator::fill(Trace& trace, const Comparison& comparison, const Frame& frame) {
  trace.kind = TraceKind::kClaim;
  const Reading left = operand(comparison.left, frame, trace);
  keep_reading(comparison.left, left, trace);
  std::vector<Reading> right;
  for (const Operand& other : comparison.right) {
    right.push_back(operand(other, frame, trace));
    keep_reading(other, right.back(), trace);
  }
  trace.verdict = verdict_of(comparison, left, right, frame.scope);
}

void Evaluator::fill(Trace& trace, const StateTest& test, const Frame& frame) {
  trace.kind = TraceKind::kClaim;
  const Reading left = operand(test.left, frame, trace);
  keep_reading(test.left, left, trace);
  trace.verdict = verdict_of(test, left);
}

void Evaluator::fill(Trace& trace, const Negation& negated, const Frame& frame) {
  trace.kind = TraceKind::kNot;
  Trace inner = claim(*negated.claim, frame);
  trace.verdict = negation(inner.verdict);
  adopt(trace, std::move(inner));
}

void Evaluator::fill(Trace& trace, const Joined& joined, const Frame& frame) {
  trace.kind = joined.is_and ? TraceKind::kAnd : TraceKind::kOr;
  const std::vector<Verdict> verdicts = adopt_each(joined.claims, frame, trace);
  trace.verdict = joined.is_and ? conjunction(verdicts) : disjunction(verdicts);
}

void Evaluator::fill(Trace& trace, const OfClaims& of, const Frame& frame) {
  trace.kind = TraceKind::kAmount;
  Count count;
  for (const Verdict verdict : adopt_each(of.claims, frame, trace)) count.add(Verdict::kYes, verdict);
  trace.verdict = count.verdict(of.amount);
}

void Evaluator::fill(Trace& trace, const OfThings& of, const Frame& frame) {
  trace.kind = TraceKind::kAmount;
  trace.untold = untold(of.amount);
  Count count;
  frame.scope.visit(of.counted.things, of.counted.extent, [&](const Member& member) {
    const Frame inside{member.scope, frame.moment};
    Trace of_member = member_trace(member.label, member.clearance);
    Verdict is_counted = Verdict::kYes;
    if (of.counted.where) {
      Trace where = claim(*of.counted.where, inside);
      is_counted = where.verdict;
      of_member.clearance = of_member.clearance.intersect(where.clearance);
      if (is_counted == Verdict::kNotKnown) {
        adopt(of_member, std::move(where));
      } else {
        note_read(trace, where);
      }
    }
    Trace holds = claim(*of.claim, inside);
    count.add(is_counted, holds.verdict);
    of_member.verdict = verdict_of_member(is_counted, holds.verdict);
    adopt(of_member, std::move(holds));
    if (!is_left_out(is_counted)) return adopt(trace, std::move(of_member));
    trace.clearance = trace.clearance.intersect(of_member.clearance);
  });
  trace.verdict = count.verdict(of.amount);
}

void Evaluator::fill(Trace& trace, const OfResults& of, const Frame& frame) {
  trace.kind = TraceKind::kAmount;
  const Reading now = frame.scope.reading(of.measure.name.id);
  trace.clearance = now.clearance;
  note_hidden(now, {of.measure.name.id, of.measure.words, of.measure.span, false}, trace);
  const std::vector<Reading> all = results(frame, of.measure);
  const auto is_not_applicable = [](const Reading& reading) { return reading.state == ReadingState::kNotApplicable; };
  if (is_not_applicable(now) && std::ranges::all_of(all, is_not_applicable)) return;
  const std::size_t wanted = static_cast<std::size_t>(of.last);
  const std::size_t there = std::min(wanted, all.size());
  Count count;
  for (std::size_t i = there; i < wanted; ++i) {
    Trace none = member_trace("no result", now.clearance);
    none.verdict = Verdict::kNotKnown;
    count.add(Verdict::kYes, none.verdict);
    adopt(trace, std::move(none));
  }
  for (auto result = all.end() - static_cast<std::ptrdiff_t>(there); result != all.end(); ++result) {
    const values::Date date = result->date.value_or(frame.scope.as_at());
    Trace of_result = member_trace(date.in_words(), result->clearance);
    Trace holds = claim(*of.claim, Frame{frame.scope, date});
    of_result.verdict = holds.verdict;
    count.add(Verdict::kYes, holds.verdict);
    adopt(of_result, std::move(holds));
    adopt(trace, std::move(of_result));
  }
  trace.verdict = count.verdict(of.amount);
}

std::vector<Verdict> Evaluator::adopt_each(const std::vector<Claim>& claims, const Frame& frame, Trace& parent) {
  std::vector<Verdict> verdicts;
  for (const Claim& each : claims) {
    Trace child = claim(each, frame);
    verdicts.push_back(child.verdict);
    adopt(parent, std::move(child));
  }
  return verdicts;
}

void Evaluator::adopt(Trace& parent, Trace child) const {
  parent.clearance = parent.clearance.intersect(child.clearance);
  if (keeps()) parent.children.push_back(std::move(child));
}

void Evaluator::note_read(Trace& parent, const Trace& untold) const {
  if (!keeps()) return;
  for (const Reading& reading : untold.readings) add_cells(reading, parent.also_read);
  parent.also_read.insert(parent.also_read.end(), untold.also_read.begin(), untold.also_read.end());
  for (const Trace& child : untold.children) note_read(parent, child);
}

std::vector<NameUse> Evaluator::take_hidden() {
  put_in_order(hidden_);
  return std::move(hidden_);
}

void put_in_order(std::vector<NameUse>& uses) {
  std::ranges::stable_sort(uses, {}, &NameUse::span);
  const auto [first, last] = std::ranges::unique(uses, {}, &NameUse::span);
  uses.erase(first, last);
}

}  // namespace cornerstone::expression
