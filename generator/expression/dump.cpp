// The tree in brackets, for tests: what was understood, whatever way it was written.

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "expression/check.h"
#include "expression/tree.h"

namespace cornerstone::expression {
namespace {

std::string dumped(const Claim& claim);

std::string hyphenated(std::string_view words) {
  std::string result(words);
  std::ranges::replace(result, ' ', '-');
  return result;
}

std::string_view name_of(Things things) {
  constexpr std::array<std::string_view, 3> kNames = {"academies", "indicators", "actions"};
  return kNames[static_cast<std::size_t>(things)];
}

std::string dumped(const Counted& counted) {
  const std::string_view extent = counted.extent == Extent::kAll ? "every-" : "";
  if (!counted.where) return fmt::format("{}{}", extent, name_of(counted.things));
  return fmt::format("({}{} where {})", extent, name_of(counted.things), dumped(*counted.where));
}

std::string dumped(const Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return fmt::format("\"{}\"", *text);
  if (const auto* word = std::get_if<Word>(&value)) {
    return fmt::format("{}:{}", word->scale->id, hyphenated(word->scale->words[word->index].id));
  }
  if (const auto* date = std::get_if<values::Date>(&value)) return date->iso();
  return hyphenated(in_words(value));
}

struct OperandDump {
  std::string operator()(const UnknownName& /*unknown*/) const { return "?"; }
  std::string operator()(const RawWord& word) const { return fmt::format("?{}", word.text); }
  std::string operator()(const Value& value) const { return dumped(value); }
  std::string operator()(const NameRef& name) const { return name.words; }
  std::string operator()(const Call& call) const {
    constexpr std::array<std::string_view, 6> kNames = {"previous", "change", "gap", "age", "trend", "against"};
    std::string text = fmt::format("({} {}", kNames[static_cast<std::size_t>(call.function)], call.measure.words);
    if (call.span) text += " " + hyphenated(call.span->in_words());
    if (!call.against.name.empty()) text += " " + call.against.name;
    return text + ")";
  }
  std::string operator()(const Since& since) const {
    const values::Period one{2, 2, since.unit};
    const std::string unit = one.in_words().substr(2);
    return fmt::format("({}-since {})", unit, std::visit(*this, since.from->what));
  }
  std::string operator()(const Tally& tally) const {
    constexpr std::array<std::string_view, 3> kNames = {"count", "share", "list"};
    return fmt::format("({} {})", kNames[static_cast<std::size_t>(tally.kind)], dumped(tally.counted));
  }
};

std::string dumped(const Operand& operand) {
  return std::visit(OperandDump{}, operand.what);
}

std::string dumped(const Amount& amount) {
  constexpr std::array<std::string_view, 6> kNames = {"all", "any", "none", "at-least", "at-most", "exactly"};
  std::string text(kNames[static_cast<std::size_t>(amount.kind)]);
  if (amount.kind >= AmountKind::kAtLeast) text += " " + amount.number.shortest() + (amount.is_percent ? "%" : "");
  return text;
}

std::string negated(bool is_negated, std::string text) {
  return is_negated ? fmt::format("(not {})", text) : std::move(text);
}

struct ClaimDump {
  std::string operator()(const OtherwiseClaim& /*claim*/) const { return "otherwise"; }
  std::string operator()(const Comparison& comparison) const {
    std::string text = fmt::format("({} {}", hyphenated(name(comparison.compare)), dumped(comparison.left));
    for (const Operand& right : comparison.right) text += " " + dumped(right);
    return negated(comparison.is_negated, text + ")");
  }
  std::string operator()(const StateTest& test) const {
    return negated(test.is_negated, fmt::format("({}? {})", hyphenated(name(test.state)), dumped(test.left)));
  }
  std::string operator()(const Negation& negation) const { return negated(true, dumped(*negation.claim)); }
  std::string operator()(const Joined& joined) const { return list(joined.is_and ? "and" : "or", joined.claims); }
  std::string operator()(const OfClaims& of) const { return list(dumped(of.amount), of.claims); }
  std::string operator()(const OfThings& of) const {
    return fmt::format("({} {} {})", dumped(of.amount), dumped(of.counted), dumped(*of.claim));
  }
  std::string operator()(const OfResults& of) const {
    return fmt::format("({} last-{} {} {})", dumped(of.amount), of.last, of.measure.words, dumped(*of.claim));
  }

  static std::string list(std::string_view head, const std::vector<Claim>& claims) {
    std::string text = fmt::format("({}", head);
    for (const Claim& claim : claims) text += " " + dumped(claim);
    return text + ")";
  }
};

std::string dumped(const Claim& claim) {
  return std::visit(ClaimDump{}, claim.what);
}

}  // namespace

std::string dump(const Sentence& sentence) {
  return sentence.is_empty() ? "()" : dumped(sentence.tree()->claim);
}

std::string dump(const Formula& formula) {
  return formula.is_empty() ? "()" : dumped(formula.tree()->operand);
}

}  // namespace cornerstone::expression
