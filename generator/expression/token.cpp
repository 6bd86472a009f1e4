#include "expression/token.h"

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <utility>

namespace cornerstone::expression {
namespace {

constexpr std::string_view kMinusSign = "−";
constexpr std::string_view kOpeningQuote = "“";
constexpr std::string_view kClosingQuote = "”";

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// Bytes of the code point that starts with `lead`; 1 for what starts none.
std::size_t length_of(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  if (byte >= 0xF0) return 4;
  if (byte >= 0xE0) return 3;
  return byte >= 0xC0 ? 2 : 1;
}

class Lexer {
 public:
  explicit Lexer(Complaints& complaints) : text_(complaints.text()), complaints_(complaints) {}

  std::optional<std::vector<Token>> run() {
    while (skip_space()) token();
    tokens_.push_back({TokenKind::kEnd, {}, place_from(at_)});
    if (complaints_.any()) return std::nullopt;
    return std::move(tokens_);
  }

 private:
  [[nodiscard]] bool starts(std::string_view what) const { return text_.substr(at_).starts_with(what); }
  [[nodiscard]] char peek(std::size_t ahead = 0) const {
    return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
  }
  [[nodiscard]] Place place_from(std::size_t begin) const {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at_)};
  }

  bool skip_space() {
    while (at_ < text_.size() && (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r')) ++at_;
    return at_ < text_.size();
  }

  /// The letter at `at`: its length in bytes, or 0. Beyond ASCII, the Latin letters with accents and their neighbours.
  [[nodiscard]] std::size_t letter_at(std::size_t at) const {
    if (at >= text_.size()) return 0;
    if (is_ascii_letter(text_[at])) return 1;
    const auto lead = static_cast<unsigned char>(text_[at]);
    return lead >= 0xC3 && lead <= 0xDF ? 2 : 0;
  }

  void add(TokenKind kind, std::size_t begin) {
    tokens_.push_back({kind, text_.substr(begin, at_ - begin), place_from(begin)});
  }

  void token() {
    if (starts("\"")) return quoted("\"", "\"");
    if (starts(kOpeningQuote)) return quoted(kOpeningQuote, kClosingQuote);
    if (letter_at(at_) != 0) return word();
    const std::size_t sign = starts("-") ? 1 : starts(kMinusSign) ? kMinusSign.size() : 0;
    if (is_digit(peek(sign))) return number(sign);
    mark();
  }

  void quoted(std::string_view open, std::string_view close) {
    const std::size_t begin = at_;
    const std::size_t inside = at_ + open.size();
    const std::size_t end = text_.find(close, inside);
    if (end == std::string_view::npos) {
      at_ = text_.size();
      complaints_.add_syntax(place_from(begin), "this quote is not closed", fmt::format("add `{}`", close));
      return;
    }
    at_ = end + close.size();
    tokens_.push_back({TokenKind::kQuoted, text_.substr(inside, end - inside), place_from(begin)});
  }

  void skip_word() {
    while (at_ < text_.size()) {
      const std::size_t letter = letter_at(at_);
      const bool is_inner_point = peek() == '.' && (letter_at(at_ + 1) != 0 || is_digit(peek(1)));
      if (letter == 0 && !is_digit(peek()) && peek() != '-' && !is_inner_point) return;
      at_ += letter == 0 ? 1 : letter;
    }
  }

  void word() {
    const std::size_t begin = at_;
    skip_word();
    add(TokenKind::kWord, begin);
  }

  void skip_digits() {
    while (is_digit(peek())) ++at_;
  }

  void number(std::size_t sign) {
    const std::size_t begin = at_;
    at_ += sign;
    const std::size_t digits = at_;
    skip_digits();
    if (sign == 0 && at_ - digits == 4 && is_iso_rest()) return date(begin);
    if (peek() == '/' && is_digit(peek(1))) return date_with_strokes(begin);
    if (peek() == '.' && is_digit(peek(1))) {
      ++at_;
      skip_digits();
    }
    if (peek() == '%') ++at_;
    if (letter_at(at_) == 0) return add(TokenKind::kNumber, begin);
    skip_word();
    complaints_.add_syntax(place_from(begin), fmt::format("`{}` is not a number", text_.substr(begin, at_ - begin)),
                           "numbers use digits alone; a unit stands after a space: `3 years`");
  }

  [[nodiscard]] bool is_iso_rest() const {
    return peek() == '-' && is_digit(peek(1)) && is_digit(peek(2)) && peek(3) == '-' && is_digit(peek(4)) &&
           is_digit(peek(5));
  }

  void date(std::size_t begin) {
    constexpr std::size_t kRest = 6;
    at_ += kRest;
    add(TokenKind::kDate, begin);
  }

  void date_with_strokes(std::size_t begin) {
    while (is_digit(peek()) || peek() == '/') ++at_;
    complaints_.add_syntax(place_from(begin), fmt::format("`{}` is not a date", text_.substr(begin, at_ - begin)),
                           "dates are written year first: `2026-09-23`");
  }

  void mark() {
    constexpr std::array<std::string_view, 10> kMarks = {">=", "<=", "≥", "≤", "(", ")", ",", ":", "<", ">"};
    const std::size_t begin = at_;
    for (const std::string_view mark : kMarks) {
      if (!starts(mark)) continue;
      at_ += mark.size();
      return add(TokenKind::kMark, begin);
    }
    at_ = std::min(at_ + length_of(peek()), text_.size());
    const std::string_view found = text_.substr(begin, at_ - begin);
    complaints_.add_syntax(place_from(begin), fmt::format("unexpected `{}`", found), hint_for(found));
  }

  static std::string hint_for(std::string_view mark) {
    if (mark == "=" || mark == "!") return "write `is` or `is not`";
    if (mark == "£") return "write the number alone: pounds are the measure's unit";
    if (mark == "%") return "the percent sign stands right after its number: `95%`";
    if (mark == "+" || mark == "*" || mark == "/" || mark == "-") return "rules do no arithmetic";
    if (mark == "'" || mark == "‘" || mark == "’") return "words with a space stand in double quotes: `\"Not met\"`";
    return {};
  }

  std::string_view text_;
  Complaints& complaints_;
  std::vector<Token> tokens_;
  std::size_t at_ = 0;
};

}  // namespace

std::optional<std::vector<Token>> tokens_of(Complaints& complaints) {
  return Lexer(complaints).run();
}

}  // namespace cornerstone::expression
