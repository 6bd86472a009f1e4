#include "expression/parser.h"

#include <fmt/format.h>

#include "expression/check.h"

namespace cornerstone::expression {
namespace {

/// On one line, as a sentence may be written on several.
std::string on_one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const bool is_space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!is_space) line += c;
    if (is_space && !line.empty() && line.back() != ' ') line += ' ';
  }
  return line;
}

}  // namespace

Claim Parser::whole_sentence() {
  if (peek().kind == TokenKind::kEnd) complaints_.add_syntax(peek().place, "this sentence is empty");
  Claim claim = sentence();
  end("a claim ends here: go on with `and` or `or`, or stop");
  return claim;
}

Operand Parser::whole_formula() {
  if (peek().kind == TokenKind::kEnd) complaints_.add_syntax(peek().place, "there is no value here");
  auto value = operand(Side::kLeft);
  if (!value) return {};
  check_alone(*value, names_.here(), complaints_);
  end("one value stands here alone");
  return std::move(*value);
}

void Parser::end(std::string hint) {
  if (peek().kind == TokenKind::kEnd) return;
  if (at_mark(")")) return complaints_.add_syntax(peek().place, "this bracket closes nothing");
  if (at_mark(":")) hint = "a colon stands after what is counted: `all academies: …`";
  if (at_mark(",")) hint = "numbers have no commas, and lists stand in brackets: `is one of (a, b)`";
  complaints_.add_syntax(peek().place, fmt::format("unexpected {}", found()), std::move(hint));
}

/// sentence = amount things ["where" or] ":" or | amount "of the last" N "results of" m ":" or | or
Claim Parser::sentence() {
  if (!is_amount()) return either();
  const std::size_t first = i_;
  const Amount how_many = amount();
  if (at({"of"}) && at_mark("(", 1)) {
    i_ = first;
    return either();
  }
  if (take({"of", "the", "last"})) return amount_of_results(how_many, first);
  if (is_things(0) || (at({"of"}) && is_things(1))) return amount_of_things(how_many, first);
  return broken(
      fmt::format("expected what to count, found {}", found()),
      "count `academies`, `indicators` or `actions`, `of the last 3 results of …`, or claims: `of (a, b, c)`");
}

Claim Parser::amount_of_results(Amount amount, std::size_t first) {
  constexpr int kMost = 100;
  const Token& count = peek();
  const auto last = count.kind == TokenKind::kNumber ? values::Decimal::read(count.text) : std::nullopt;
  if (!last || last->places() != 0 || *last < values::Decimal(1) || *last > values::Decimal(kMost)) {
    return broken(fmt::format("expected how many results, found {}", found()), "`all of the last 3 results of …`");
  }
  ++i_;
  if (!take({"results", "of"}) && !take({"result", "of"})) {
    return broken(fmt::format("expected `results of`, found {}", found()));
  }
  auto of = measure();
  if (!of) return skip_claim();
  if (!need_mark(":", "the measure")) return skip_claim();
  auto holds = std::make_unique<Claim>(either());
  const auto whole = static_cast<int>(last->as_double());
  return {written(since_token(first)), OfResults{amount, whole, std::move(*of), std::move(holds)}};
}

Claim Parser::amount_of_things(Amount amount, std::size_t first) {
  take({"of"});
  const Stops outer = std::exchange(stops_, Stops{.at_close = stops_.at_close, .at_colon = true});
  Counted counted = things();
  stops_ = outer;
  const bool has_colon = need_mark(":", "what is counted");
  auto holds = has_colon ? std::make_unique<Claim>(either()) : std::make_unique<Claim>(skip_claim());
  counted.extent = names_.leave();
  return {written(since_token(first)), OfThings{amount, std::move(counted), std::move(holds)}};
}

