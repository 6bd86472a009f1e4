#include "seeds.h"

#include <fstream>
#include <iterator>
#include <stdexcept>

#include "repository_root.h"

namespace cornerstone::tests {

std::string seed(std::string_view name) {
  const auto path = std::string(CORNERSTONE_ROOT "/tests/seeds/") + std::string(name);
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("there is no " + path);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace cornerstone::tests
