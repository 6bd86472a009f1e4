// The tree of a sentence that has been read and checked. Internal to the module: others hold a Sentence or a Formula.
//
// Every operand has its type; a bare number has taken the unit, a word the scale, of what it is compared with.

#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "expression/complaints.h"
#include "expression/scope.h"
#include "expression/sentence.h"
#include "expression/type.h"
#include "expression/value.h"
#include "expression/vocabulary.h"

namespace cornerstone::expression {

struct Claim;
struct Operand;

/// A part of the sentence as written.
struct Written {
  std::string words;  ///< On one line.
  source::Span span;
  Place place;
};

struct NameRef {
  Name name;
  std::string words;
  source::Span span;
  Place place;
};

/// A word that takes its meaning from what it is compared with; the checker replaces it.
struct RawWord {
  std::string text;
  bool is_quoted = false;
};

/// A name that nobody knows, already reported.
struct UnknownName {};

enum class Function : std::uint8_t { kPrevious, kChange, kGap, kAge, kTrend, kAgainst };

struct Call {
  Function function{};
  NameRef measure;
  std::optional<values::Period> span;  ///< Of `previous` and `change`.
  Against against;                     ///< Of `gap` and kAgainst.
};

/// `years since x`
struct Since {
  values::TimeUnit unit{};
  std::unique_ptr<Operand> from;
};

/// What is counted: things, perhaps only those of which `where` holds.
struct Counted {
  Things things{};
  Extent extent = Extent::kUsual;
  std::unique_ptr<Claim> where;  ///< Null: all of them.
};

enum class TallyKind : std::uint8_t { kCount, kShare, kList };

struct Tally {
  TallyKind kind{};
  Counted counted;
};

struct Operand {
  Written written;
  std::optional<Type> type;  ///< Empty while it is a raw word, and after a mistake in it.
  bool is_bare_number = false;
  std::variant<UnknownName, RawWord, Value, NameRef, Call, Since, Tally> what;

  [[nodiscard]] bool is_literal() const { return std::holds_alternative<Value>(what); }
  [[nodiscard]] bool is_raw_word() const { return std::holds_alternative<RawWord>(what); }
};

enum class Compare : std::uint8_t {
  kIs,
  kAtLeast,
  kAtMost,
  kAbove,
  kBelow,
  kBetterThan,
  kWorseThan,
  kNoBetterThan,
  kNoWorseThan,
  kBefore,
  kAfter,
  kBetween,  ///< Both ends included.
  kOneOf,
};

struct Comparison {
  Operand left;
  bool is_negated = false;
  Compare compare = Compare::kIs;
  Place compare_place;
  std::vector<Operand> right;  ///< One; two of kBetween; one or more of kOneOf.
  /// Of `better than` and its like on numbers: which way is better.
  Better better = Better::kHigher;
};

struct StateTest {
  Operand left;
  bool is_negated = false;
  ReadingState state{};
};

struct Negation {
  std::unique_ptr<Claim> claim;
};

struct Joined {
  bool is_and = true;
  std::vector<Claim> claims;
};

enum class AmountKind : std::uint8_t { kAll, kAny, kNone, kAtLeast, kAtMost, kExactly };

struct Amount {
  AmountKind kind = AmountKind::kAll;
  values::Decimal number;
  bool is_percent = false;
};

struct OfClaims {
  Amount amount;
  std::vector<Claim> claims;
};

struct OfThings {
  Amount amount;
  Counted counted;
  std::unique_ptr<Claim> claim;
};

struct OfResults {
  Amount amount;
  int last = 0;
  NameRef measure;
  std::unique_ptr<Claim> claim;
};

struct OtherwiseClaim {};

struct Claim {
  Written written;
  std::variant<OtherwiseClaim, Comparison, StateTest, Negation, Joined, OfClaims, OfThings, OfResults> what;
};

struct SentenceTree {
  std::string text;
  source::Span span;
  std::vector<NameUse> names;
  bool brings_in_all = false;
  Claim claim;
};

struct FormulaTree {
  std::string text;
  source::Span span;
  std::vector<NameUse> names;
  Operand operand;
};

}  // namespace cornerstone::expression
