// The parser: tokens to a checked tree, by recursive descent. Internal to the module.
//
// After a breach of grammar it goes on at the next `and`, `or`, comma or closing bracket, so that one run tells of
// every mistake; what it returns then is only good for looking further. The grammar: docs/rules.md.

#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "expression/complaints.h"
#include "expression/names_in_use.h"
#include "expression/token.h"
#include "expression/tree.h"

namespace cornerstone::expression {

class Parser {
 public:
  Parser(std::vector<Token> tokens, const Vocabulary& vocabulary, Complaints& complaints, OtherwiseIs otherwise)
      : tokens_(std::move(tokens)), names_(vocabulary), complaints_(complaints), otherwise_(otherwise) {}

  [[nodiscard]] Claim whole_sentence();
  [[nodiscard]] Operand whole_formula();
  [[nodiscard]] NamesInUse& names() { return names_; }

 private:
  using Words = std::initializer_list<std::string_view>;
  /// How deep one claim or value stands in another, counted while one of these lives. A limit keeps the stack safe.
  class Level {
   public:
    explicit Level(int& depth) : depth_(++depth) {}
    ~Level() { --depth_; }
    Level(const Level&) = delete;
    Level& operator=(const Level&) = delete;
    [[nodiscard]] bool is_too_deep() const { return depth_ > kDeepest; }

   private:
    static constexpr int kDeepest = 64;
    int& depth_;
  };
  /// What ends a claim that failed, besides `and` and `or`: marks that somebody further out waits for.
  struct Stops {
    bool at_comma = false;
    bool at_close = false;
    bool at_colon = false;
  };

  // parser.cpp: sentences and what joins claims
  Claim sentence();
  Claim amount_of_results(Amount amount, std::size_t first);
  Claim amount_of_things(Amount amount, std::size_t first);
  Claim either();
  std::pair<Claim, std::optional<Place>> both();
  Claim negated();
  void end(std::string hint);

  // parse_claim.cpp: one claim
  Claim claim();
  Claim bracketed();
  Claim otherwise();
  Claim amount_of_claims();
  Claim comparison();
  std::optional<ReadingState> state();
  std::optional<Compare> compare();
  [[nodiscard]] bool is_comparison_mark() const;
  bool right_side(Comparison& comparison);
  bool right_operand(Comparison& comparison);
  Claim expected_is(const Operand& left);

  // parse_amount.cpp: amounts and things
  bool is_amount() const;
  Amount amount();
  Amount counted_amount(AmountKind kind);
  bool is_things(std::size_t ahead) const;
  /// Opens the place of the things; the caller closes it.
  Counted things();

  // parse_operand.cpp: values
  enum class Side { kLeft, kRight };
  std::optional<Operand> operand(Side side);
  std::optional<Operand> number();
  std::optional<Operand> period(std::size_t first);
  Operand date();
  Operand word(Side side);
  void join_unquoted_words(Operand& operand);
  std::optional<Operand> since();

  // parse_call.cpp: functions
  std::optional<Operand> call();
  std::optional<Operand> tally();
  bool second_argument(Call& call, const Token& function);
  bool comparison_name(Call& call);
  std::optional<Function> function_of(const Token& word, const NameRef& measure, Call& call);
  std::optional<NameRef> measure();

  // Tokens.
  [[nodiscard]] const Token& peek(std::size_t ahead = 0) const;
  [[nodiscard]] bool at(Words words, std::size_t ahead = 0) const;
  [[nodiscard]] bool at_mark(std::string_view mark, std::size_t ahead = 0) const;
  bool take(Words words);
  bool take_mark(std::string_view mark);
  /// Reports what was found instead where it is not there.
  bool need_mark(std::string_view mark, std::string_view after);
  [[nodiscard]] Place since_token(std::size_t first) const;
  [[nodiscard]] Written written(Place place) const;
  [[nodiscard]] std::string found() const;
  /// Reports at the next token, skips to where a claim may go on, and stands in for the claim that failed.
  Claim broken(std::string message, std::string hint = {});
  Claim skip_claim();
  /// After a mistake inside a function's brackets: past their end.
  std::nullopt_t leave_brackets();

  std::vector<Token> tokens_;
  std::size_t i_ = 0;
  int depth_ = 0;
  bool has_told_open_ = false;  ///< Of brackets never closed, the innermost is told.
  Stops stops_;
  NamesInUse names_;
  Complaints& complaints_;
  OtherwiseIs otherwise_;
};

}  // namespace cornerstone::expression
