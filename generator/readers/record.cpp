#include "readers/record.h"

#include <algorithm>

#include <fmt/format.h>

#include "diagnostics/suggestion.h"
#include "readers/markdown.h"
#include "readers/value_check.h"
#include "source/text.h"

namespace cornerstone::readers {
namespace {

/// What to call the table in a message.
std::string head_of(const TableShape& shape) {
  switch (shape.kind) {
    case TableKind::kRecords:
      return fmt::format("`[[{}]]`", shape.name);
    case TableKind::kHead:
      return fmt::format("`[{}]`", shape.name);
    case TableKind::kNamed:
      return fmt::format("`[{}.…]`", shape.name);
    case TableKind::kWithin:
      break;
  }
  const bool is_words = shape.name.find(' ') != std::string_view::npos;
  return is_words ? std::string(shape.name) : fmt::format("`{}`", shape.name);
}

std::string example(const KeyShape& key) {
  if (key.inner != Form::kText || key.form == Form::kByName) return fmt::format("{}.… = …", key.key);
  return fmt::format("{} = …", key.key);
}

}  // namespace

std::vector<const TomlText*> texts_of(const TomlValue& value) {
  std::vector<const TomlText*> texts;
  if (const auto* text = value.get<TomlText>()) texts.push_back(text);
  if (const auto* list = value.get<TomlList>()) {
    for (const auto& item : list->items) {
      if (const auto* text = item.get<TomlText>()) texts.push_back(text);
    }
  }
  return texts;
}

std::vector<std::string> known_ids(const TomlValue& value, IdKind kind, const Context& context) {
  std::vector<std::string> ids;
  for (const auto* text : texts_of(value)) {
    if (context.ids.has(kind, text->text)) ids.push_back(text->text);
  }
  return ids;
}

Record::Record(const PlacedTable& placed, const TableShape& shape, const Context& context)
    : context_(context), shape_(shape), table_(placed.table), named_(placed.named), place_(placed.place) {
  if (table_ != nullptr) {
    for (const auto& entry : table_->entries) check_entry(entry);
  }
  report_missing();
}

void Record::report_missing() const {
  shape_.for_each_key([&](const KeyShape& key) {
    if (!key.is_required || says(key.key)) return;
    context_.sink.report(diagnostics::Kind::kMissingKey, place_,
                         fmt::format("{} has no `{}`", head_of(shape_), key.key),
                         fmt::format("add `{}`: {}", example(key), key.meaning));
  });
}

void Record::check_entry(const TomlEntry& entry) {
  const auto* key = shape_.find(entry.key);
  if (key == nullptr) {
    report_unknown(entry);
  } else if (!check_value(entry, *key, context_)) {
    wrong_.push_back(entry.key);
  }
}

void Record::report_unknown(const TomlEntry& entry) {
  std::vector<std::string> keys;
  shape_.for_each_key([&](const KeyShape& key) { keys.emplace_back(key.key); });
  if (auto meant = diagnostics::nearest(entry.key, keys)) misspelt_.push_back(std::move(*meant));
  context_.sink.report(diagnostics::Kind::kUnknownKey, entry.key_span,
                       fmt::format("{} has no key `{}`", head_of(shape_), entry.key),
                       diagnostics::suggest(entry.key, keys));
}

const TomlValue* Record::find(std::string_view key) const {
  if (table_ == nullptr || std::ranges::find(wrong_, key) != wrong_.end()) return nullptr;
  const auto* entry = table_->find(key);
  return entry == nullptr ? nullptr : &entry->value;
}

bool Record::says(std::string_view key) const {
  if (std::ranges::find(misspelt_, key) != misspelt_.end()) return true;
  return table_ != nullptr && table_->find(key) != nullptr;
}

source::Span Record::span(std::string_view key) const {
  const auto* value = find(key);
  if (value == nullptr) return place_;
  const auto* text = value->get<TomlText>();
  return text == nullptr ? value->span : text->span;
}

std::string Record::text(std::string_view key) const {
  const auto* value = find(key);
  const auto* text = value == nullptr ? nullptr : value->get<TomlText>();
  return text == nullptr ? std::string{} : text->text;
}

std::vector<std::string> Record::texts(std::string_view key) const {
  std::vector<std::string> texts;
  if (const auto* value = find(key)) {
    for (const auto* text : texts_of(*value)) texts.push_back(text->text);
  }
  return texts;
}

std::optional<values::Decimal> Record::number(std::string_view key) const {
  const auto* value = find(key);
  const auto* number = value == nullptr ? nullptr : value->get<TomlNumber>();
  return number == nullptr ? std::nullopt : std::optional(number->value);
}

std::optional<int> Record::whole_number(std::string_view key) const {
  const auto value = number(key);
  if (!value) return std::nullopt;
  return static_cast<int>(value->micro() / values::Decimal(1).micro());
}

bool Record::yes(std::string_view key) const {
  const auto* value = find(key);
  const auto* yes = value == nullptr ? nullptr : value->get<bool>();
  return yes != nullptr && *yes;
}

std::optional<values::Date> Record::date(std::string_view key) const {
  const auto* value = find(key);
  const auto* date = value == nullptr ? nullptr : value->get<values::Date>();
  return date == nullptr ? std::nullopt : std::optional(*date);
}

std::vector<std::pair<values::Date, source::Span>> Record::dates(std::string_view key) const {
  std::vector<std::pair<values::Date, source::Span>> dates;
  const auto* value = find(key);
  const auto* list = value == nullptr ? nullptr : value->get<TomlList>();
  if (list == nullptr) return dates;
  for (const auto& item : list->items) {
    if (const auto* date = item.get<values::Date>()) dates.emplace_back(*date, item.span);
  }
  return dates;
}

std::optional<values::Period> Record::period(std::string_view key) const {
  return has(key) ? values::read_period(text(key)) : std::nullopt;
}

std::optional<values::Rhythm> Record::rhythm(std::string_view key) const {
  return has(key) ? values::read_rhythm(text(key)) : std::nullopt;
}

std::optional<values::Timing> Record::timing(std::string_view key) const {
  return has(key) ? values::read_timing(text(key)) : std::nullopt;
}

document::Inlines Record::paragraph(std::string_view key) const {
  return has(key) ? read_markdown_paragraph(context_.sources, span(key), context_.sink) : document::Inlines{};
}

std::vector<std::string> Record::references(std::string_view key) const {
  const auto* value = find(key);
  const auto* shape = shape_.find(key);
  if (value == nullptr || shape == nullptr) return {};
  return known_ids(*value, shape->ids, context_);
}

std::string Record::reference(std::string_view key) const {
  const auto ids = references(key);
  return ids.empty() ? std::string{} : ids.front();
}

std::optional<expression::Sentence> Record::sentence(std::string_view key, expression::OtherwiseIs otherwise) const {
  const auto* value = find(key);
  const auto* text = value == nullptr ? nullptr : value->get<TomlText>();
  return text == nullptr ? std::nullopt : read_sentence(*text, context_, otherwise);
}

std::optional<std::size_t> Record::choice(std::string_view key) const {
  const auto* shape = shape_.find(key);
  if (!has(key) || shape == nullptr) return std::nullopt;
  const auto found = std::ranges::find(shape->choices, text(key));
  return static_cast<std::size_t>(found - shape->choices.begin());
}

std::vector<const TomlEntry*> Record::by_name(std::string_view key) const {
  std::vector<const TomlEntry*> entries;
  const auto* value = find(key);
  const auto* table = value == nullptr ? nullptr : value->get<TomlTable>();
  if (table == nullptr) return entries;
  const auto* shape = shape_.find(key);
  diagnostics::Sink reported_already;
  const Context quiet{context_.sources, reported_already, context_.ids, context_.audiences, std::nullopt, nullptr};
  const auto inner = shape_of_values(*shape);
  for (const auto& entry : table->entries) {
    const bool is_named_right = shape->ids == IdKind::kNone || context_.ids.has(shape->ids, entry.key);
    if (is_named_right && check_value(entry, inner, quiet)) entries.push_back(&entry);
  }
  return entries;
}

PlacedTable Record::table(std::string_view key) const {
  const auto* value = find(key);
  const auto* table = value == nullptr ? nullptr : value->get<TomlTable>();
  return {table, value == nullptr ? place_ : value->span, nullptr};
}

std::optional<values::AudienceIndex> audience_by_id(const Context& context, std::string_view id) {
  const auto& ids = context.ids.ids(IdKind::kAudience);
  const auto found = std::ranges::find(ids, id);
  if (found == ids.end()) return std::nullopt;
  return static_cast<values::AudienceIndex>(found - ids.begin());
}

std::optional<values::AudienceIndex> Record::audience(std::optional<values::AudienceIndex> of_head) const {
  if (const auto own = audience_by_id(context_, text("audience"))) return own;
  if (of_head) return of_head;
  if (context_.default_audience) return context_.default_audience;
  if (!says("audience") && context_.ids.is_complete(IdKind::kAudience)) {
    context_.sink.report(diagnostics::Kind::kNobodyMayKnow, place_,
                         fmt::format("{} names no audience", head_of(shape_)),
                         "say `audience = …` here, in the head table of the file, or in [trust]");
  }
  return std::nullopt;
}

void Record::read_common(facts::Record& into, facts::Per usual, std::optional<values::AudienceIndex> of_head) const {
  const auto name = text("name");
  into.id = named_ != nullptr ? named_->key : text("id");
  if (into.id.empty() && !name.empty()) into.id = source::slug(name);
  into.name = name.empty() ? into.id : name;
  into.text = paragraph("text");
  into.note = paragraph("note");
  into.aliases = texts("aliases");
  into.themes = references("theme");
  into.where = sentence("where");
  const auto per = choice("per");
  into.per = per ? (*per == 0 ? facts::Per::kAcademy : facts::Per::kTrust) : usual;
  if (const auto who = audience(of_head)) {
    into.audience = *who;
    into.clearance = context_.audiences.declared(*who);
  }
  into.origin.span = named_ != nullptr ? named_->key_span : (has("id") ? span("id") : place_);
}

std::optional<expression::Sentence> read_sentence(const TomlText& text, const Context& context,
                                                  expression::OtherwiseIs otherwise) {
  if (context.vocabulary == nullptr) return std::nullopt;
  if (context.sources.text(text.span) != text.text) {
    context.sink.report(diagnostics::Kind::kSentenceSyntax, text.span, "a sentence with backslashes in it",
                        "write sentences in single quotes: words within them may then stand in double quotes");
    return std::nullopt;
  }
  return read_words(text.text, text.span, context, otherwise);
}

std::optional<expression::Sentence> read_words(std::string_view words, source::Span span, const Context& context,
                                               expression::OtherwiseIs otherwise) {
  diagnostics::Sink heard;
  auto sentence = expression::parse_sentence(words, span, *context.vocabulary, heard, otherwise);
  report_heard(heard, context);
  return sentence;
}

void report_heard(const diagnostics::Sink& heard, const Context& context) {
  using diagnostics::Kind;
  for (auto& diagnostic : heard.sorted()) {
    const bool names_the_unread = diagnostic.kind == Kind::kUnknownName && !context.ids.is_complete();
    const bool names_a_level = diagnostic.kind == Kind::kSentenceWord && !context.ids.is_complete(IdKind::kLevel);
    if (!names_the_unread && !names_a_level) context.sink.report(std::move(diagnostic));
  }
}

}  // namespace cornerstone::readers
