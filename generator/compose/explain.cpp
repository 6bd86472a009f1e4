#include "compose/explain.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "compose/phrases.h"

namespace cornerstone::compose {
namespace {

using expression::Reading;
using expression::ReadingState;
using facts::NameSubject;

/// "target(attendance.overall)" → ("target", "attendance.overall"); empty where the label is no call.
std::pair<std::string_view, std::string_view> as_call(std::string_view label) {
  const auto open = label.find('(');
  if (open == std::string_view::npos || !label.ends_with(')')) return {};
  return {label.substr(0, open), label.substr(open + 1, label.size() - open - 2)};
}

/// Collects what traces cite: recorded readings, and beside them what they are compared with.
class Collector {
 public:
  explicit Collector(const Lexicon& lexicon) : lexicon_(lexicon) {}

  void add(const expression::Trace& trace) {
    if (trace.is_cut) return;
    for (const auto& reading : trace.readings) add(reading);
    for (const auto& part : trace.children) add(part);
  }

  std::vector<Evidence> take() { return std::move(found_); }

 private:
  void add(const Reading& reading) {
    if (!reading.from.empty()) {
      for (const auto& part : reading.from) add(part);
      return;
    }
    if (reading.state == ReadingState::kHidden || reading.state == ReadingState::kNotApplicable) return;
    const auto [function, measure] = as_call(reading.label);
    if (!function.empty()) return add_comparison(function, measure, reading);
    if (!is_evidence(reading.label)) return;
    const auto known = std::ranges::find(found_, reading.label, &Evidence::label);
    if (known == found_.end()) {
      found_.push_back(evidence(reading));
    } else if (reading.date && known->on && *reading.date > *known->on) {
      auto newer = evidence(reading);
      newer.compared = known->compared;
      *known = std::move(newer);
    }
  }

  void add_comparison(std::string_view name, std::string_view measure, const Reading& reading) {
    const auto own = std::ranges::find(found_, measure, &Evidence::label);
    if (own != found_.end() && own->compared.empty() && reading.is_known())
      own->compared = fmt::format("{} {}", name, expression::in_words(reading));
  }

  /// Figures, judgements and what academies.csv says; a level is a finding of its own.
  [[nodiscard]] bool is_evidence(const std::string& label) const {
    const auto name = lexicon_.names.resolve(label);
    if (!name) return false;
    const auto subject = lexicon_.names.entry(name->id).subject;
    return subject == NameSubject::kMeasure || subject == NameSubject::kJudgement ||
           subject == NameSubject::kAcademyColumn;
  }

  [[nodiscard]] Evidence evidence(const Reading& reading) const {
    return {.label = reading.label,
            .name = plain_name(reading.label, lexicon_),
            .value = reading.state == ReadingState::kStale && reading.value
                         ? expression::in_words(*reading.value, reading.decimals)
                         : expression::in_words(reading),
            .compared = {},
            .on = reading.date,
            .is_known = reading.is_known(),
            .is_stale = reading.state == ReadingState::kStale,
            .source = reading.origin.is_cell() ? source_of(reading.label) : std::string(),
            .row = reading.origin.row};
  }

  /// A file of rows by what it holds.
  [[nodiscard]] std::string source_of(const std::string& label) const {
    const auto name = lexicon_.names.resolve(label);
    if (!name) return {};
    const auto& entry = lexicon_.names.entry(name->id);
    if (entry.subject == NameSubject::kJudgement) return "Recorded decisions";
    const auto* measure = facts::find_measure(lexicon_.facts, entry.id);
    if (measure == nullptr) return "List of academies";
    const auto* dataset = facts::find_dataset(lexicon_.facts, measure->dataset);
    return dataset != nullptr ? dataset->name : measure->dataset;
  }

  const Lexicon& lexicon_;
  std::vector<Evidence> found_;
};

/// "Suspensions is at most 2" → "Suspensions at most 2": a note beside figures is no sentence, and a name may be a
/// plural.
std::string as_note(std::string sentence) {
  constexpr std::string_view kVerb = " is ";
  const auto at = sentence.find(kVerb);
  if (at == std::string::npos || sentence.find(kVerb, at + 1) != std::string::npos) return sentence;
  const auto rest = std::string_view(sentence).substr(at + kVerb.size());
  const bool compares = std::ranges::any_of(std::array{"at least ", "at most ", "below ", "above ", "no worse than "},
                                            [&](std::string_view words) { return rest.starts_with(words); });
  if (compares) sentence.erase(at, kVerb.size() - 1);
  return sentence;
}

}  // namespace

std::vector<Evidence> evidence_of(const expression::Trace& trace, const Lexicon& lexicon) {
  Collector collector(lexicon);
  collector.add(trace);
  return collector.take();
}

std::vector<Evidence> evidence_of(const facts::IndicatorFinding& finding, const Lexicon& lexicon) {
  Collector collector(lexicon);
  for (const auto& [level, trace] : finding.tried) collector.add(trace);
  return collector.take();
}

std::string rule_in_words(const facts::Indicator& indicator, const facts::IndicatorFinding& finding,
                          const Lexicon& lexicon) {
  const facts::LevelSentence* before = nullptr;
  for (const auto& at : indicator.at) {
    if (at.words != "otherwise") {
      before = &at;
      if (at.level == finding.best) return as_note(plain_sentence(at.words, lexicon));
    } else if (at.level == finding.best && before != nullptr) {
      return fmt::format("{} would need: {}", level_name(lexicon.facts, before->level),
                         as_note(plain_sentence(before->words, lexicon)));
    }
  }
  return {};
}

}  // namespace cornerstone::compose
