// Operands: what stands on either side of a comparison, worked out.

#include <algorithm>
#include <array>
#include <cassert>

#include "expression/evaluator.h"
#include "expression/kleene.h"

namespace cornerstone::expression {
namespace {

bool is_hidden(const Reading& reading) {
  return reading.state == ReadingState::kHidden || std::ranges::any_of(reading.from, is_hidden);
}

}  // namespace

Reading Evaluator::operand(const Operand& operand, const Frame& frame, Trace& parent) {
  Reading reading;
  if (const auto* value = std::get_if<Value>(&operand.what)) {
    return Reading::known(*value, values::Clearance::everyone());
  }
  if (const auto* named = std::get_if<NameRef>(&operand.what)) return name(*named, frame, parent);
  if (const auto* called = std::get_if<Call>(&operand.what)) {
    reading = call(operand, *called, frame, parent);
  } else if (const auto* elapsed = std::get_if<Since>(&operand.what)) {
    reading = since(*elapsed, frame, parent);
  } else {
    reading = tally(std::get<Tally>(operand.what), frame, parent);
  }
  if (reading.label.empty()) reading.label = operand.written.words;
  if (!reading.decimals) reading.decimals = operand.type->decimals;
  return reading;
}

Reading Evaluator::name(const NameRef& name, const Frame& frame, Trace& parent) {
  Reading reading = reading_of(frame, name);
  parent.clearance = parent.clearance.intersect(reading.clearance);
  note_hidden(reading, {name.name.id, name.words, name.span, false}, parent);
  return reading;
}

Reading Evaluator::call(const Operand& operand, const Call& call, const Frame& frame, Trace& parent) {
  Reading reading = result_of(call, frame);
  parent.clearance = parent.clearance.intersect(reading.clearance);
  note_hidden(reading, {call.measure.name.id, operand.written.words, operand.written.span, false}, parent);
  return reading;
}

Reading Evaluator::since(const Since& since, const Frame& frame, Trace& parent) {
  return derived({operand(*since.from, frame, parent)}, [&](const std::vector<Reading>& from) {
    const auto date = std::get<values::Date>(*from.front().value);
    const int whole = frame.scope.whole_between(date, frame.scope.as_at(), since.unit);
    return Quantity{values::Decimal(whole), values::Unit::kNumber};
  });
}

Reading Evaluator::tally(const Tally& tally, const Frame& frame, Trace& parent) {
  Count count;
  Names listed;
  values::Clearance clearance = values::Clearance::everyone();
  frame.scope.visit(tally.counted.things, tally.counted.extent, [&](const Member& member) {
    Trace of_member;
    of_member.kind = TraceKind::kMember;
    of_member.label = member.label;
    of_member.clearance = member.clearance;
    of_member.verdict = Verdict::kYes;
    if (tally.counted.where) {
      Trace where = claim(*tally.counted.where, Frame{member.scope, frame.moment});
      of_member.verdict = where.verdict;
      adopt(of_member, std::move(where));
    }
    count.add(Verdict::kYes, of_member.verdict);
    clearance = clearance.intersect(of_member.clearance);
    if (of_member.verdict == Verdict::kYes) listed.names.emplace_back(member.label);
    if (of_member.verdict != Verdict::kNo && of_member.verdict != Verdict::kNotApplicable) {
      adopt(parent, std::move(of_member));
    } else {
      note_read(parent, of_member);
    }
  });
  Reading reading = tally.kind == TallyKind::kShare ? count.share() : count.count();
  if (tally.kind == TallyKind::kList) {
    reading.value = std::move(listed);
    reading.ends = std::nullopt;
  }
  reading.clearance = clearance;
  parent.clearance = parent.clearance.intersect(clearance);
  return reading;
}

void Evaluator::note_hidden(const Reading& reading, const NameUse& use, Trace& parent) {
  if (!is_hidden(reading)) return;
  hidden_.push_back(use);
  if (keeps()) parent.hidden.push_back(use);
}

void Evaluator::keep_reading(const Operand& operand, const Reading& reading, Trace& parent) const {
  if (keeps() && !operand.is_literal()) parent.readings.push_back(reading);
}

}  // namespace cornerstone::expression
