// Shapes: which tables a content file has, which keys a table has, and what each key holds.
//
// Every TOML file of the content folder is said once, as data (see shapes.h). Reading checks a file against its shape,
// so that unknown keys, missing keys and wrong types are found in one place; documentation and an editor's schema are
// made from the same data.

#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "readers/identifiers.h"

namespace cornerstone::readers {

/// What a key holds.
enum class Form : std::uint8_t {
  kText,
  kTexts,  ///< A list of text.
  kTextOrTexts,
  kParagraph,  ///< A paragraph of Markdown.
  kId,
  kWholeNumber,
  kNumber,  ///< Not below zero.
  kAnyNumber,
  kYesNo,
  kDate,
  kDates,
  kPeriod,
  kRhythm,
  kTiming,
  kTimeOfDay,
  kDateOrTiming,
  kSentence,
  kChoice,      ///< One of `choices`.
  kReference,   ///< One id of `ids`.
  kReferences,  ///< One id or a list of them.
  kTable,       ///< With the keys of `table`.
  kByName,      ///< A table whose keys are `ids` (any where kNone) and whose values are of the form `inner`.
  kOther,       ///< Read by the reader of its table, which says what is wrong.
};

/// "text", "a date", "a list of dates": for messages and documentation.
[[nodiscard]] std::string_view in_words(Form form);

struct TableShape;

struct KeyShape {
  std::string_view key;
  Form form = Form::kText;
  std::string_view meaning;
  bool is_required = false;
  IdKind ids = IdKind::kNone;
  std::span<const std::string_view> choices = {};
  Form inner = Form::kText;
  IdKind inner_ids = IdKind::kNone;  ///< Of the values of a kByName table.
  const TableShape* table = nullptr;
};

enum class TableKind : std::uint8_t {
  kHead,     ///< `[table]`, once.
  kRecords,  ///< `[[table]]`, any number.
  kNamed,    ///< `[table.id]`, any number.
  kWithin,   ///< `{ … }`: the value of a key.
};

/// Whether the keys that every record may have stand in a table too.
enum class RecordKeys : std::uint8_t { kNone, kHead, kWithoutId, kIdOptional, kIdRequired };

struct TableShape {
  std::string_view name;
  TableKind kind = TableKind::kHead;
  RecordKeys record_keys = RecordKeys::kNone;
  IdKind declares = IdKind::kNone;  ///< Of which kind its ids are; kNone where they may stand twice.
  std::span<const KeyShape> keys = {};

  /// Null where the table has no such key.
  [[nodiscard]] const KeyShape* find(std::string_view key) const;
  /// Calls `visit(key_shape)` for each key, the table's own first.
  template <class Visit>
  void for_each_key(const Visit& visit) const;
};

struct FileShape {
  std::string_view name;
  std::span<const TableShape* const> tables = {};
};

/// The keys that every record may have: `name`, `text`, `audience`…; `id` is apart.
[[nodiscard]] std::span<const KeyShape> record_keys(RecordKeys keys);

template <class Visit>
void TableShape::for_each_key(const Visit& visit) const {
  for (const auto& key : keys) visit(key);
  for (const auto& key : readers::record_keys(record_keys)) {
    bool is_own = false;
    for (const auto& own : keys) is_own = is_own || own.key == key.key;
    if (!is_own) visit(key);
  }
}

}  // namespace cornerstone::readers
