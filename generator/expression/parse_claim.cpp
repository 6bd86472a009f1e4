// One claim: a comparison, a question after a state, an amount of claims, a sentence in brackets.

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "expression/check.h"
#include "expression/parser.h"

namespace cornerstone::expression {
namespace {

struct MarkName {
  std::string_view mark;
  Compare compare;
};

constexpr std::array<MarkName, 6> kMarks = {{{">=", Compare::kAtLeast},
                                             {"≥", Compare::kAtLeast},
                                             {"<=", Compare::kAtMost},
                                             {"≤", Compare::kAtMost},
                                             {">", Compare::kAbove},
                                             {"<", Compare::kBelow}}};

struct OtherWord {
  std::string_view word;
  std::string_view meant;
};

// What people write for a comparison, and how it is said here.
constexpr std::array<OtherWord, 12> kOtherWords = {{{"more", "above"},
                                                    {"greater", "above"},
                                                    {"higher", "above"},
                                                    {"over", "above"},
                                                    {"exceeds", "above"},
                                                    {"less", "below"},
                                                    {"fewer", "below"},
                                                    {"lower", "below"},
                                                    {"under", "below"},
                                                    {"minimum", "at least"},
                                                    {"maximum", "at most"},
                                                    {"equal", "is"}}};

}  // namespace

/// claim = "(" sentence ")" | amount "of" "(" or {"," or} ")" | value "is" ["not"] test | "otherwise"
Claim Parser::claim() {
  const Level level(depth_);
  if (level.is_too_deep()) return broken("this sentence is nested too deep", "write it with fewer brackets");
  if (at_mark("(")) return bracketed();
  if (at({"otherwise"})) return otherwise();
  if (is_amount()) return amount_of_claims();
  if (at({"at", "least"}) || at({"at", "most"})) {
    i_ += 2;
    return broken(fmt::format("expected a number or percentage, found {}", found()), "`at least 3`, `at least 60% of`");
  }
  return comparison();
}

Claim Parser::bracketed() {
  const Place open = peek().place;
  ++i_;
  const Stops outer = std::exchange(stops_, Stops{.at_close = true});
  Claim inner = sentence();
  stops_ = outer;
  if (take_mark(")")) return inner;
  if (peek().kind == TokenKind::kEnd) {
    if (!std::exchange(has_told_open_, true)) complaints_.add_syntax(open, "this bracket is not closed", "add `)`");
    return inner;
  }
  return broken(fmt::format("expected `)`, `and` or `or`, found {}", found()));
}

Claim Parser::otherwise() {
  const Token& token = peek();
  ++i_;
  if (otherwise_ == OtherwiseIs::kRefused) {
    complaints_.add_syntax(token.place, "`otherwise` has no meaning here",
                           "it is said of an indicator's level, after better ones");
  }
  return {written(token.place), OtherwiseClaim{}};
}

Claim Parser::amount_of_claims() {
  const std::size_t first = i_;
  const Amount how_many = amount();
  if (!at({"of"}) || !at_mark("(", 1)) {
    i_ = first;
    complaints_.add_syntax(since_token(first), fmt::format("an amount of things needs brackets around it"),
                           "write `(all academies: …) and …`");
    return sentence();
  }
  i_ += 2;
  std::vector<Claim> claims;
  const Stops outer = std::exchange(stops_, Stops{.at_comma = true, .at_close = true});
  claims.push_back(either());
  while (take_mark(",")) claims.push_back(either());
  stops_ = outer;
  if (!need_mark(")", "the claims counted")) return skip_claim();
  const Place place = since_token(first);
  const values::Decimal size(static_cast<int>(claims.size()));
  const bool is_too_many = how_many.kind != AmountKind::kAtMost && !how_many.is_percent && how_many.number > size;
  if (is_too_many) {
    complaints_.add(diagnostics::Kind::kSentenceType, place,
                    fmt::format("{} of {} claims can never hold", how_many.number.shortest(), claims.size()),
                    "ask for fewer, or list more claims");
  }
  return {written(place), OfClaims{how_many, std::move(claims)}};
}

/// value "is" ["not"] test | value mark value
Claim Parser::comparison() {
  const std::size_t first = i_;
  auto left = operand(Side::kLeft);
  if (!left) return skip_claim();
  bool is_negated = false;
  if (!is_comparison_mark()) {
    if (!take({"is"})) return expected_is(*left);
    auto asked = state();
    if (!asked) {
      is_negated = take({"not"});
      if (is_negated) asked = state();
    }
    if (asked) {
      check_alone(*left, names_.here(), complaints_);
      return {written(since_token(first)), StateTest{std::move(*left), is_negated, *asked}};
    }
  }
  Comparison comparison{std::move(*left), is_negated, Compare::kIs, peek().place, {}, Better::kHigher};
  if (!right_side(comparison)) return skip_claim();
  check_comparison(comparison, names_.here(), complaints_);
  return {written(since_token(first)), std::move(comparison)};
}

bool Parser::is_comparison_mark() const {
  return std::ranges::any_of(kMarks, [&](const MarkName& name) { return at_mark(name.mark); });
}

Claim Parser::expected_is(const Operand& left) {
  std::string hint = "say what it is: `x is at least 95`, `x is Good`, `x is missing`";
  if (left.type && left.type->kind == TypeKind::kYesNo) hint = fmt::format("write `{} is yes`", left.written.words);
  const Place place = peek().kind == TokenKind::kEnd ? left.written.place : peek().place;
  complaints_.add_syntax(place, fmt::format("expected `is` after `{}`, found {}", left.written.words, found()),
                         std::move(hint));
  return skip_claim();
}

/// state = known, missing, stale, withheld, "not applicable"
std::optional<ReadingState> Parser::state() {
  if (take({"known"})) return ReadingState::kKnown;
  if (take({"missing"})) return ReadingState::kMissing;
  if (take({"stale"})) return ReadingState::kStale;
  if (take({"withheld"})) return ReadingState::kWithheld;
  if (take({"not", "applicable"})) return ReadingState::kNotApplicable;
  return std::nullopt;
}

std::optional<Compare> Parser::compare() {
  if (take({"at", "least"})) return Compare::kAtLeast;
  if (take({"at", "most"})) return Compare::kAtMost;
  if (take({"above"})) return Compare::kAbove;
  if (take({"below"})) return Compare::kBelow;
  if (take({"better", "than"})) return Compare::kBetterThan;
  if (take({"worse", "than"})) return Compare::kWorseThan;
  if (take({"no", "better", "than"})) return Compare::kNoBetterThan;
  if (take({"no", "worse", "than"})) return Compare::kNoWorseThan;
  if (take({"before"})) return Compare::kBefore;
  if (take({"after"})) return Compare::kAfter;
  for (const MarkName& name : kMarks) {
    if (take_mark(name.mark)) return name.compare;
  }
  return std::nullopt;
}

/// test = [compare] value | "between" value "and" value | "one of" "(" value {"," value} ")"
bool Parser::right_side(Comparison& comparison) {
  const std::size_t first = i_;
  if (take({"between"})) {
    comparison.compare = Compare::kBetween;
    comparison.compare_place = since_token(first);
    if (!right_operand(comparison)) return false;
    if (take({"and"})) return right_operand(comparison);
    complaints_.add_syntax(peek().place, fmt::format("expected `and` after `between {}`, found {}",
                                                     comparison.right.front().written.words, found()));
    take({"or"});
    return false;
  }
  if (take({"one", "of"})) {
    comparison.compare = Compare::kOneOf;
    comparison.compare_place = since_token(first);
    if (!need_mark("(", "`one of`")) return false;
    do {
      if (!right_operand(comparison)) return false;
    } while (take_mark(","));
    return need_mark(")", "the list");
  }
  for (const OtherWord& other : kOtherWords) {
    if (!at({other.word})) continue;
    complaints_.add_syntax(peek().place, fmt::format("`{}` is no comparison", other.word),
                           fmt::format("write `{}`", other.meant));
    return false;
  }
  if (const auto said = compare()) {
    comparison.compare = *said;
    comparison.compare_place = since_token(first);
  }
  return right_operand(comparison);
}

bool Parser::right_operand(Comparison& comparison) {
  auto value = operand(Side::kRight);
  if (!value) return false;
  comparison.right.push_back(std::move(*value));
  return true;
}

}  // namespace cornerstone::expression
