#include "rules/success.h"

#include "expression/evaluate.h"
#include "facts/scope.h"
#include "rules/ledger.h"

namespace cornerstone::rules {
namespace {

using expression::Verdict;
using facts::SuccessState;
using facts::SuccessSummary;

SuccessState state_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::kYes:
      return SuccessState::kMet;
    case Verdict::kNo:
      return SuccessState::kNotMet;
    case Verdict::kNotKnown:
      return SuccessState::kNotKnown;
    case Verdict::kNotApplicable:
      break;
  }
  return SuccessState::kNotApplicable;
}

Verdict verdict_of(const std::string& recorded) {
  if (recorded == "met" || recorded == "yes") return Verdict::kYes;
  if (recorded == "not applicable") return Verdict::kNotApplicable;
  if (recorded == "not known") return Verdict::kNotKnown;
  return Verdict::kNo;
}

void count(SuccessSummary& summary, Verdict verdict) {
  if (verdict == Verdict::kNotApplicable) return;
  ++summary.of;
  if (verdict == Verdict::kYes) ++summary.met;
  if (verdict == Verdict::kNotKnown) ++summary.not_known;
}

SuccessState state_of_counts(const SuccessSummary& summary) {
  if (summary.of == 0) return SuccessState::kNotApplicable;
  if (summary.met == summary.of) return SuccessState::kMet;
  return summary.met + summary.not_known < summary.of ? SuccessState::kNotMet : SuccessState::kNotKnown;
}

void record(SuccessSummary& summary, const facts::Decision& row) {
  summary.recorded_on = row.on;
  summary.recorded_by = row.by;
  summary.reason = row.reason;
  summary.evidence = row.evidence;
}

/// What one academy's part comes to: by the test, or by what people recorded of it.
expression::Trace trace_of(const facts::Facts& facts, const facts::Names& names, const facts::SuccessMeasure& success,
                           values::AcademyIndex academy) {
  if (success.test) return expression::evaluate(*success.test, facts::AcademyScope(facts, names, academy));
  expression::Trace trace;
  const auto* row = decision_in_force(facts, facts::Subject::kSuccess, success.id, academy);
  trace.verdict = row != nullptr ? verdict_of(row->value) : Verdict::kNotKnown;
  trace.clearance = row != nullptr ? row->clearance : values::Clearance::everyone();
  return trace;
}

facts::SuccessFinding over_academies(const facts::Facts& facts, const facts::Names& names,
                                     const facts::SuccessMeasure& success) {
  facts::SuccessFinding finding{
      .success = success.id, .summary = {}, .academies = {}, .trace = {}, .clearance = success.clearance};
  SuccessSummary summary;
  auto clearance = success.clearance;
  for (const auto& academy : facts.academies) {
    const auto concerned = facts::concerns(success.where, facts, names, academy.index);
    if (concerned == Verdict::kNo) continue;
    auto trace = trace_of(facts, names, success, academy.index);
    if (concerned == Verdict::kNotKnown && trace.verdict != Verdict::kNotApplicable) trace.verdict = Verdict::kNotKnown;
    count(summary, trace.verdict);
    const auto known = facts.who.declared(success.audience, academy.index).intersect(trace.clearance);
    clearance = clearance.intersect(known);
    finding.academies.push_back({.academy = academy.index, .trace = std::move(trace), .clearance = known});
  }
  summary.state = state_of_counts(summary);
  finding.summary = {std::move(summary), clearance};
  return finding;
}

facts::SuccessFinding over_trust(const facts::Facts& facts, const facts::Names& names,
                                 const facts::SuccessMeasure& success) {
  facts::SuccessFinding finding{
      .success = success.id, .summary = {}, .academies = {}, .trace = {}, .clearance = success.clearance};
  SuccessSummary summary;
  finding.trace = trace_of(facts, names, success, values::AcademyIndex::kNone);
  summary.state = state_of(finding.trace->verdict);
  finding.summary = {std::move(summary), success.clearance.intersect(finding.trace->clearance)};
  return finding;
}

/// The trust's own row settles a recorded measure whatever its academies' rows say; before the due date the rest is not
/// yet due.
void settle(const facts::Facts& facts, const facts::SuccessMeasure& success, facts::SuccessFinding& finding) {
  auto summary = *finding.summary;
  auto clearance = finding.summary.clearance();
  const auto* row = success.test
                        ? nullptr
                        : decision_in_force(facts, facts::Subject::kSuccess, success.id, values::AcademyIndex::kNone);
  if (row != nullptr) {
    summary = {};
    record(summary, *row);
    summary.state = state_of(verdict_of(row->value));
    clearance = clearance.intersect(row->clearance);
  }
  const bool is_open = summary.state == SuccessState::kNotMet || summary.state == SuccessState::kNotKnown;
  if (is_open && success.due && facts.as_at < *success.due) summary.state = SuccessState::kNotYetDue;
  finding.summary = {std::move(summary), clearance};
}

}  // namespace

void measure_success(facts::Facts& facts, const facts::Names& names) {
  for (const auto& success : facts.year.successes) {
    const bool is_trusts = success.counts_itself || success.per == facts::Per::kTrust;
    auto finding = is_trusts ? over_trust(facts, names, success) : over_academies(facts, names, success);
    settle(facts, success, finding);
    facts.success_findings.push_back(std::move(finding));
  }
}

}  // namespace cornerstone::rules
