// Amounts (`at least 60% of`) and the things they count (`academies where …`).

#include <fmt/format.h>

#include <array>

#include "expression/parser.h"

namespace cornerstone::expression {
namespace {

struct ThingsName {
  std::string_view singular;
  std::string_view plural;
  Things things;
};

constexpr std::array<ThingsName, 3> kThings = {{{"academy", "academies", Things::kAcademies},
                                                {"indicator", "indicators", Things::kIndicators},
                                                {"action", "actions", Things::kActions}}};

const ThingsName* things_named(const Token& token) {
  if (token.kind != TokenKind::kWord) return nullptr;
  for (const ThingsName& name : kThings) {
    if (token.text == name.singular || token.text == name.plural) return &name;
  }
  return nullptr;
}

}  // namespace

/// amount = "all" | "any" | "no" | ("at least" | "at most" | "exactly") N["%"] ["of"]; "none" before "of"
bool Parser::is_amount() const {
  const bool is_one_word = at({"all"}) || at({"any"}) || at({"no"}) || at({"none", "of"});
  if (is_one_word) return is_things(1) || at({"of"}, 1);
  if (at({"at", "least"}) || at({"at", "most"})) return peek(2).kind == TokenKind::kNumber;
  return at({"exactly"}) && peek(1).kind == TokenKind::kNumber;
}

Amount Parser::amount() {
  if (take({"all"})) return {AmountKind::kAll, {}, false};
  if (take({"any"})) return {AmountKind::kAny, {}, false};
  if (take({"no"}) || take({"none"})) return {AmountKind::kNone, {}, false};
  if (take({"at", "least"})) return counted_amount(AmountKind::kAtLeast);
  if (take({"at", "most"})) return counted_amount(AmountKind::kAtMost);
  take({"exactly"});
  return counted_amount(AmountKind::kExactly);
}

Amount Parser::counted_amount(AmountKind kind) {
  const Token& token = peek();
  ++i_;
  const bool is_percent = token.text.ends_with('%');
  const auto number = values::Decimal::read(token.text.substr(0, token.text.size() - (is_percent ? 1 : 0)));
  constexpr int kWhole = 100;
  const bool is_right = number && *number >= values::Decimal() &&
                        (is_percent ? *number <= values::Decimal(kWhole) : number->places() == 0);
  if (!is_right) {
    complaints_.add(diagnostics::Kind::kSentenceType, token.place, fmt::format("`{}` is not an amount", token.text),
                    "a whole number, or a percentage up to `100%`");
  }
  return {kind, number.value_or(values::Decimal()), is_percent};
}

bool Parser::is_things(std::size_t ahead) const {
  return things_named(peek(ahead)) != nullptr;
}

/// things ["where" or]
Counted Parser::things() {
  const Token& token = peek();
  const ThingsName& name = *things_named(token);
  ++i_;
  if (!names_.enter(name.things)) {
    complaints_.add(diagnostics::Kind::kUnknownName, token.place,
                    fmt::format("`{}` cannot be counted here", name.plural), "count them in a sentence of their own");
  }
  Counted counted{name.things, Extent::kUsual, nullptr};
  if (take({"where"})) counted.where = std::make_unique<Claim>(either());
  return counted;
}

}  // namespace cornerstone::expression
