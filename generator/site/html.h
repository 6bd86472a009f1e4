// HTML that is safe to write: what is text is escaped, by type.
//
// Markup enters as a literal of the program, or as other Html; everything else goes through `Text` or `Attribute` and
// is escaped there. A std::string cannot be written by mistake: there is no operator for it.

#pragma once

#include <concepts>
#include <string>
#include <string_view>

namespace cornerstone::site {

/// Markup spelled out in the program's own source.
class Literal {
 public:
  consteval Literal(const char* markup) : markup_(markup) {}  // NOLINT(google-explicit-constructor): that is its use
  [[nodiscard]] constexpr std::string_view view() const { return markup_; }

 private:
  std::string_view markup_;
};

/// Words that a reader reads.
struct Text {
  std::string_view words;
};

/// ` name="value"`.
struct Attribute {
  Literal name;
  std::string_view value;
};

class Html {
 public:
  Html() = default;

  Html& operator<<(Literal markup) {
    markup_ += markup.view();
    return *this;
  }
  Html& operator<<(const Html& other) {
    markup_ += other.markup_;
    return *this;
  }
  Html& operator<<(Text text);
  Html& operator<<(Attribute attribute);
  template <std::integral Number>
  requires(!std::same_as<Number, bool> && !std::same_as<Number, char>) Html& operator<<(Number number) {
    markup_ += std::to_string(number);
    return *this;
  }

  [[nodiscard]] bool is_empty() const { return markup_.empty(); }
  [[nodiscard]] const std::string& str() const { return markup_; }

 private:
  std::string markup_;
};

/// With `&`, `<`, `>` and both quotes as entities: for text and for attribute values.
[[nodiscard]] std::string escaped(std::string_view text);

/// ` id="…"`, or nothing where there is none.
[[nodiscard]] Html id_attribute(std::string_view id);

}  // namespace cornerstone::site
