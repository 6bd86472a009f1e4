// Added figures: what adds up to what, for one academy and date.
//
// By what the trust declares (`part_of`), told to the reader or not: a total without a figure still ties together what
// stands above and below it.

#pragma once

#include <map>
#include <string>
#include <vector>

#include "disclosure/exchange.h"
#include "facts/facts.h"

namespace cornerstone::disclosure {

struct AddedFigure {
  const facts::Result* result = nullptr;  ///< Borrowed. None: a total that there is no record of.
  bool is_total = false;
};

struct AddedFigures {
  std::vector<AddedFigure> figures;  ///< Those with a record first, in the order they were given.
  std::vector<Sum> sums;             ///< Over positions in `figures`.
};

class Additions {
 public:
  explicit Additions(const std::vector<facts::Measure>& measures);

  /// Whether a measure is part of a total, or one itself.
  [[nodiscard]] bool contains(const std::string& measure) const { return divisions_.contains(measure); }

  /// `results` are of one academy and date, one of each measure at most, and of measures that it contains.
  [[nodiscard]] AddedFigures figures(const std::vector<const facts::Result*>& results) const;

 private:
  std::map<std::string, std::vector<std::string>> divisions_;  ///< By measure: none for one that is a total alone.
};

}  // namespace cornerstone::disclosure
