#include "theme/token_table.h"

#include <array>
#include <vector>

#include <fmt/format.h>

#include "diagnostics/suggestion.h"

namespace cornerstone::theme {
namespace {

constexpr std::array<std::string_view, kSchemes> kSchemeNames{"light", "dark", "paper"};

}  // namespace

std::string_view name(Scheme scheme) {
  return kSchemeNames[static_cast<std::size_t>(scheme)];
}

TokenTable::TokenTable(const Tokens& tokens, diagnostics::Sink& sink) : span_(tokens.span), sink_(&sink) {
  for (const Token& token : tokens.entries) by_key_.emplace(token.key, &token);
}

const Token* TokenTable::find(const std::string& key) {
  known_.insert(key);
  const auto found = by_key_.find(key);
  return found == by_key_.end() ? nullptr : found->second;
}

std::string TokenTable::text(const std::string& key) {
  if (const Token* token = find(key)) return token->value;
  sink_->report(diagnostics::Kind::kThemeToken, span_, fmt::format("the theme does not say `{}`", key),
                "copy the line from `themes/default/theme.toml`");
  return {};
}

Colour TokenTable::colour(const std::string& key) {
  const std::string value = text(key);
  const Token* token = find(key);
  if (token == nullptr) return {};
  if (const auto colour = colour_from_hex(value)) return *colour;
  sink_->report(diagnostics::Kind::kThemeColour, token->value_span, fmt::format("`{}` is not a colour", value),
                "write it in red, green and blue: `#1d4e6b`");
  return {};
}

Colours TokenTable::colours(const std::string& key) {
  const Colour light = colour(key + ".light");
  const Colour dark = colour(key + ".dark");
  return {light, dark, find(key + ".paper") == nullptr ? light : colour(key + ".paper")};
}

void TokenTable::report_unknown() const {
  const std::vector<std::string> names(known_.begin(), known_.end());
  for (const auto& [key, token] : by_key_) {
    if (known_.contains(key)) continue;
    sink_->report(diagnostics::Kind::kThemeToken, token->key_span, fmt::format("a theme has no `{}`", key),
                  diagnostics::suggest(key, names));
  }
}

source::Span place_of(const Tokens& tokens, std::string_view key, Scheme scheme) {
  const std::string wanted = fmt::format("{}.{}", key, name(scheme));
  const std::string fallback = fmt::format("{}.{}", key, name(Scheme::kLight));
  source::Span found = tokens.span;
  for (const Token& token : tokens.entries) {
    if (token.key == wanted) return token.value_span;
    if (token.key == fallback) found = token.value_span;
  }
  return found;
}

}  // namespace cornerstone::theme
