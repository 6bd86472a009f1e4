// TOML as the readers use it: values with the place where each stands, in the order of the file.
//
// A value knows its whole span and a text the span inside its quotes, so that a mistake within a sentence is shown at
// its own column. Nothing is checked here but the syntax: what a table may hold is said by its shape (readers/shape.h).

#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "source/span.h"
#include "values/date.h"
#include "values/decimal.h"

namespace cornerstone::readers {

struct TomlValue;
struct TomlEntry;

struct TomlText {
  std::string text;
  source::Span span;  ///< Inside the quotes.
};

/// A number that a Decimal can hold, as written.
struct TomlNumber {
  values::Decimal value;
  bool is_whole = false;
};

struct TomlList {
  std::vector<TomlValue> items;
};

struct TomlTable {
  std::vector<TomlEntry> entries;

  /// Null where there is no such key.
  [[nodiscard]] const TomlEntry* find(std::string_view key) const;
};

/// What Cornerstone has no use for: a time of day, infinity, a number beyond a Decimal.
struct TomlOther {};

struct TomlValue {
  source::Span span;  ///< Of a table: its header, or all of an inline table.
  std::variant<TomlOther, TomlText, TomlNumber, bool, values::Date, TomlList, TomlTable> content;

  template <class T>
  [[nodiscard]] const T* get() const {
    return std::get_if<T>(&content);
  }
};

struct TomlEntry {
  std::string key;
  source::Span key_span;
  TomlValue value;
};

/// "text", "a number", "a date", "yes or no", "a list", "a table": for messages.
[[nodiscard]] std::string_view kind_of(const TomlValue& value);

}  // namespace cornerstone::readers
