// Options: the keys of a component as written in a page, each with its place.
//
// The readers hand them over as they stand in the fenced block. Which keys a component has, and what each may hold, is
// declared where components are made (compose/components.def).

#pragma once

#include <string>
#include <variant>
#include <vector>

#include "source/span.h"
#include "values/date.h"
#include "values/decimal.h"

namespace cornerstone::document {

struct Option;
struct OptionValue;

/// A value of another kind than Cornerstone knows: a time of day.
struct OddValue {
  bool operator==(const OddValue&) const = default;
};
struct OptionList {
  std::vector<OptionValue> items;
  bool operator==(const OptionList&) const;
};
struct OptionTable {
  std::vector<Option> options;
  bool operator==(const OptionTable&) const;
};

struct OptionValue {
  std::variant<OddValue, std::string, values::Decimal, bool, values::Date, OptionList, OptionTable> content;
  source::Span span;  ///< Of a text: inside its quotes.
  bool operator==(const OptionValue&) const = default;
};

struct Option {
  std::string key;
  source::Span key_span;
  OptionValue value;
  bool operator==(const Option&) const = default;
};

inline bool OptionList::operator==(const OptionList&) const = default;
inline bool OptionTable::operator==(const OptionTable&) const = default;

}  // namespace cornerstone::document
