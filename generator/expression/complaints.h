// Complaints: the mistakes of one sentence, reported at the place of the wrong words in their file.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "diagnostics/sink.h"
#include "source/span.h"

namespace cornerstone::expression {

/// Bytes [begin, end) of a sentence's text.
struct Place {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] Place until(const Place& last) const { return {begin, last.end}; }
};

class Complaints {
 public:
  Complaints(std::string_view text, source::Span span, diagnostics::Sink& sink)
      : text_(text), span_(span), sink_(sink) {}

  void add(diagnostics::Kind kind, Place place, std::string message, std::string hint = {});
  /// A breach of grammar. Of several that start at one place only the first is told.
  void add_syntax(Place place, std::string message, std::string hint = {});

  [[nodiscard]] bool any() const { return any_; }
  [[nodiscard]] std::string_view text() const { return text_; }
  [[nodiscard]] std::string_view text(Place place) const { return text_.substr(place.begin, place.end - place.begin); }
  [[nodiscard]] source::Span span(Place place) const;

 private:
  std::string_view text_;
  source::Span span_;
  diagnostics::Sink& sink_;
  bool any_ = false;
  std::uint32_t last_syntax_ = UINT32_MAX;
};

}  // namespace cornerstone::expression
