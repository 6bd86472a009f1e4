// Files changed at random, the same way on every run.

#pragma once

#include <cstdint>
#include <string>

namespace cornerstone::tests {

/// Numbers from a seed: the same on every machine.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}
  /// From 0 to `sides` - 1; 0 where there are no sides.
  [[nodiscard]] std::size_t below(std::size_t sides);

 private:
  std::uint64_t state_;
};

/// `file` with one to eight changes: bits turned, bytes and numbers replaced, stretches cut out, doubled, moved or
/// overwritten, its end cut off.
[[nodiscard]] std::string mutated(std::string file, Dice& dice);

/// A PNG whose check sums fit again what stands in its chunks, so that readers look further than those.
[[nodiscard]] std::string with_right_sums(const std::string& png);

}  // namespace cornerstone::tests
