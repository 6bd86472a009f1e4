// Exchange: whether a hidden figure stays open beside all that is told.
//
// One more here, one fewer there: where such an exchange leaves every sum as it was and every figure within its bounds,
// what is told agrees with two values of each figure it moves, and gives none of them away. Each figure moves once at
// most. In tables and in chains of totals that finds an exchange wherever there is a second solution; where sums
// overlap otherwise it may miss one, and the figure then counts as given away.

#pragma once

#include <cstddef>
#include <vector>

namespace cornerstone::disclosure {

/// Figures by their positions: the total and what adds up to it.
struct Sum {
  std::size_t total = 0;
  std::vector<std::size_t> parts;
};

/// Whether a figure may be otherwise by one, as far as a reader can know. What is told may not.
struct Room {
  bool to_rise = false;
  bool to_fall = false;
};

/// `rooms` has one for each figure. Gives up, and says no, where the search grows too long.
[[nodiscard]] bool is_open(std::size_t figure, const std::vector<Sum>& sums, const std::vector<Room>& rooms);

}  // namespace cornerstone::disclosure
