// Values: numbers, spans, dates, words, names.

#include <fmt/format.h>

#include "expression/check.h"
#include "expression/parser.h"

namespace cornerstone::expression {
namespace {

bool is_keyword(const Token& token) {
  return token.text == "and" || token.text == "or" || token.text == "not" || token.text == "is" ||
         token.text == "where";
}

}  // namespace

/// value = number[%] | span | date | "word" | word | name | f(value {"," value}) | unit "since" value | tally
std::optional<Operand> Parser::operand(Side side) {
  const Level level(depth_);
  if (level.is_too_deep()) {
    complaints_.add_syntax(peek().place, "this value is nested too deep");
    return std::nullopt;
  }
  switch (peek().kind) {
    case TokenKind::kNumber:
      return number();
    case TokenKind::kDate:
      return date();
    case TokenKind::kQuoted: {
      const Token& token = peek();
      ++i_;
      return Operand{written(token.place), std::nullopt, false, RawWord{std::string(token.text), true}};
    }
    case TokenKind::kWord:
      if (is_keyword(peek())) break;
      if (at({"since"}, 1)) return since();
      if (at_mark("(", 1)) return call();
      return word(side);
    default:
      break;
  }
  complaints_.add_syntax(peek().place, fmt::format("expected a value, found {}", found()),
                         "a name, a number, a date, a word, or a function of a measure");
  return std::nullopt;
}

std::optional<Operand> Parser::number() {
  const std::size_t first = i_;
  const Token& token = peek();
  const bool is_percent = token.text.ends_with('%');
  const auto amount = values::Decimal::read(token.text.substr(0, token.text.size() - (is_percent ? 1 : 0)));
  if (!amount) {
    complaints_.add_syntax(token.place, fmt::format("`{}` has too many digits", token.text),
                           "at most nine before the point and six after it");
    return std::nullopt;
  }
  ++i_;
  const auto unit = is_percent ? values::Unit::kPercent : values::Unit::kNumber;
  if (!is_percent) {
    if (auto span = period(first)) return span;
  }
  return Operand{written(token.place), Type::number(unit), !is_percent, Value(Quantity{*amount, unit})};
}

/// N ["to" N] unit, from the number on. Empty where no unit of time follows.
std::optional<Operand> Parser::period(std::size_t first) {
  const std::size_t unit_at = at({"to"}) && peek(1).kind == TokenKind::kNumber ? 2 : 0;
  const auto unit_of = [&](std::size_t words) {
    std::string unit(peek(unit_at).text);
    if (words == 2) unit += " " + std::string(peek(unit_at + 1).text);
    return values::read_time_unit(unit).has_value();
  };
  if (peek(unit_at).kind != TokenKind::kWord) return std::nullopt;
  const bool has_second = peek(unit_at + 1).kind == TokenKind::kWord;
  const std::size_t words = has_second && unit_of(2) ? 2 : unit_of(1) ? 1 : 0;
  if (words == 0) return std::nullopt;
  i_ += unit_at + words;
  const Place place = since_token(first);
  Operand operand{written(place), Type::of(TypeKind::kPeriod), false, UnknownName{}};
  if (const auto span = values::read_period(complaints_.text(place))) {
    operand.what = Value(*span);
    return operand;
  }
  complaints_.add(diagnostics::Kind::kSentenceType, place,
                  fmt::format("`{}` is not a span of time", operand.written.words),
                  "spans are whole numbers: `6 weeks`, `18 months`");
  operand.type = std::nullopt;
  return operand;
}

Operand Parser::date() {
  const Token& token = peek();
  ++i_;
  if (const auto day = values::Date::from_iso(token.text)) {
    return {written(token.place), Type::of(TypeKind::kDate), false, Value(*day)};
  }
  complaints_.add(diagnostics::Kind::kSentenceType, token.place,
                  fmt::format("`{}` is not a day of the calendar", token.text), "dates are written year-month-day");
  return {written(token.place), std::nullopt, false, UnknownName{}};
}

/// A name, or else a word that means what it is compared with lets it mean.
Operand Parser::word(Side side) {
  const Token& token = peek();
  ++i_;
  const source::Span span = complaints_.span(token.place);
  if (auto name = names_.use(token.text, span)) {
    const Type type = name->type;
    return {written(token.place), type, false, NameRef{std::move(*name), std::string(token.text), span, token.place}};
  }
  if (token.text.find('.') != std::string_view::npos) {
    complain_unknown_name(token.text, token.place, names_.here(), complaints_);
    return {written(token.place), std::nullopt, false, UnknownName{}};
  }
  Operand operand{written(token.place), std::nullopt, false, RawWord{std::string(token.text), false}};
  if (side == Side::kRight) join_unquoted_words(operand);
  return operand;
}

/// `is Requires improvement`: says that the words want quotes, and goes on as if they had them.
void Parser::join_unquoted_words(Operand& operand) {
  const std::size_t first = i_ - 1;
  while (peek().kind == TokenKind::kWord && !is_keyword(peek())) ++i_;
  if (i_ == first + 1) return;
  operand.written = written(since_token(first));
  operand.what = RawWord{operand.written.words, true};
  complaints_.add_syntax(operand.written.place, fmt::format("`{}` needs quotes", operand.written.words),
                         fmt::format("words with a space stand in quotes: `\"{}\"`", operand.written.words));
}

/// ("years" | "months" | "terms") "since" value
std::optional<Operand> Parser::since() {
  const std::size_t first = i_;
  const Token& token = peek();
  const auto unit = values::read_time_unit(token.text);
  using enum values::TimeUnit;
  if (unit != kYear && unit != kMonth && unit != kTerm) {
    complaints_.add_syntax(token.place, fmt::format("`{} since` is not counted", token.text),
                           "count `years since`, `months since` or `terms since`");
  }
  i_ += 2;
  auto from = operand(Side::kLeft);
  if (!from) return std::nullopt;
  check_alone(*from, names_.here(), complaints_);
  check_since(*from, complaints_);
  Since since{unit.value_or(kYear), std::make_unique<Operand>(std::move(*from))};
  return Operand{written(since_token(first)), Type::number(), false, std::move(since)};
}

}  // namespace cornerstone::expression
