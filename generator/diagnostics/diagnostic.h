// A diagnostic: one mistake or doubt, at the place where it can be mended, in the user's words.
//
// Messages are lower case without a final stop, say what was found and quote it in backticks; the hint says what to do.

#pragma once

#include <compare>
#include <string>
#include <string_view>
#include <vector>

#include "source/span.h"

namespace cornerstone::diagnostics {

enum class Severity { kWarning, kError };

enum class Kind {
#define KIND(enumerator, slug, severity) enumerator,
#include "diagnostics/kinds.def"
#undef KIND
};

[[nodiscard]] std::string_view slug(Kind kind);
[[nodiscard]] Severity severity(Kind kind);
[[nodiscard]] const std::vector<Kind>& all_kinds();

/// A second place that helps to understand the first: where the other definition stands, which cell a value came from.
struct Related {
  source::Span span;
  std::string message;

  auto operator<=>(const Related&) const = default;
};

struct Diagnostic {
  Kind kind;
  source::Span span;  ///< The narrowest wrong text; nowhere for what has no place in a file.
  std::string message;
  std::string hint;
  std::vector<Related> related;

  auto operator<=>(const Diagnostic&) const = default;
};

}  // namespace cornerstone::diagnostics
