// The vocabulary: which names a sentence may use where it stands, and what type each has.
//
// Static: it is asked while a sentence is read, once, before anything is judged. What a name stands for in one academy
// is for Scope to say. The language itself has no names; all it knows of a trust comes through here.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "expression/type.h"
#include "values/decimal.h"

namespace cornerstone::expression {

/// A name, as the vocabulary numbers it and the scope is asked for it. Opaque to the language.
enum class NameId : std::uint32_t {};
/// A comparison of a measure (`national`), numbered likewise.
enum class AgainstId : std::uint32_t {};

enum class NameKind : std::uint8_t {
  kPlain,    ///< One reading.
  kMeasure,  ///< Has results over time: `previous`, `change`, `age`, `trend`, "the last N results".
};

/// What a measure is compared with.
struct Against {
  std::string name;  ///< `national` in national(m) and gap(m, national).
  AgainstId id{};
};

struct Name {
  NameId id{};
  Type type;
  NameKind kind = NameKind::kPlain;
  std::vector<Against> against;  ///< Of a measure.
  values::Decimal step;          ///< Of a measure: the smallest change that counts for `trend`.
  /// Naming it brings in things that are otherwise left out: `academy.status`, and academies that are not yet open.
  bool brings_in_all = false;
};

/// What can be counted.
enum class Things : std::uint8_t { kAcademies, kIndicators, kActions };

class Vocabulary {
 public:
  virtual ~Vocabulary() = default;

  /// Empty where there is no such name here.
  [[nodiscard]] virtual std::optional<Name> resolve(std::string_view name) const = 0;
  /// Every name that resolves here, in a fixed order, for suggestions.
  [[nodiscard]] virtual std::vector<std::string> names() const = 0;
  /// What may be said of each of `things`: their own names (`level`, `status`) and, behind them, those of this
  /// vocabulary. Null where they cannot be counted here. Lives as long as this.
  [[nodiscard]] virtual const Vocabulary* inside(Things things) const = 0;

 protected:
  Vocabulary() = default;
  Vocabulary(const Vocabulary&) = default;
  Vocabulary& operator=(const Vocabulary&) = default;
};

}  // namespace cornerstone::expression
