// Which academy a cell of an export means: by URN, former ones included, by id, or by any of its names.

#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "facts/trust.h"
#include "readers/data_plan.h"

namespace cornerstone::readers {

class AcademyFinder {
 public:
  AcademyFinder(const std::vector<facts::Academy>& academies, AcademyMatch matches);

  /// kNone where the cell names none of the trust, or more than one.
  [[nodiscard]] values::AcademyIndex find(std::string_view cell) const;
  /// Whether several academies have the name in the cell. URNs and ids that stand twice are mistakes of academies.csv.
  [[nodiscard]] bool is_ambiguous(std::string_view cell) const;
  /// What to say of a cell that names none.
  [[nodiscard]] std::string hint(std::string_view cell) const;

 private:
  [[nodiscard]] std::string key(std::string_view text) const;

  AcademyMatch matches_;
  std::map<std::string, std::set<values::AcademyIndex>> by_key_;
  std::vector<std::string> names_;
};

}  // namespace cornerstone::readers
