#include "expression/sentence.h"

#include <cassert>

#include "expression/parser.h"

namespace cornerstone::expression {
namespace {

const std::string kNoText;
const std::vector<NameUse> kNoNames;

}  // namespace

const std::string& Sentence::text() const {
  return tree_ ? tree_->text : kNoText;
}
source::Span Sentence::span() const {
  return tree_ ? tree_->span : source::Span{};
}
const std::vector<NameUse>& Sentence::names_used() const {
  return tree_ ? tree_->names : kNoNames;
}
bool Sentence::brings_in_all() const {
  return tree_ && tree_->brings_in_all;
}
bool Sentence::starts_with_amount_of_things() const {
  return tree_ && std::holds_alternative<OfThings>(tree_->claim.what);
}

const std::string& Formula::text() const {
  return tree_ ? tree_->text : kNoText;
}
source::Span Formula::span() const {
  return tree_ ? tree_->span : source::Span{};
}
const std::vector<NameUse>& Formula::names_used() const {
  return tree_ ? tree_->names : kNoNames;
}
const Type& Formula::type() const {
  assert(tree_);
  return *tree_->operand.type;
}

std::optional<Sentence> parse_sentence(std::string_view text, source::Span span, const Vocabulary& vocabulary,
                                       diagnostics::Sink& sink, OtherwiseIs otherwise) {
  Complaints complaints(text, span, sink);
  auto tokens = tokens_of(complaints);
  if (!tokens) return std::nullopt;
  Parser parser(std::move(*tokens), vocabulary, complaints, otherwise);
  Claim claim = parser.whole_sentence();
  if (complaints.any()) return std::nullopt;
  const bool brings_in_all = parser.names().brings_in_all();
  return Sentence(std::make_shared<const SentenceTree>(
      SentenceTree{std::string(text), span, parser.names().take_uses(), brings_in_all, std::move(claim)}));
}

std::optional<Formula> parse_value(std::string_view text, source::Span span, const Vocabulary& vocabulary,
                                   diagnostics::Sink& sink) {
  Complaints complaints(text, span, sink);
  auto tokens = tokens_of(complaints);
  if (!tokens) return std::nullopt;
  Parser parser(std::move(*tokens), vocabulary, complaints, OtherwiseIs::kRefused);
  Operand operand = parser.whole_formula();
  if (complaints.any()) return std::nullopt;
  return Formula(std::make_shared<const FormulaTree>(
      FormulaTree{std::string(text), span, parser.names().take_uses(), std::move(operand)}));
}

}  // namespace cornerstone::expression
