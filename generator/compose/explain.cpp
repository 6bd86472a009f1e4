#include "compose/explain.h"

#include <algorithm>
#include <array>
#include <cctype>

#include <fmt/format.h>

#include "compose/phrases.h"

namespace cornerstone::compose {
namespace {

using expression::Reading;
using expression::ReadingState;
using facts::NameSubject;

bool is_name_character(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '.' || c == '-';
}

/// "target(attendance.overall)" → ("target", "attendance.overall"); empty where the label is no call.
std::pair<std::string_view, std::string_view> as_call(std::string_view label) {
  const auto open = label.find('(');
  if (open == std::string_view::npos || !label.ends_with(')')) return {};
  return {label.substr(0, open), label.substr(open + 1, label.size() - open - 2)};
}

std::string name_of_indicator(std::string_view id, const Lexicon& lexicon) {
  const auto* indicator = facts::find_indicator(lexicon.facts, id);
  return indicator != nullptr ? indicator->name : std::string(id);
}

template <class T>
std::string name_in(const std::vector<T>& records, std::string_view id) {
  const auto found = std::ranges::find(records, id, &T::id);
  return found != records.end() ? found->name : std::string(id);
}

std::string academy_field(std::string_view id) {
  if (id == "joined") return "the day it joined";
  return "academy’s " + std::string(id);
}

/// A function of the language around a name, as people say it.
std::string call_in_words(std::string_view function, const std::vector<std::string>& arguments) {
  const auto& first = arguments.front();
  const auto second = arguments.size() > 1 ? arguments[1] : std::string();
  if (function == "change")
    return second.empty() ? "change of " + first : fmt::format("change of {} in {}", first, second);
  if (function == "previous") return second.empty() ? "the result before" : fmt::format("{} {} before", first, second);
  if (function == "gap") return fmt::format("{} against {}", first, second);
  if (function == "age") return "the age of " + first;
  if (function == "trend") return "the trend of " + first;
  return std::string(function);
}

class PlainWords {
 public:
  PlainWords(std::string_view text, const Lexicon& lexicon) : text_(text), lexicon_(lexicon) {}

  std::string all() {
    std::string said;
    while (at_ < text_.size()) said += piece();
    return capitalised(tidied(said));
  }

 private:
  std::string piece() {
    if (text_[at_] == '"') return quoted();
    if (!is_name_character(text_[at_])) return std::string(1, text_[at_++]);
    const auto begin = at_;
    while (at_ < text_.size() && is_name_character(text_[at_])) ++at_;
    const auto word = text_.substr(begin, at_ - begin);
    if (at_ < text_.size() && text_[at_] == '(' && is_function(word)) return call(word);
    const bool is_negative =
        word.size() > 1 && word[0] == '-' && std::isdigit(static_cast<unsigned char>(word[1])) != 0;
    return is_negative ? "−" + std::string(word.substr(1)) : plain_name(word, lexicon_);
  }

  /// Words with a space stand in quotes only for the rule's sake.
  std::string quoted() {
    const auto end = std::min(text_.find('"', at_ + 1), text_.size());
    auto inside = std::string(text_.substr(at_ + 1, end - at_ - 1));
    at_ = std::min(end + 1, text_.size());
    return inside;
  }

  [[nodiscard]] static bool is_function(std::string_view word) {
    return word != "count" && word != "share" && word != "list" && word != "of" && word != "and" && word != "or" &&
           word != "not" && word != "where";
  }

  std::string call(std::string_view function) {
    const auto close = text_.find(')', at_);
    if (close == std::string_view::npos) return std::string(function);
    std::vector<std::string> arguments;
    auto inside = text_.substr(at_ + 1, close - at_ - 1);
    while (!inside.empty()) {
      const auto comma = inside.find(',');
      auto argument = inside.substr(0, comma);
      while (argument.starts_with(' ')) argument.remove_prefix(1);
      arguments.push_back(plain_name(argument, lexicon_));
      inside = comma == std::string_view::npos ? std::string_view{} : inside.substr(comma + 1);
    }
    at_ = close + 1;
    return arguments.empty() ? std::string(function) : call_in_words(function, arguments);
  }

  [[nodiscard]] static std::string tidied(const std::string& said) {
    std::string line;
    for (const char c : said) {
      const bool is_space = c == ' ' || c == '\n' || c == '\t';
      if (!is_space) line += c;
      if (is_space && !line.empty() && line.back() != ' ') line += ' ';
    }
    while (line.ends_with(' ')) line.pop_back();
    return line;
  }

  std::string_view text_;
  const Lexicon& lexicon_;
  std::size_t at_ = 0;
};

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

std::string plain_sentence(std::string_view sentence, const Lexicon& lexicon) {
  return PlainWords(sentence, lexicon).all();
}

std::string plain_name(std::string_view written, const Lexicon& lexicon) {
  const auto name = lexicon.names.resolve(written);
  if (!name) return std::string(written);
  const auto& entry = lexicon.names.entry(name->id);
  const auto& year = lexicon.facts.year;
  switch (entry.subject) {
    case NameSubject::kMeasure: {
      const auto* measure = facts::find_measure(lexicon.facts, entry.id);
      return measure != nullptr ? measure->name : std::string(written);
    }
    case NameSubject::kJudgement:
      return name_in(year.judgements, entry.id);
    case NameSubject::kIndicator:
      return name_of_indicator(entry.id, lexicon);
    case NameSubject::kSuccess:
      return name_in(year.successes, entry.id);
    case NameSubject::kItem:
      return name_in(year.items, entry.id);
    case NameSubject::kAcademyColumn:
      return name_in(lexicon.facts.columns, entry.id);
    case NameSubject::kAcademyField:
      return academy_field(entry.id);
    case NameSubject::kRating:
      return year.framework.word;
    case NameSubject::kRatingProposed:
      return "proposed " + year.framework.word;
    case NameSubject::kRatingSince:
    case NameSubject::kRatingSignedOn:
      return "the day the " + year.framework.word + " was signed";
    case NameSubject::kIndicatorLevel:
    case NameSubject::kActionField:
      break;
  }
  return std::string(written);
}

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
