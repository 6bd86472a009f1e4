// What holds of every sentence, tried on random ones with a fixed seed.

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "expression/evaluate.h"
#include "random_sentences.h"

namespace cornerstone::expression::tests {
namespace {

constexpr std::uint32_t kSeed = 20261116;
constexpr int kSentences = 1500;
constexpr int kDepth = 3;

Sentence sentence(const std::string& text, const SmallVocabulary& vocabulary) {
  diagnostics::Sink sink;
  const source::Span span{source::FileId{0}, 0, static_cast<std::uint32_t>(text.size())};
  const auto read = parse_sentence(text, span, vocabulary, sink);
  INFO(text);
  REQUIRE(read);
  return *read;
}

/// Whether `later` says less than `sooner`, or the same.
bool says_no_more(Verdict sooner, Verdict later) {
  return later == sooner || later == Verdict::kNotKnown;
}

/// Makes the readings not known one after the other and back.
void check_blanking(const Sentence& read, const SmallVocabulary& vocabulary, Thing& thing) {
  const ThingScope scope(vocabulary, thing);
  const Verdict sooner = judge(read, scope).verdict;
  for (Reading* reading : known_readings(thing)) {
    const Reading kept = *reading;
    *reading = absent(ReadingState::kMissing);
    const Verdict later = judge(read, scope).verdict;
    *reading = kept;
    const bool is_good = sooner == Verdict::kNotApplicable || says_no_more(sooner, later);
    if (!is_good) FAIL_CHECK(read.text() << ": " << name(sooner) << ", then " << name(later));
  }
}

}  // namespace

TEST_CASE("a second evaluator, which tries every case, agrees", "[expression][property]") {
  const SmallVocabulary vocabulary;
  Dice dice(kSeed);
  int known = 0;
  for (int i = 0; i < kSentences; ++i) {
    const Plan plan = random_plan(dice, kDepth);
    const Thing thing = random_academy(dice);
    const ThingScope scope(vocabulary, thing);
    const std::string text = written(plan);
    const Verdict verdict = evaluate(sentence(text, vocabulary), scope).verdict;
    const Verdict naive = naive_verdict(plan, thing);
    if (verdict != naive) FAIL_CHECK(text << ": " << name(verdict) << ", but " << name(naive));
    known += verdict == Verdict::kYes || verdict == Verdict::kNo ? 1 : 0;
  }
  CHECK(known > kSentences / 4);
}

TEST_CASE("knowing less never turns yes into no, or no into yes", "[expression][property]") {
  const SmallVocabulary vocabulary;
  Dice dice(kSeed + 1);
  for (int i = 0; i < kSentences; ++i) {
    const std::string text = written(random_plan(dice, kDepth));
    Thing thing = random_academy(dice);
    check_blanking(sentence(text, vocabulary), vocabulary, thing);
  }
}

TEST_CASE("what is written is read back the same", "[expression][property]") {
  const SmallVocabulary vocabulary;
  Dice dice(kSeed + 2);
  for (int i = 0; i < kSentences; ++i) {
    const std::string text = written(random_plan(dice, kDepth));
    CHECK(dump(sentence("(" + text + ")", vocabulary)) == dump(sentence(text, vocabulary)));
  }
}

TEST_CASE("any words are either understood or complained of", "[expression][property]") {
  const std::vector<std::string> words = {
      "is",          "not",       "and",       "or",       "(",       ")",         ",",      ":",          "at least",
      "all",         "of",        "academies", "where",    "3",       "60%",       "years",  "since",      "rating",
      "high",        "ks2.rwm",   "between",   "one of",   "known",   "otherwise", "count(", "gap(",       "national",
      "\"Good\"",    "national(", "previous(", "the last", "results", "actions",   "status", "2026-09-01", "indicators",
      "better than", "level",     "no",        "2 weeks",  "to",      "age(",      "=",      "\"",         "list("};
  const SmallVocabulary vocabulary;
  Dice dice(kSeed + 3);
  for (int i = 0; i < 4 * kSentences; ++i) {
    std::string text;
    for (int length = 1 + dice.below(12); length > 0; --length) {
      text += words[static_cast<std::size_t>(dice.below(static_cast<int>(words.size())))] + " ";
    }
    const source::Span span{source::FileId{0}, 0, static_cast<std::uint32_t>(text.size())};
    diagnostics::Sink of_sentence;
    const bool is_read = parse_sentence(text, span, vocabulary, of_sentence).has_value();
    diagnostics::Sink of_formula;
    const bool is_worked = parse_value(text, span, vocabulary, of_formula).has_value();
    const bool is_told = is_read != of_sentence.has_errors() && is_worked != of_formula.has_errors();
    if (!is_told) FAIL_CHECK(text);
  }
}

}  // namespace cornerstone::expression::tests
