#include "readers/value_check.h"

#include <algorithm>
#include <limits>
#include <string>

#include <fmt/format.h>

#include "diagnostics/suggestion.h"
#include "readers/record.h"
#include "values/period.h"
#include "values/rhythm.h"
#include "values/time_of_day.h"

namespace cornerstone::readers {
namespace {

constexpr std::string_view kRhythmHint =
    "for example `termly`, `3 a year`, `every 2 weeks`, `up to 6 days a year`, `as required`, `none`";
constexpr std::string_view kPeriodHint = "for example `6 weeks`, `5 school days`, `12 to 18 months`, `1 term`";
constexpr std::string_view kTimeHint = "write it in quotes as `17:30`";
constexpr std::string_view kTimingHint =
    "for example `in September`, `in the first half of autumn`, `6 weeks after peer-review`, `with board`";

/// How a value of this form is written, seen from the one that stands there.
std::string_view hint_for(const TomlValue& value, Form form) {
  const bool is_text = value.get<TomlText>() != nullptr;
  switch (form) {
    case Form::kTexts:
    case Form::kTextOrTexts:
    case Form::kReferences:
      return "a list stands in square brackets, each text in quotes: `[\"…\", \"…\"]`";
    case Form::kWholeNumber:
    case Form::kNumber:
    case Form::kAnyNumber:
      return is_text ? "numbers stand without quotes" : "write digits alone";
    case Form::kYesNo:
      return "write `true` or `false`, without quotes";
    case Form::kDate:
    case Form::kDateOrTiming:
      return is_text ? "write dates without quotes: `2026-09-30`" : "write dates as `2026-09-30`";
    case Form::kDates:
      return "write dates in square brackets: `[2026-09-30, 2026-12-16]`";
    case Form::kTimeOfDay:
      return kTimeHint;
    case Form::kSentence:
      return "sentences stand in single quotes";
    case Form::kTable:
    case Form::kByName:
      return "write `{ … = … }`";
    default:
      return is_text ? "" : "text stands in quotes";
  }
}

/// One value against one form.
class Check {
 public:
  Check(const TomlEntry& entry, const KeyShape& shape, const Context& context)
      : entry_(entry), shape_(shape), context_(context) {}

  [[nodiscard]] bool holds(const TomlValue& value, Form form) const;

 private:
  template <class T>
  [[nodiscard]] bool is(const TomlValue& value, Form form) const {
    return value.get<T>() != nullptr || wrong_type(value, form);
  }
  [[nodiscard]] bool wrong_type(const TomlValue& value, Form form) const;
  [[nodiscard]] bool bad_phrase(const TomlText& text, Form form, std::string_view hint) const;
  [[nodiscard]] bool text_list(const TomlValue& value, Form form, bool takes_one) const;
  [[nodiscard]] bool number(const TomlValue& value, Form form) const;
  [[nodiscard]] bool dates(const TomlValue& value) const;
  [[nodiscard]] bool phrase(const TomlValue& value, Form form) const;
  [[nodiscard]] bool anchor(const values::Timing& timing, const TomlText& text) const;
  [[nodiscard]] bool academy_column(const std::string& anchor, const TomlText& text) const;
  [[nodiscard]] bool unknown_anchor(const std::string& anchor, const TomlText& text, std::string_view what,
                                    const std::vector<std::string>& candidates) const;
  [[nodiscard]] bool choice(const TomlValue& value) const;
  [[nodiscard]] bool references(const TomlValue& value, Form form, bool takes_list) const;
  [[nodiscard]] bool by_name(const TomlValue& value) const;

