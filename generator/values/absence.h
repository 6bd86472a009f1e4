// Not a number, and why. The reason stays with the cell all the way to the page.
//
// Source of tokens and symbols: the conventions of English public statistics (docs/data.md).

#pragma once

#include <optional>
#include <string_view>

namespace cornerstone::values {

enum class Absence {
  kNotRecorded,    ///< Empty, NULL, ., -, #N/A
  kNotAvailable,   ///< x : NP NAT
  kNotApplicable,  ///< z NA N/A
  kWithheld,       ///< c SUPP SP: withheld to protect people
  kRoundsToZero,   ///< low k: above zero
  kUnreliable,     ///< u LOWCOV
  kNoEligible,     ///< NE: no eligible pupils
  kNew,            ///< NEW: no result yet
};

/// The reason that a token stands for by default; empty where it is none.
[[nodiscard]] std::optional<Absence> absence_for_token(std::string_view token);
/// The reason by the name a `reasons` table uses: "withheld", "not applicable", …
[[nodiscard]] std::optional<Absence> absence_by_name(std::string_view name);
[[nodiscard]] std::string_view name(Absence absence);    ///< "not recorded", "withheld", …
[[nodiscard]] std::string_view symbol(Absence absence);  ///< "x", "z", "c", "low", "u": as public statistics print it.
/// Whether the value drops out of counting (not applicable, no eligible pupils) or stays unknown.
[[nodiscard]] bool is_not_applicable(Absence absence);

}  // namespace cornerstone::values
