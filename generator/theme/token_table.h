// The tokens of one theme, looked up by key; remembers which were asked for, so that the rest can be reported.

#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "diagnostics/sink.h"
#include "theme/theme.h"
#include "theme/tokens.h"

namespace cornerstone::theme {

class TokenTable {
 public:
  TokenTable(const Tokens& tokens, diagnostics::Sink& sink);

  /// Null where the theme does not say; `key` counts as known.
  [[nodiscard]] const Token* find(const std::string& key);
  /// Reports a token that is missing.
  [[nodiscard]] std::string text(const std::string& key);
  /// Reports a token that is missing or is no colour; black then.
  [[nodiscard]] Colour colour(const std::string& key);
  /// `key.light`, `key.dark` and `key.paper`, the last as `light` where it is not said.
  [[nodiscard]] Colours colours(const std::string& key);
  /// Reports every token that nobody asked for.
  void report_unknown() const;

 private:
  std::map<std::string, const Token*> by_key_;
  std::set<std::string> known_;
  source::Span span_;
  diagnostics::Sink* sink_;
};

/// Where messages about the colour `key` in `scheme` point; nowhere where the theme does not say it.
[[nodiscard]] source::Span place_of(const Tokens& tokens, std::string_view key, Scheme scheme);
[[nodiscard]] std::string_view name(Scheme scheme);  ///< "light"

}  // namespace cornerstone::theme
