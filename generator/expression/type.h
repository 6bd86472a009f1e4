// Types of the rule language: what may be compared with what.
//
// A type says what a name stands for before any academy is looked at. Numbers carry their unit, words their scale, so
// that a percentage is never compared with pounds nor a word of one scale with a word of another.

#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "values/unit.h"

namespace cornerstone::expression {

enum class TypeKind : std::uint8_t {
  kNumber,
  kWord,
  kText,
  kDate,
  kPeriod,
  kYesNo,
  kNames,  ///< What `list(…)` gives: for printing only, never compared.
};

enum class Better : std::uint8_t { kHigher, kLower };

/// One word of a scale.
struct ScaleWord {
  std::string id;                    ///< As sentences write it.
  std::string name;                  ///< As readers see it.
  std::vector<std::string> aliases;  ///< Other ways to write it in a sentence.
  bool operator==(const ScaleWord&) const = default;
};

/// A closed set of words. Immutable once shared; two scales are the same where their ids are.
struct Scale {
  std::string id;
  std::string name;              ///< In messages: "a word of `name`".
  std::vector<ScaleWord> words;  ///< Best first.
  /// Whether the order says which word is better. Without it words are only equal or not: the status of an action.
  bool is_ordered = true;

  /// The position of the word written `text`: by id, name or alias; case does not count where that leaves no doubt.
  [[nodiscard]] std::optional<std::size_t> find(std::string_view text) const;
  /// The ids, best first, for suggestions.
  [[nodiscard]] std::vector<std::string> ids() const;
};

struct Type {
  TypeKind kind = TypeKind::kText;
  values::Unit unit = values::Unit::kNumber;  ///< Of kNumber.
  std::shared_ptr<const Scale> scale;         ///< Of kWord; never null there.
  std::optional<Better> better;               ///< Of kNumber: which way is better, where anybody said.
  std::optional<int> decimals;                ///< Of kNumber: places as printed; none: as many as needed.

  [[nodiscard]] static Type number(values::Unit unit = values::Unit::kNumber,
                                   std::optional<Better> better = std::nullopt,
                                   std::optional<int> decimals = std::nullopt);
  [[nodiscard]] static Type word(std::shared_ptr<const Scale> scale);
  [[nodiscard]] static Type of(TypeKind kind);  ///< Of any kind but a number or word.

  /// Scales are compared by id.
  bool operator==(const Type& other) const;
};

/// With its article, for messages: "a percentage", "a word of `Risk`", "a date", "yes or no".
[[nodiscard]] std::string in_words(const Type& type);

}  // namespace cornerstone::expression
