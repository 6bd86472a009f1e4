// Tokens: what theme.toml says, before anyone has judged it.
//
// A reader of TOML hands over every string by its dotted key ("ink.text.light"), in the order of the file. Which keys
// there are, and what a right value is, is decided in theme/build.h alone.

#pragma once

#include <string>
#include <vector>

#include "source/span.h"

namespace cornerstone::theme {

struct Token {
  std::string key;
  std::string value;
  source::Span key_span;
  source::Span value_span;
  bool operator==(const Token&) const = default;
};

struct Tokens {
  std::vector<Token> entries;
  source::Span span;  ///< Of theme.toml: where what is missing is reported.
};

/// What the trust brings to any theme: `[brand]` of trust.toml.
struct Brand {
  std::string primary;  ///< "#1d4e6b" as written; empty: the theme's own.
  source::Span primary_span;
  std::string logo_name;   ///< "logo.svg"; empty without one.
  std::string logo_bytes;  ///< Of that file.
};

}  // namespace cornerstone::theme
