#include "diagnostics/diagnostic.h"

#include <array>
#include <cassert>
#include <cstddef>

namespace cornerstone::diagnostics {
namespace {

struct Description {
  std::string_view slug;
  Severity severity;
};

constexpr auto kDescriptions = [] {
  using enum Severity;
  return std::to_array<Description>({
#define KIND(enumerator, slug, severity) {slug, severity},
#include "diagnostics/kinds.def"
#undef KIND
  });
}();

const Description& description(Kind kind) {
  const auto index = static_cast<std::size_t>(kind);
  assert(index < kDescriptions.size());
  return kDescriptions[index];
}

}  // namespace

std::string_view slug(Kind kind) {
  return description(kind).slug;
}

Severity severity(Kind kind) {
  return description(kind).severity;
}

const std::vector<Kind>& all_kinds() {
  static const std::vector<Kind> kKinds = {
#define KIND(enumerator, slug, severity) Kind::enumerator,
#include "diagnostics/kinds.def"
#undef KIND
  };
  return kKinds;
}

}  // namespace cornerstone::diagnostics
