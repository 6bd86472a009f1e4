#include "compose/option_check.h"

#include <algorithm>

#include <fmt/format.h>

#include "diagnostics/suggestion.h"

namespace cornerstone::compose {
namespace {

using diagnostics::Kind;
using document::OptionList;
using document::OptionTable;
using document::OptionValue;

std::vector<std::string> parted(std::string_view choices) {
  std::vector<std::string> words;
  while (!choices.empty()) {
    const auto bar = choices.find('|');
    words.emplace_back(choices.substr(0, bar));
    choices = bar == std::string_view::npos ? std::string_view{} : choices.substr(bar + 1);
  }
  return words;
}

std::string_view expectation(KeyType type) {
  switch (type) {
    case KeyType::kText:
    case KeyType::kName:
    case KeyType::kChoice:
    case KeyType::kSentence:
    case KeyType::kSort:
      return "a text in quotes";
    case KeyType::kTexts:
    case KeyType::kNames:
      return "a list of texts";
    case KeyType::kCount:
      return "a whole number above 0";
    case KeyType::kYesNo:
      return "true or false";
    case KeyType::kDate:
      return "a date";
    case KeyType::kSince:
      return "`last year`, `last meeting` or a date";
    case KeyType::kSpan:
      return "a span of time such as `2 years`";
    case KeyType::kTables:
      return "a list of tables";
  }
  return {};
}

template <class T>
const T* as(const OptionValue& value) {
  return std::get_if<T>(&value.content);
}

bool is_of_type(const OptionValue& value, KeyType type) {
  const auto* text = as<std::string>(value);
  const auto* list = as<OptionList>(value);
  switch (type) {
    case KeyType::kText:
    case KeyType::kName:
    case KeyType::kChoice:
    case KeyType::kSentence:
    case KeyType::kSort:
      return text != nullptr;
    case KeyType::kTexts:
    case KeyType::kNames:
      return text != nullptr ||
             (list != nullptr && std::ranges::all_of(list->items, [](const auto& i) { return as<std::string>(i); }));
    case KeyType::kCount: {
      const auto* number = as<values::Decimal>(value);
      return number != nullptr && *number >= values::Decimal(1) && *number <= values::Decimal(1000) &&
             number->places() == 0;
    }
    case KeyType::kYesNo:
      return as<bool>(value) != nullptr;
    case KeyType::kDate:
      return as<values::Date>(value) != nullptr;
    case KeyType::kSince:
      return as<values::Date>(value) != nullptr ||
             (text != nullptr &&
              (*text == "last year" || *text == "last meeting" || values::Date::from_iso(*text).has_value()));
    case KeyType::kSpan:
      return text != nullptr && values::read_period(*text).has_value();
    case KeyType::kTables:
      return list != nullptr && std::ranges::all_of(list->items, [](const auto& i) { return as<OptionTable>(i); });
  }
  return false;
}

bool is_right(const document::Option& option, const Key& key, diagnostics::Sink& sink) {
  if (!is_of_type(option.value, key.type)) {
    const auto* text = as<std::string>(option.value);
    sink.report(Kind::kWrongType, option.value.span,
                text != nullptr ? fmt::format("`{}` is `{}` here, not {}", option.key, *text, expectation(key.type))
                                : fmt::format("`{}` is not {}", option.key, expectation(key.type)),
                fmt::format("write {} = {}", option.key, expectation(key.type)));
    return false;
  }
  if (key.type == KeyType::kChoice) {
    const auto words = parted(key.choices);
    const auto& said = std::get<std::string>(option.value.content);
    if (std::ranges::find(words, said) == words.end()) {
      report_unknown(option.value.span, option.key, said, words, sink);
      return false;
    }
  }
  return true;
}

/// Neither left out nor an empty text or list.
bool says_something(const document::Option* option) {
  if (option == nullptr) return false;
  const auto* text = as<std::string>(option->value);
  const auto* list = as<OptionList>(option->value);
  return (text == nullptr || !text->empty()) && (list == nullptr || !list->items.empty());
}

}  // namespace

const document::Option* find_option(const document::ComponentCall& written, std::string_view key) {
  const auto found = std::ranges::find(written.options, key, &document::Option::key);
  return found == written.options.end() ? nullptr : &*found;
}

std::vector<Said> said_in(const document::ComponentCall& written, std::string_view key) {
  std::vector<Said> all;
  const auto* option = find_option(written, key);
  if (option == nullptr) return all;
  const auto add = [&](const OptionValue& value) {
    all.push_back({.text = std::get<std::string>(value.content), .span = value.span});
  };
  if (const auto* list = as<OptionList>(option->value))
    std::ranges::for_each(list->items, add);
  else
    add(option->value);
  return all;
}

bool options_are_right(const Component& component, const document::ComponentCall& written, diagnostics::Sink& sink) {
  bool all_right = true;
  for (const auto& option : written.options) {
    const Key* key = nullptr;
    std::vector<std::string> names;
    for (const auto keys : {std::span<const Key>(component.keys), common_keys()}) {
      for (const auto& declared : keys) {
        names.emplace_back(declared.name);
        if (declared.name == option.key) key = &declared;
      }
    }
    if (key == nullptr) {
      sink.report(Kind::kUnknownKey, option.key_span,
                  fmt::format("the component `{}` has no key `{}`", component.name, option.key),
                  diagnostics::suggest(option.key, names));
      all_right = false;
    } else {
      all_right &= is_right(option, *key, sink);
    }
  }
  for (const auto& key : component.keys) {
    if (!key.is_needed || says_something(find_option(written, key.name))) continue;
    report_missing(written, key.name, fmt::format("add `{} = …`: {}", key.name, key.meaning), sink);
    all_right = false;
  }
  return all_right;
}

void report_missing(const document::ComponentCall& written, std::string_view key, std::string_view hint,
                    diagnostics::Sink& sink) {
  sink.report(Kind::kMissingKey, written.name_span, fmt::format("the component `{}` has no `{}`", written.name, key),
              std::string(hint));
}

void report_unknown(source::Span span, std::string_view what, std::string_view found,
                    const std::vector<std::string>& known, diagnostics::Sink& sink) {
  sink.report(Kind::kUnknownName, span, fmt::format("`{}` is not a known {}", found, what),
              diagnostics::suggest(found, known));
}

void report_hidden(const expression::NameUse& use, Composing& composing) {
  composing.sink.report(
      Kind::kNotForThisAudience, use.span,
      fmt::format("`{}` is not for the readers of this page, `{}`", use.name, composing.edition.audience_id),
      "give the component a narrower `audience`, or leave the name out");
}

}  // namespace cornerstone::compose
