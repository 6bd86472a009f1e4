// What two standards ask of a paper, condition by condition, and which rule of structure_check.h looks for it.
//
// The failure conditions of the Matterhorn protocol 1.1 that a machine can judge, by their numbers, and the clauses of
// ISO 19005-2 for level A. Those that no paper of ours can meet name no rule, and say why. The protocol's conditions
// for people (wrong order, wrong meaning, flicker, contrast, sound, ...) are not here.

#pragma once

#include <string_view>
#include <vector>

namespace cornerstone::tests {

struct Condition {
  std::string_view number;   ///< "14-003", or a clause: "6.2.6".
  std::string_view says;     ///< What must not be.
  std::string_view rule;     ///< Empty where it cannot arise.
  std::string_view because;  ///< Why it cannot; empty where it can.
};

[[nodiscard]] const std::vector<Condition>& matterhorn_conditions();
[[nodiscard]] const std::vector<Condition>& archive_conditions();

}  // namespace cornerstone::tests
