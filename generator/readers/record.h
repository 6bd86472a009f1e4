// One table, checked against its shape: unknown keys, missing keys and wrong values are reported when it is made, and
// what is left can simply be asked for.
//
// Asking for a key whose value was wrong gives what an absent key gives; nothing is reported twice.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "expression/sentence.h"
#include "facts/record.h"
#include "readers/context.h"
#include "readers/shape.h"
#include "readers/toml_file.h"
#include "values/date.h"
#include "values/decimal.h"
#include "values/period.h"
#include "values/rhythm.h"

namespace cornerstone::readers {

class Record {
 public:
  Record(const PlacedTable& placed, const TableShape& shape, const Context& context);

  [[nodiscard]] const Context& context() const { return context_; }
  [[nodiscard]] source::Span place() const { return place_; }
  /// The value of a key; null where it is absent or wrong.
  [[nodiscard]] const TomlValue* find(std::string_view key) const;
  [[nodiscard]] bool has(std::string_view key) const { return find(key) != nullptr; }
  /// Whether the key is written at all: misspelt, with a wrong value, or right.
  [[nodiscard]] bool says(std::string_view key) const;
  /// Where a key's text, or else its value, stands; the table's head where the key is absent.
  [[nodiscard]] source::Span span(std::string_view key) const;

  [[nodiscard]] std::string text(std::string_view key) const;
  [[nodiscard]] std::vector<std::string> texts(std::string_view key) const;  ///< One or a list.
  [[nodiscard]] std::optional<values::Decimal> number(std::string_view key) const;
  [[nodiscard]] std::optional<int> whole_number(std::string_view key) const;
  [[nodiscard]] bool yes(std::string_view key) const;
  [[nodiscard]] std::optional<values::Date> date(std::string_view key) const;
  [[nodiscard]] std::vector<std::pair<values::Date, source::Span>> dates(std::string_view key) const;
  [[nodiscard]] std::optional<values::Period> period(std::string_view key) const;
  [[nodiscard]] std::optional<values::Rhythm> rhythm(std::string_view key) const;
  [[nodiscard]] std::optional<values::Timing> timing(std::string_view key) const;
  [[nodiscard]] document::Inlines paragraph(std::string_view key) const;
  /// Ids that may be referred to; wrong ones are left out.
  [[nodiscard]] std::vector<std::string> references(std::string_view key) const;
  [[nodiscard]] std::string reference(std::string_view key) const;
  /// Read against the vocabulary; empty where there is none. Mistakes in it are reported here.
  [[nodiscard]] std::optional<expression::Sentence> sentence(
      std::string_view key, expression::OtherwiseIs otherwise = expression::OtherwiseIs::kRefused) const;
  /// The position of a choice among the shape's `choices`.
  [[nodiscard]] std::optional<std::size_t> choice(std::string_view key) const;
  /// The entries of a kByName table whose keys and values are right, in the order of the file.
  [[nodiscard]] std::vector<const TomlEntry*> by_name(std::string_view key) const;
  /// A table within; its `table` is null where the key is absent.
  [[nodiscard]] PlacedTable table(std::string_view key) const;

  /// Who may know it: its own `audience`, the head table's, the trust's. Reports a record that nobody may know.
  [[nodiscard]] std::optional<values::AudienceIndex> audience(std::optional<values::AudienceIndex> of_head) const;
  /// The keys that every record may have. `id` is what `[table.id]` says; otherwise the key `id`, or else made from the
  /// name.
  void read_common(facts::Record& into, facts::Per usual, std::optional<values::AudienceIndex> of_head) const;

 private:
  void check_entry(const TomlEntry& entry);
  void report_unknown(const TomlEntry& entry);
  void report_missing() const;

  const Context& context_;
  const TableShape& shape_;
  const TomlTable* table_;
  const TomlEntry* named_;
  source::Span place_;
  std::vector<std::string_view> wrong_;  ///< Keys whose values are not to be used.
  std::vector<std::string> misspelt_;    ///< Keys that were meant by others that are none.
};

/// The audience of that id.
[[nodiscard]] std::optional<values::AudienceIndex> audience_by_id(const Context& context, std::string_view id);

/// A text read as a sentence of the context's vocabulary.
[[nodiscard]] std::optional<expression::Sentence> read_sentence(
    const TomlText& text, const Context& context,
    expression::OtherwiseIs otherwise = expression::OtherwiseIs::kRefused);

/// The same of words that stand in a table's cell. Names that are not there are no mistake where a file that may
/// declare them could not be read.
[[nodiscard]] std::optional<expression::Sentence> read_words(
    std::string_view words, source::Span span, const Context& context,
    expression::OtherwiseIs otherwise = expression::OtherwiseIs::kRefused);

/// Reports what was said of a sentence, but for names and levels that a file may declare that could not be read.
void report_heard(const diagnostics::Sink& heard, const Context& context);

/// The ids in a text or a list of texts that may be referred to.
[[nodiscard]] std::vector<std::string> known_ids(const TomlValue& value, IdKind kind, const Context& context);

/// One text or a list of texts, each with its place.
[[nodiscard]] std::vector<const TomlText*> texts_of(const TomlValue& value);

}  // namespace cornerstone::readers