  const TomlEntry& entry_;
  const KeyShape& shape_;
  const Context& context_;
};

bool Check::holds(const TomlValue& value, Form form) const {
  switch (form) {
    case Form::kText:
    case Form::kParagraph:
    case Form::kId:
    case Form::kSentence:
      return is<TomlText>(value, form);
    case Form::kTexts:
      return text_list(value, form, false);
    case Form::kTextOrTexts:
      return text_list(value, form, true);
    case Form::kWholeNumber:
    case Form::kNumber:
    case Form::kAnyNumber:
      return number(value, form);
    case Form::kYesNo:
      return is<bool>(value, form);
    case Form::kDate:
      return is<values::Date>(value, form);
    case Form::kDates:
      return dates(value);
    case Form::kPeriod:
    case Form::kRhythm:
    case Form::kTiming:
    case Form::kTimeOfDay:
      return phrase(value, form);
    case Form::kDateOrTiming:
      return value.get<values::Date>() != nullptr || phrase(value, form);
    case Form::kChoice:
      return choice(value);
    case Form::kReference:
      return references(value, form, false);
    case Form::kReferences:
      return references(value, form, true);
    case Form::kTable:
      return is<TomlTable>(value, form);
    case Form::kByName:
      return by_name(value);
    case Form::kOther:
      return true;
  }
  return true;
}

bool Check::wrong_type(const TomlValue& value, Form form) const {
  context_.sink.report(diagnostics::Kind::kWrongType, value.span,
                       fmt::format("`{}` is {}, not {}", entry_.key, kind_of(value), in_words(form)),
                       std::string(hint_for(value, form)));
  return false;
}

bool Check::bad_phrase(const TomlText& text, Form form, std::string_view hint) const {
  context_.sink.report(diagnostics::Kind::kBadPhrase, text.span,
                       fmt::format("`{}` is not {}", text.text, in_words(form)), std::string(hint));
  return false;
}

bool Check::text_list(const TomlValue& value, Form form, bool takes_one) const {
  if (takes_one && value.get<TomlText>() != nullptr) return true;
  const auto* list = value.get<TomlList>();
  if (list == nullptr) return wrong_type(value, form);
  for (const auto& item : list->items) {
    if (item.get<TomlText>() == nullptr) return wrong_type(item, Form::kText);
  }
  return true;
}

bool Check::number(const TomlValue& value, Form form) const {
  const auto* number = value.get<TomlNumber>();
  if (number == nullptr) return wrong_type(value, form);
  const bool is_whole = number->is_whole && number->value < values::Decimal(std::numeric_limits<int>::max());
  if (form == Form::kWholeNumber && !is_whole) return wrong_type(value, form);
  if (form != Form::kAnyNumber && number->value < values::Decimal(0)) {
    context_.sink.report(diagnostics::Kind::kWrongType, value.span, fmt::format("`{}` is below zero", entry_.key),
                         "write 0 or more");
    return false;
  }
  return true;
}

bool Check::dates(const TomlValue& value) const {
  const auto* list = value.get<TomlList>();
  if (list == nullptr) return wrong_type(value, Form::kDates);
  for (const auto& item : list->items) static_cast<void>(is<values::Date>(item, Form::kDate));
  return true;
}

bool Check::phrase(const TomlValue& value, Form form) const {
  const auto* text = value.get<TomlText>();
  if (text == nullptr) return wrong_type(value, form);
  if (form == Form::kPeriod) return values::read_period(text->text) || bad_phrase(*text, form, kPeriodHint);
  if (form == Form::kRhythm) return values::read_rhythm(text->text) || bad_phrase(*text, form, kRhythmHint);
  if (form == Form::kTimeOfDay) return values::TimeOfDay::read(text->text) || bad_phrase(*text, form, kTimeHint);
  const auto timing = values::read_timing(text->text);
  return timing ? anchor(*timing, *text) : bad_phrase(*text, form, kTimingHint);
}

bool Check::anchor(const values::Timing& timing, const TomlText& text) const {
  const auto& anchor = timing.anchor;
  if (anchor.empty() || anchor == "term" || anchor == "half term" || anchor == "year") return true;
  if (anchor.starts_with("academy.")) return academy_column(anchor, text);
  const bool is_in = timing.kind == values::TimingKind::kInTerm;
  std::vector<std::string> candidates;
  for (const auto kind : {IdKind::kItem, IdKind::kRole, IdKind::kTerm}) {
    if (is_in && kind != IdKind::kTerm) continue;
    if (context_.ids.has(kind, anchor) || !context_.ids.is_complete(kind)) return true;
    const auto& ids = context_.ids.ids(kind);
    candidates.insert(candidates.end(), ids.begin(), ids.end());
  }
  for (unsigned month = 1; is_in && month <= 12; ++month) candidates.emplace_back(values::month_name(month));
  return unknown_anchor(anchor, text, is_in ? "month or term" : "item, body or term", candidates);
}

bool Check::academy_column(const std::string& anchor, const TomlText& text) const {
  const auto column = anchor.substr(std::string_view("academy.").size());
  if (column == "joined" || context_.ids.has(IdKind::kColumn, column)) return true;
  if (!context_.ids.is_complete(IdKind::kColumn)) return false;
  std::vector<std::string> candidates = {"academy.joined"};
  for (const auto& id : context_.ids.ids(IdKind::kColumn)) candidates.push_back("academy." + id);
  return unknown_anchor(anchor, text, "column of academies.csv", candidates);
}

bool Check::unknown_anchor(const std::string& anchor, const TomlText& text, std::string_view what,
                           const std::vector<std::string>& candidates) const {
  const auto offset = text.text.rfind(anchor);
  const auto span = offset == std::string::npos ? text.span
                                                : source::part_of(text.span, static_cast<std::uint32_t>(offset),
                                                                  static_cast<std::uint32_t>(anchor.size()));
  context_.sink.report(diagnostics::Kind::kUnknownName, span, fmt::format("no {} is called `{}`", what, anchor),
                       diagnostics::suggest(anchor, candidates));
  return false;
}

bool Check::choice(const TomlValue& value) const {
  const auto* text = value.get<TomlText>();
  if (text == nullptr) return wrong_type(value, Form::kText);
  if (std::ranges::find(shape_.choices, text->text) != shape_.choices.end()) return true;
  const std::vector<std::string> choices(shape_.choices.begin(), shape_.choices.end());
  context_.sink.report(diagnostics::Kind::kUnknownName, text->span,
                       fmt::format("`{}` cannot be `{}`", entry_.key, text->text),
                       diagnostics::suggest(text->text, choices));
  return false;
}

bool Check::references(const TomlValue& value, Form form, bool takes_list) const {
  const auto* list = value.get<TomlList>();
  const bool has_right_type =
      list != nullptr
          ? takes_list &&
                std::ranges::all_of(list->items, [](const TomlValue& item) { return item.get<TomlText>() != nullptr; })
          : value.get<TomlText>() != nullptr;
  if (!has_right_type) return wrong_type(value, form);
  bool is_right = true;
  for (const auto* text : texts_of(value)) {
    is_right = context_.ids.check(shape_.ids, text->text, text->span, context_.sink) && is_right;
  }
  return is_right || list != nullptr;
}

bool Check::by_name(const TomlValue& value) const {
  const auto* table = value.get<TomlTable>();
  if (table == nullptr) return wrong_type(value, Form::kTable);
  const auto inner = shape_of_values(shape_);
  for (const auto& entry : table->entries) {
    if (shape_.ids != IdKind::kNone) context_.ids.check(shape_.ids, entry.key, entry.key_span, context_.sink);
    static_cast<void>(Check(entry, inner, context_).holds(entry.value, inner.form));
  }
  return true;
}

}  // namespace

KeyShape shape_of_values(const KeyShape& shape) {
  return {.key = shape.key,
          .form = shape.inner,
          .meaning = shape.meaning,
          .ids = shape.inner_ids,
          .choices = shape.choices};
}

bool check_value(const TomlEntry& entry, const KeyShape& shape, const Context& context) {
  return Check(entry, shape, context).holds(entry.value, shape.form);
}

}  // namespace cornerstone::readers
