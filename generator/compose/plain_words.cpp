#include "compose/plain_words.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <vector>

#include <fmt/format.h>

#include "compose/phrases.h"

namespace cornerstone::compose {
namespace {

using facts::NameSubject;

bool is_name_character(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '.' || c == '-';
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

/// The unit of the figures that a name stands for.
std::optional<values::Unit> unit_of(std::string_view written, const Lexicon& lexicon) {
  const auto name = lexicon.names.resolve(written);
  if (!name || name->type.kind != expression::TypeKind::kNumber) return {};
  return name->type.unit;
}

/// What a measure is compared with, `against.national` or `against.target`: the trust's own word, noun or adjective.
std::string comparison_in_words(std::string_view name) {
  return fmt::format("the {} figure", name);
}

/// A function of the language around a name, as people say it.
std::string call_in_words(std::string_view function, const std::vector<std::string>& arguments) {
  const auto& first = arguments.front();
  const auto second = arguments.size() > 1 ? arguments[1] : std::string();
  if (function == "change")
    return second.empty() ? "change of " + first : fmt::format("change of {} in {}", first, second);
  if (function == "previous") return second.empty() ? "the result before" : second + " before";
  if (function == "gap") return fmt::format("{} against {}", first, comparison_in_words(second));
  if (function == "age") return "the age of " + first;
  if (function == "trend") return "the trend of " + first;
  return comparison_in_words(function);
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
    if (!is_name_character(text_[at_])) return sign();
    const auto begin = at_;
    while (at_ < text_.size() && is_name_character(text_[at_])) ++at_;
    const auto word = text_.substr(begin, at_ - begin);
    if (at_ < text_.size() && text_[at_] == '(' && is_function(word)) return call(word);
    if (const auto number = values::Decimal::read(word)) return figure(*number);
    if (const auto unit = unit_of(word, lexicon_)) unit_ = unit;
    return plain_name(word, lexicon_);
  }

  /// What stands in brackets is about something else than the figure before or after them.
  std::string sign() {
    const char c = text_[at_++];
    if (c == '(' || c == ')' || c == ':') unit_.reset();
    return {c};
  }

  /// A number takes the unit of what it is compared with, unless it has a unit or counts something itself.
  [[nodiscard]] std::string figure(values::Decimal number) const {
    const auto rest = text_.substr(std::min(text_.find_first_not_of(" \n\t", at_), text_.size()));
    const bool is_alone = rest.empty() || std::ranges::any_of(std::array{")", ",", "and ", "or "},
                                                              [&](const char* end) { return rest.starts_with(end); });
    return values::in_words(number, is_alone ? unit_.value_or(values::Unit::kNumber) : values::Unit::kNumber);
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
      if (arguments.empty()) unit_ = unit_of_call(function, argument);
      arguments.push_back(plain_name(argument, lexicon_));
      inside = comma == std::string_view::npos ? std::string_view{} : inside.substr(comma + 1);
    }
    at_ = close + 1;
    return arguments.empty() ? std::string(function) : call_in_words(function, arguments);
  }

  [[nodiscard]] std::optional<values::Unit> unit_of_call(std::string_view function, std::string_view argument) const {
    const auto unit = unit_of(argument, lexicon_);
    if (function == "change" || function == "gap") return unit ? values::unit_of_difference(*unit) : unit;
    return function == "age" ? std::nullopt : unit;
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
  std::optional<values::Unit> unit_;  ///< Of what a number that follows is compared with.
};

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

}  // namespace cornerstone::compose
