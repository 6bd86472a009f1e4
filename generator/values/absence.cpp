#include "values/absence.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>

namespace cornerstone::values {
namespace {

struct Description {
  Absence absence;
  std::string_view name;
  std::string_view symbol;
};

// In the order of the enumerators.
constexpr std::array<Description, 8> kDescriptions = {{{Absence::kNotRecorded, "not recorded", "x"},
                                                       {Absence::kNotAvailable, "not available", "x"},
                                                       {Absence::kNotApplicable, "not applicable", "z"},
                                                       {Absence::kWithheld, "withheld", "c"},
                                                       {Absence::kRoundsToZero, "rounds to zero", "low"},
                                                       {Absence::kUnreliable, "unreliable", "u"},
                                                       {Absence::kNoEligible, "no eligible pupils", "z"},
                                                       {Absence::kNew, "new", "x"}}};

struct Token {
  std::string_view text;
  Absence absence;
};

constexpr std::array kTokens = std::to_array<Token>({{"", Absence::kNotRecorded},
                                                     {"NULL", Absence::kNotRecorded},
                                                     {".", Absence::kNotRecorded},
                                                     {"-", Absence::kNotRecorded},
                                                     {"--", Absence::kNotRecorded},
                                                     {"#N/A", Absence::kNotRecorded},
                                                     {"x", Absence::kNotAvailable},
                                                     {":", Absence::kNotAvailable},
                                                     {"NP", Absence::kNotAvailable},
                                                     {"NAT", Absence::kNotAvailable},
                                                     {"z", Absence::kNotApplicable},
                                                     {"NA", Absence::kNotApplicable},
                                                     {"N/A", Absence::kNotApplicable},
                                                     {"n/a", Absence::kNotApplicable},
                                                     {"c", Absence::kWithheld},
                                                     {"SUPP", Absence::kWithheld},
                                                     {"SP", Absence::kWithheld},
                                                     {"low", Absence::kRoundsToZero},
                                                     {"k", Absence::kRoundsToZero},
                                                     {"u", Absence::kUnreliable},
                                                     {"LOWCOV", Absence::kUnreliable},
                                                     {"NE", Absence::kNoEligible},
                                                     {"NEW", Absence::kNew}});

const Description& description(Absence absence) {
  const auto index = static_cast<std::size_t>(absence);
  assert(index < kDescriptions.size() && kDescriptions[index].absence == absence);
  return kDescriptions[index];
}

}  // namespace

std::optional<Absence> absence_for_token(std::string_view token) {
  const auto* found = std::ranges::find(kTokens, token, &Token::text);
  if (found == kTokens.end()) return std::nullopt;
  return found->absence;
}

std::optional<Absence> absence_by_name(std::string_view name) {
  const auto* found = std::ranges::find(kDescriptions, name, &Description::name);
  if (found == kDescriptions.end()) return std::nullopt;
  return found->absence;
}

std::string_view name(Absence absence) {
  return description(absence).name;
}

std::string_view symbol(Absence absence) {
  return description(absence).symbol;
}

bool is_not_applicable(Absence absence) {
  return absence == Absence::kNotApplicable || absence == Absence::kNoEligible;
}

}  // namespace cornerstone::values
