#include "source/span.h"

#include <algorithm>

namespace cornerstone::source {

Span part_of(const Span& whole, std::uint32_t offset, std::uint32_t length) {
  const std::uint32_t size = whole.end - whole.begin;
  const std::uint32_t start = std::min(offset, size);
  return {whole.file, whole.begin + start, whole.begin + start + std::min(length, size - start)};
}

}  // namespace cornerstone::source
