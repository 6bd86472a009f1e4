#include "readers/shape.h"

#include <algorithm>
#include <array>

namespace cornerstone::readers {
namespace {

constexpr std::array<std::string_view, 2> kPer = {"academy", "trust"};

constexpr KeyShape kIdRequired{
    .key = "id", .form = Form::kId, .meaning = "how other files refer to it", .is_required = true};
constexpr KeyShape kIdOptional{.key = "id", .form = Form::kId, .meaning = "how other files refer to it"};
constexpr KeyShape kName{.key = "name", .form = Form::kText, .meaning = "what readers see"};
constexpr KeyShape kText{.key = "text", .form = Form::kParagraph, .meaning = "a paragraph of Markdown"};
constexpr KeyShape kNote{.key = "note", .form = Form::kParagraph, .meaning = "a footnote"};
constexpr KeyShape kAliases{.key = "aliases", .form = Form::kTexts, .meaning = "other names for the same thing"};
constexpr KeyShape kTheme{
    .key = "theme", .form = Form::kReferences, .meaning = "the themes it serves", .ids = IdKind::kTheme};
constexpr KeyShape kAudience{
    .key = "audience", .form = Form::kReference, .meaning = "who may know it", .ids = IdKind::kAudience};
constexpr KeyShape kWhere{.key = "where", .form = Form::kSentence, .meaning = "the academies it concerns"};
constexpr KeyShape kPerKey{
    .key = "per", .form = Form::kChoice, .meaning = "one in each academy, or one in the trust", .choices = kPer};

constexpr std::array kWithId = {kIdRequired, kName, kText, kNote, kAliases, kTheme, kAudience, kWhere, kPerKey};
constexpr std::array kWithOptionalId = {kIdOptional, kName, kText, kNote, kAliases, kTheme, kAudience, kWhere, kPerKey};
constexpr std::array kWithoutId = {kName, kText, kNote, kAliases, kTheme, kAudience, kWhere, kPerKey};
constexpr std::array kHead = {kName, kText, kNote, kAudience};

}  // namespace

std::string_view in_words(Form form) {
  static constexpr std::array<std::string_view, 23> kWords = {"text",
                                                              "a list of text",
                                                              "text or a list of text",
                                                              "text",
                                                              "an id",
                                                              "a whole number",
                                                              "a number",
                                                              "a number",
                                                              "`true` or `false`",
                                                              "a date",
                                                              "a list of dates",
                                                              "a span of time",
                                                              "a rhythm",
                                                              "a timing",
                                                              "a time of day",
                                                              "a date or a timing",
                                                              "a sentence",
                                                              "a word",
                                                              "an id",
                                                              "an id or a list of ids",
                                                              "a table",
                                                              "a table",
                                                              "a value"};
  return kWords.at(static_cast<std::size_t>(form));
}

std::span<const KeyShape> record_keys(RecordKeys keys) {
  switch (keys) {
    case RecordKeys::kHead:
      return kHead;
    case RecordKeys::kWithoutId:
      return kWithoutId;
    case RecordKeys::kIdOptional:
      return kWithOptionalId;
    case RecordKeys::kIdRequired:
      return kWithId;
    case RecordKeys::kNone:
      break;
  }
  return {};
}

const KeyShape* TableShape::find(std::string_view key) const {
  for (const auto keys_of : {keys, readers::record_keys(record_keys)}) {
    const auto found = std::ranges::find(keys_of, key, &KeyShape::key);
    if (found != keys_of.end()) return &*found;
  }
  return nullptr;
}

}  // namespace cornerstone::readers
