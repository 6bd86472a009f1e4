#include "rules/indicators.h"

#include <algorithm>

#include <fmt/format.h>

#include "expression/evaluate.h"
#include "facts/scope.h"

namespace cornerstone::rules {
namespace {

using expression::Trace;
using expression::Verdict;
using facts::FindingState;
using facts::IndicatorFinding;

using Tried = std::vector<std::pair<facts::LevelRank, Trace>>;

bool has_verdict(const Tried& tried, Verdict verdict) {
  return std::any_of(tried.begin(), tried.end(), [&](const auto& each) { return each.second.verdict == verdict; });
}

facts::LevelRank first_with(const Tried& tried, std::initializer_list<Verdict> verdicts) {
  const auto found = std::find_if(tried.begin(), tried.end(), [&](const auto& each) {
    return std::find(verdicts.begin(), verdicts.end(), each.second.verdict) != verdicts.end();
  });
  return found->first;
}

bool rests_on_stale(const Trace& trace) {
  const auto is_stale = [](const expression::Reading& reading) {
    return reading.state == expression::ReadingState::kStale ||
           std::any_of(reading.from.begin(), reading.from.end(),
                       [](const expression::Reading& part) { return part.state == expression::ReadingState::kStale; });
  };
  return std::any_of(trace.readings.begin(), trace.readings.end(), is_stale) ||
         std::any_of(trace.children.begin(), trace.children.end(), rests_on_stale);
}

/// Sets state and ends from the sentences tried. False where no level fits.
bool settle(IndicatorFinding& finding) {
  const auto& tried = finding.tried;
  const bool has_yes = has_verdict(tried, Verdict::kYes);
  const bool has_unknown = has_verdict(tried, Verdict::kNotKnown);
  if (!has_yes && !has_unknown) {
    const bool applies = has_verdict(tried, Verdict::kNo);
    finding.state = FindingState::kNotApplicable;
    return !applies;
  }
  finding.best = first_with(tried, {Verdict::kYes, Verdict::kNotKnown});
  finding.worst = finding.best;
  if (has_yes) {
    finding.worst = first_with(tried, {Verdict::kYes});
  } else {
    for (const auto& [level, trace] : tried) {
      if (trace.verdict == Verdict::kNotKnown) finding.worst = level;
    }
  }
  finding.state = has_yes && finding.best == finding.worst ? FindingState::kKnown : FindingState::kNotKnown;
  if (finding.state == FindingState::kNotKnown)
    finding.is_stale =
        std::any_of(tried.begin(), tried.end(), [](const auto& each) { return rests_on_stale(each.second); });
  return true;
}

void collect_values(const Trace& trace, std::vector<std::string>& found) {
  for (const auto& reading : trace.readings) {
    auto text = fmt::format("{} is {}", reading.label, expression::in_words(reading));
    if (std::find(found.begin(), found.end(), text) == found.end()) found.push_back(std::move(text));
  }
  for (const auto& child : trace.children) collect_values(child, found);
}

void report_no_level(const facts::Indicator& indicator, const facts::Academy& academy, const Tried& tried,
                     diagnostics::Sink& sink) {
  std::vector<std::string> found;
  for (const auto& [level, trace] : tried) collect_values(trace, found);
  sink.report(diagnostics::Kind::kNoLevelFits, indicator.origin.span,
              fmt::format("no level of `{}` fits {}: {}", indicator.id, academy.name, fmt::join(found, ", ")),
              "give the worst level `otherwise`, or widen a level's sentence");
}

/// A `where` whose answer is not known leaves every stated level possible.
IndicatorFinding undecided(IndicatorFinding finding, const facts::Indicator& indicator) {
  finding.state = FindingState::kNotKnown;
  if (!indicator.at.empty()) {
    finding.best = indicator.at.front().level;
    finding.worst = indicator.at.back().level;
  }
  return finding;
}

IndicatorFinding find(const facts::Facts& facts, const facts::Names& names, const facts::Indicator& indicator,
                      const facts::Academy& academy, diagnostics::Sink& sink) {
  IndicatorFinding finding{.indicator = indicator.id,
                           .academy = academy.index,
                           .tried = {},
                           .clearance = facts.who.declared(indicator.audience, academy.index)};
  const facts::AcademyScope scope(facts, names, academy.index);
  if (indicator.where) {
    const auto asked = expression::judge(*indicator.where, scope);
    finding.clearance = finding.clearance.intersect(asked.clearance);
    if (asked.verdict == Verdict::kNotKnown) return undecided(std::move(finding), indicator);
    if (asked.verdict != Verdict::kYes) return finding;
  }
  std::vector<Trace> better;
  for (const auto& stated : indicator.at) {
    better.push_back(expression::evaluate(stated.sentence, scope, expression::otherwise_after(better)));
    finding.clearance = finding.clearance.intersect(better.back().clearance);
    finding.tried.emplace_back(stated.level, better.back());
  }
  if (!settle(finding)) {
    report_no_level(indicator, academy, finding.tried, sink);
    finding = undecided(std::move(finding), indicator);
  }
  return finding;
}

facts::RuleFinding find(const facts::Facts& facts, const facts::Names& names, const facts::OverridingRule& rule,
                        const facts::Academy& academy) {
  facts::RuleFinding finding{.rule = rule.id,
                             .academy = academy.index,
                             .trace = {},
                             .clearance = facts.who.declared(rule.audience, academy.index)};
  const facts::AcademyScope scope(facts, names, academy.index);
  if (rule.where) {
    const auto asked = expression::judge(*rule.where, scope);
    finding.clearance = finding.clearance.intersect(asked.clearance);
    finding.trace.verdict = asked.verdict == Verdict::kNotKnown ? Verdict::kNotKnown : Verdict::kNotApplicable;
    if (asked.verdict != Verdict::kYes) return finding;
  }
  finding.trace = expression::evaluate(rule.when, scope);
  finding.clearance = finding.clearance.intersect(finding.trace.clearance);
  return finding;
}

}  // namespace

void find_indicators(facts::Facts& facts, const facts::Names& names, diagnostics::Sink& sink) {
  for (const auto& academy : facts.academies) {
    if (!academy.is_counted()) continue;
    for (const auto& indicator : facts.year.indicators)
      facts.indicator_findings.push_back(find(facts, names, indicator, academy, sink));
  }
  for (const auto& academy : facts.academies) {
    if (!academy.is_counted()) continue;
    for (const auto& rule : facts.year.rules) facts.rule_findings.push_back(find(facts, names, rule, academy));
  }
}

}  // namespace cornerstone::rules
