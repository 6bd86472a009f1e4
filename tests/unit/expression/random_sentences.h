// Random sentences, small trusts to judge them of, and a second evaluator: as simple as can be, by trying every case.

#pragma once

#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "expression/trace.h"
#include "small_world.h"

namespace cornerstone::expression::tests {

/// A sentence as the second evaluator reads it.
struct Plan {
  enum class Kind : std::uint8_t { kAtom, kNot, kAnd, kOr, kOf, kThings, kCount };
  Kind kind = Kind::kAtom;
  int name = 0;             ///< kAtom: which of kNames.
  int compare = 0;          ///< kAtom, kCount: which of kCompares.
  int number = 0;           ///< What it is compared with; of amounts: how many.
  int amount = 0;           ///< kOf, kThings: which of kAmounts.
  std::vector<Plan> parts;  ///< kThings: where, claim. kCount: where.
};

class Dice {
 public:
  explicit Dice(std::uint32_t seed) : engine_(seed) {}
  int below(int limit) { return static_cast<int>(engine_() % static_cast<std::uint32_t>(limit)); }

 private:
  std::mt19937 engine_;
};

[[nodiscard]] Plan random_plan(Dice& dice, int depth);
/// An academy with three others to count; some readings are missing, stale or not applicable, some ranges.
[[nodiscard]] Thing random_academy(Dice& dice);
[[nodiscard]] std::string written(const Plan& plan);
[[nodiscard]] Verdict naive_verdict(const Plan& plan, const Thing& thing);

/// The known readings of an academy and of those in it, to be blanked one by one.
[[nodiscard]] std::vector<Reading*> known_readings(Thing& thing);

}  // namespace cornerstone::expression::tests