/// or = and {"or" and}
Claim Parser::either() {
  const std::size_t first = i_;
  auto [claim, has_and] = both();
  if (!at({"or"})) return std::move(claim);
  const Place first_or = peek().place;
  std::vector<Claim> claims;
  claims.push_back(std::move(claim));
  while (take({"or"})) {
    auto [next, next_and] = both();
    if (!has_and) has_and = next_and;
    claims.push_back(std::move(next));
  }
  if (has_and) {
    const Place second = has_and->begin < first_or.begin ? first_or : *has_and;
    complaints_.add(diagnostics::Kind::kSentenceBrackets, second, "`and` and `or` in one sentence need brackets",
                    "write `(a and b) or c`, or `a and (b or c)`");
  }
  return {written(since_token(first)), Joined{false, std::move(claims)}};
}

/// and = not {"and" not}. With the place of its first `and`.
std::pair<Claim, std::optional<Place>> Parser::both() {
  const std::size_t first = i_;
  Claim claim = negated();
  if (!at({"and"})) return {std::move(claim), std::nullopt};
  const Place first_and = peek().place;
  std::vector<Claim> claims;
  claims.push_back(std::move(claim));
  while (take({"and"})) claims.push_back(negated());
  return {Claim{written(since_token(first)), Joined{true, std::move(claims)}}, first_and};
}

/// not = ["not"] claim
Claim Parser::negated() {
  const std::size_t first = i_;
  if (!take({"not"})) return claim();
  auto inner = std::make_unique<Claim>(claim());
  return {written(since_token(first)), Negation{std::move(inner)}};
}

const Token& Parser::peek(std::size_t ahead) const {
  return tokens_[std::min(i_ + ahead, tokens_.size() - 1)];
}

bool Parser::at(Words words, std::size_t ahead) const {
  for (const std::string_view word : words) {
    const Token& token = peek(ahead++);
    if (token.kind != TokenKind::kWord || token.text != word) return false;
  }
  return true;
}

bool Parser::at_mark(std::string_view mark, std::size_t ahead) const {
  return peek(ahead).kind == TokenKind::kMark && peek(ahead).text == mark;
}

bool Parser::take(Words words) {
  if (!at(words)) return false;
  i_ += words.size();
  return true;
}

bool Parser::take_mark(std::string_view mark) {
  if (!at_mark(mark)) return false;
  ++i_;
  return true;
}

bool Parser::need_mark(std::string_view mark, std::string_view after) {
  if (take_mark(mark)) return true;
  complaints_.add_syntax(peek().place, fmt::format("expected `{}` after {}, found {}", mark, after, found()));
  return false;
}

Place Parser::since_token(std::size_t first) const {
  return i_ > first ? tokens_[first].place.until(tokens_[i_ - 1].place) : tokens_[first].place;
}

Written Parser::written(Place place) const {
  return {on_one_line(complaints_.text(place)), complaints_.span(place), place};
}

std::string Parser::found() const {
  if (peek().kind == TokenKind::kEnd) return "the end";
  return fmt::format("`{}`", complaints_.text(peek().place));
}

Claim Parser::broken(std::string message, std::string hint) {
  complaints_.add_syntax(peek().place, std::move(message), std::move(hint));
  return skip_claim();
}

Claim Parser::skip_claim() {
  const std::size_t first = i_;
  int depth = 0;
  while (peek().kind != TokenKind::kEnd) {
    const bool is_awaited =
        (stops_.at_comma && at_mark(",")) || (stops_.at_close && at_mark(")")) || (stops_.at_colon && at_mark(":"));
    if (depth == 0 && (at({"and"}) || at({"or"}) || is_awaited)) break;
    if (at_mark("(")) ++depth;
    if (at_mark(")") && depth > 0) --depth;
    ++i_;
  }
  return {written(since_token(first)), OtherwiseClaim{}};
}

std::nullopt_t Parser::leave_brackets() {
  for (int depth = 1; depth > 0 && peek().kind != TokenKind::kEnd; ++i_) {
    if (at_mark("(")) ++depth;
    if (at_mark(")")) --depth;
  }
  return std::nullopt;
}

}  // namespace cornerstone::expression
