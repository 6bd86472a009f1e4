// Values of the rule language, and readings: what is known of a name for one thing, or why nothing is.
//
// A reading never pretends: missing, stale, withheld, not applicable and zero stay five different things.

#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "expression/type.h"
#include "values/absence.h"
#include "values/clearance.h"
#include "values/date.h"
#include "values/decimal.h"
#include "values/origin.h"
#include "values/period.h"
#include "values/unit.h"

namespace cornerstone::expression {

/// A figure with its unit.
struct Quantity {
  values::Decimal amount;
  values::Unit unit = values::Unit::kNumber;
  bool operator==(const Quantity&) const = default;
};

/// A word of a scale by its position, 0 the best. Equal where scale id and position are.
struct Word {
  std::shared_ptr<const Scale> scale;
  std::size_t index = 0;
  bool operator==(const Word& other) const;
};

/// The time from one day to another: what `age` gives. Compared with a period by going back from `until`.
struct Elapsed {
  values::Date from;
  values::Date until;
  bool operator==(const Elapsed&) const = default;
};

/// What `list` gives, in the order of the things listed.
struct Names {
  std::vector<std::string> names;
  bool operator==(const Names&) const = default;
};

using Value = std::variant<Quantity, Word, std::string, values::Date, values::Period, Elapsed, bool, Names>;

/// As readers see it: "93.4%", "Good", "14 November 2026", "yes", "A, B and C". `decimals` as in Type.
[[nodiscard]] std::string in_words(const Value& value, std::optional<int> decimals = std::nullopt);

enum class ReadingState : std::uint8_t {
  kKnown,
  kMissing,        ///< There is none, or a reason other than the next three stands in its place.
  kStale,          ///< There is one, too old to rely on: `value` and `date` are set, `is known` is no, `age` counts.
  kWithheld,       ///< Withheld in the data itself, to protect people.
  kNotApplicable,  ///< Outside `where`, or so marked in the data: drops out of `and`, `or` and counts.
  kRange,          ///< A word known only to lie between two of its scale: `ends`.
  kHidden,  ///< The reader this scope speaks for may not know it, not even whether there is one. All else is empty.
};

/// The two ends between which a value lies.
struct Ends {
  Value first;  ///< Of words the better one, of numbers the lower one.
  Value last;
  bool operator==(const Ends&) const = default;
};

/// What is known of one name for one thing. Fields that do not apply stay empty.
struct Reading {
  ReadingState state = ReadingState::kMissing;
  std::optional<Value> value;  ///< kKnown, kStale.
  /// kRange; and `count` and `share` over things of which some are not known: what they could come to. They are known
  /// all the same, and `value` says what is known of them.
  std::optional<Ends> ends;
  int not_known = 0;                      ///< Of `count`, `share` and `list`: things that are neither yes nor no.
  std::optional<values::Absence> reason;  ///< Why there is no value, where the data says.
  std::optional<values::Date> date;       ///< The day it is of.
  values::Origin origin;
  values::Clearance clearance;  ///< Nobody until somebody says; a derived reading has the intersection of `from`.
  /// What to call it in an explanation: "attendance.overall"; a scope may say it in the trust's words.
  std::string label;
  std::optional<int> decimals;  ///< As printed: Type::decimals.
  std::vector<Reading> from;    ///< Of a derived reading: the recorded ones it was worked out from, in order.

  bool operator==(const Reading&) const = default;

  [[nodiscard]] bool is_known() const { return state == ReadingState::kKnown; }
  [[nodiscard]] static Reading known(Value value, values::Clearance clearance);
  [[nodiscard]] static Reading absent(ReadingState state, values::Clearance clearance);
};

/// "known", "missing", …, "between" for a range, "hidden".
[[nodiscard]] std::string_view name(ReadingState state);
/// The value as readers see it, or why there is none: "93.4%", "missing", "withheld", "Low to High", "3 (2 not known)".
[[nodiscard]] std::string in_words(const Reading& reading);

}  // namespace cornerstone::expression
