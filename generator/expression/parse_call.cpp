// Functions of a measure, and tallies: `gap(m, national)`, `count(academies where …)`.

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "diagnostics/suggestion.h"
#include "expression/check.h"
#include "expression/parser.h"

namespace cornerstone::expression {
namespace {

struct FunctionName {
  std::string_view name;
  Function function;
};

constexpr std::array<FunctionName, 5> kFunctions = {{{"previous", Function::kPrevious},
                                                     {"change", Function::kChange},
                                                     {"gap", Function::kGap},
                                                     {"age", Function::kAge},
                                                     {"trend", Function::kTrend}}};

struct TallyName {
  std::string_view name;
  TallyKind kind;
};

constexpr std::array<TallyName, 3> kTallies = {
    {{"count", TallyKind::kCount}, {"share", TallyKind::kShare}, {"list", TallyKind::kList}}};

const TallyName* tally_named(std::string_view word) {
  const auto* found = std::ranges::find(kTallies, word, &TallyName::name);
  return found == kTallies.end() ? nullptr : found;
}

Type type_of(TallyKind kind) {
  if (kind == TallyKind::kCount) return Type::number(values::Unit::kNumber, std::nullopt, 0);
  if (kind == TallyKind::kShare) return Type::number(values::Unit::kPercent, std::nullopt, 0);
  return Type::of(TypeKind::kNames);
}

std::vector<std::string> against_names(const Name& name) {
  std::vector<std::string> names;
  for (const Against& against : name.against) names.push_back(against.name);
  return names;
}

const Against* against_named(const Name& name, std::string_view word) {
  const auto found = std::ranges::find(name.against, word, &Against::name);
  return found == name.against.end() ? nullptr : &*found;
}

}  // namespace

/// f "(" measure ["," value] ")"
std::optional<Operand> Parser::call() {
  if (tally_named(peek().text) != nullptr) return tally();
  const std::size_t first = i_;
  const Token& word = peek();
  i_ += 2;
  const std::size_t before_measure = i_;
  auto of = measure();
  if (!of && i_ == before_measure) return leave_brackets();
  Call call;
  const auto function = of ? function_of(word, *of, call) : std::nullopt;
  if (function) call.function = *function;
  if (of) call.measure = std::move(*of);
  const bool is_known = of && function;
  if (is_known && !second_argument(call, word)) return leave_brackets();
  while (!is_known && take_mark(",")) {
    if (!operand(Side::kRight)) return leave_brackets();
  }
  if (at_mark(",")) {
    complaints_.add_syntax(peek().place, fmt::format("`{}` takes nothing more", word.text));
    return leave_brackets();
  }
  if (!need_mark(")", "the measure")) return leave_brackets();
  Operand operand{written(since_token(first)), std::nullopt, false, UnknownName{}};
  if (!is_known) return operand;
  operand.type = check_call(call, complaints_);
  operand.what = std::move(call);
  return operand;
}

/// The measure in a function's brackets. Empty after a mistake; a name that is none has then been passed.
std::optional<NameRef> Parser::measure() {
  const Token& token = peek();
  if (token.kind != TokenKind::kWord) {
    complaints_.add_syntax(token.place, fmt::format("expected a measure, found {}", found()));
    return std::nullopt;
  }
  ++i_;
  const source::Span span = complaints_.span(token.place);
  auto name = names_.use(token.text, span);
  if (!name) {
    complain_unknown_name(token.text, token.place, names_.here(), complaints_);
    return std::nullopt;
  }
  if (name->kind != NameKind::kMeasure) {
    complaints_.add(diagnostics::Kind::kSentenceFunction, token.place,
                    fmt::format("`{}` has no results over time", token.text), "name a measure of a data file");
    return std::nullopt;
  }
  return NameRef{std::move(*name), std::string(token.text), span, token.place};
}

std::optional<Function> Parser::function_of(const Token& word, const NameRef& measure, Call& call) {
  const auto* named = std::ranges::find(kFunctions, word.text, &FunctionName::name);
  if (named != kFunctions.end()) return named->function;
  if (const Against* against = against_named(measure.name, word.text)) {
    call.against = *against;
    return Function::kAgainst;
  }
  std::vector<std::string> candidates = against_names(measure.name);
  for (const FunctionName& name : kFunctions) candidates.emplace_back(name.name);
  complaints_.add(diagnostics::Kind::kSentenceFunction, word.place,
                  fmt::format("`{}` is no function, nor what `{}` is compared with", word.text, measure.words),
                  diagnostics::suggest(word.text, candidates));
  return std::nullopt;
}

/// Of `gap` the comparison's name; of `previous` and `change` a span, if any.
bool Parser::second_argument(Call& call, const Token& function) {
  if (call.function == Function::kGap) return need_mark(",", "the measure") && comparison_name(call);
  const bool takes_span = call.function == Function::kPrevious || call.function == Function::kChange;
  if (!takes_span || !take_mark(",")) return true;
  const auto value = operand(Side::kRight);
  if (!value) return false;
  const auto* literal = std::get_if<Value>(&value->what);
  if (const auto* span = literal == nullptr ? nullptr : std::get_if<values::Period>(literal)) {
    call.span = *span;
    return true;
  }
  complaints_.add(diagnostics::Kind::kSentenceType, value->written.place,
                  fmt::format("`{}` is not a span of time", value->written.words),
                  fmt::format("write `{}({}, 1 year)`", function.text, call.measure.words));
  return true;
}

bool Parser::comparison_name(Call& call) {
  const Token& word = peek();
  if (word.kind != TokenKind::kWord) {
    complaints_.add_syntax(word.place, fmt::format("expected what to compare it with, found {}", found()));
    return false;
  }
  ++i_;
  if (const Against* against = against_named(call.measure.name, word.text)) {
    call.against = *against;
    return true;
  }
  complaints_.add(diagnostics::Kind::kSentenceFunction, word.place,
                  fmt::format("`{}` is not compared with `{}`", call.measure.words, word.text),
                  diagnostics::suggest(word.text, against_names(call.measure.name)));
  return true;
}

/// ("count" | "share" | "list") "(" things ["where" or] ")"
std::optional<Operand> Parser::tally() {
  const std::size_t first = i_;
  const TallyKind kind = tally_named(peek().text)->kind;
  i_ += 2;
  if (!is_things(0)) {
    complaints_.add_syntax(peek().place, fmt::format("expected what to count, found {}", found()),
                           "`academies`, `indicators` or `actions`");
    return leave_brackets();
  }
  const Stops outer = std::exchange(stops_, Stops{.at_close = true});
  Counted counted = things();
  stops_ = outer;
  counted.extent = names_.leave();
  if (!need_mark(")", "what is counted")) return leave_brackets();
  return Operand{written(since_token(first)), type_of(kind), false, Tally{kind, std::move(counted)}};
}

}  // namespace cornerstone::expression
