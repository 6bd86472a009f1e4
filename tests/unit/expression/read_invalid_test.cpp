// Sentences that are wrong: what is said of each, and at which words.
//
// "first-last kind: message | hint", columns counted in bytes from 1; a last column before the first is a place between
// two letters.

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "expression/sentence.h"
#include "small_world.h"

namespace cornerstone::expression::tests {
namespace {

struct Case {
  std::string text;
  std::vector<std::string> complaints;
};

const std::vector<Case> kSentences = {
    {"attendance.overal is below 93",
     {"1-17 unknown-name: `attendance.overal` is no name here | did you mean `attendance.overall`?"}},
    {"atendance.overall is below 93 and ofsted.qualty is Good",
     {"1-17 unknown-name: `atendance.overall` is no name here | did you mean `attendance.overall`?",
      "35-47 unknown-name: `ofsted.qualty` is no name here | did you mean `ofsted.quality`?"}},
    {"attendance is below 93",
     {"1-10 unknown-name: `attendance` is no name here | one of: `attendance.overall`, `attendance.late`"}},
    {"level is high",
     {"1-5 unknown-name: `level` is no name here | it is said of indicators: `any indicators: level is …`"}},
    {"status is done",
     {"1-6 unknown-name: `status` is no name here | it is said of actions: `any actions: status is …`"}},
    {"Good is ofsted.quality",
     {"1-4 unknown-name: `Good` is no name here | one of: `attendance.overall`, `attendance.late`, `ks2.rwm`, "
      "`ks2.similar`, `exclusions.permanent`, `services.absence`, `services.reserves`, `finance.balance`, …"}},
    {"attendance.overall is worse than Good",
     {"34-37 sentence-type: expected a percentage, found `Good` | compare it with a percentage"}},
    {"attendance.overall is natonal",
     {"23-29 sentence-type: expected a percentage, found `natonal` | did you mean `national(attendance.overall)`?"}},
    {"attendance.overall is \"ninety\"",
     {"23-30 sentence-type: expected a percentage, found `ninety` | compare it with a percentage"}},
    {"attendance.overall is £95",
     {"23-24 sentence-syntax: unexpected `£` | write the number alone: pounds are the measure's unit"}},
    {"attendance.overall is 2026-09-01",
     {"23-32 sentence-type: `attendance.overall` is a percentage, and `2026-09-01` is a date | compare it with a "
      "percentage"}},
    {"attendance.overall is at least finance.balance",
     {"32-46 sentence-type: `attendance.overall` is a percentage, and `finance.balance` is an amount in pounds | "
      "compare it with a percentage"}},
    {"attendance.overall is at least 3 years",
     {"32-38 sentence-type: `attendance.overall` is a percentage, and `3 years` is a span of time | compare it with a "
      "percentage"}},
    {"exclusions.permanent is at most 5%",
     {"33-34 sentence-type: `exclusions.permanent` is a number, and `5%` is a percentage | compare it with a number"}},
    {"finance.balance is above 5%",
     {"26-27 sentence-type: `finance.balance` is an amount in pounds, and `5%` is a percentage | compare it with an "
      "amount in pounds"}},
    {"ofsted.quality is \"Goode\"", {"19-25 sentence-word: `Goode` is not a word of `Quality` | did you mean `Good`?"}},
    {"ofsted.quality is Requires improvement",
     {"19-38 sentence-syntax: `Requires improvement` needs quotes | words with a space stand in quotes: `\"Requires "
      "improvement\"`"}},
    {"ofsted.quality is 2",
     {"19-19 sentence-type: `ofsted.quality` is a word of `Quality`, and `2` is a number | one of: `Outstanding`, "
      "`Good`, `Requires improvement`, `Inadequate`"}},
    {"ofsted.quality is Met",
     {"19-21 sentence-word: `Met` is not a word of `Quality` | one of: `Outstanding`, `Good`, `Requires improvement`, "
      "`Inadequate`"}},
    {"ofsted.quality is rating",
     {"19-24 sentence-type: `ofsted.quality` is a word of `Quality`, and `rating` is a word of `Risk` | one of: "
      "`Outstanding`, `Good`, `Requires improvement`, `Inadequate`"}},
    {"ofsted.quality is at least Good",
     {"19-26 sentence-type: `at least` does not go with a word of `Quality` | use `is better than`, `is worse than`, "
      "`is no worse than` or `is one of`"}},
    {"ofsted.quality is between Good and Outstanding",
     {"19-25 sentence-type: `between` does not go with a word of `Quality` | use `is better than`, `is worse than`, "
      "`is no worse than` or `is one of`"}},
    {"academy.status is better than closing",
     {"19-29 sentence-type: `better than` does not go with a word of `academy.status` | use `is`, `is not` or `is one "
      "of`"}},
    {"academy.status is opne",
     {"19-22 sentence-word: `opne` is not a word of `academy.status` | did you mean `open`?"}},
    {"academy.phase is above primary",
     {"18-22 sentence-type: `above` does not go with text | use `is`, `is not` or `is one of`"}},
    {"academy.phase is 3",
     {"18-18 sentence-type: `academy.phase` is text, and `3` is a number | compare it with text"}},
    {"academy.joined is at least 2024-09-01",
     {"19-26 sentence-type: `at least` does not go with a date | use `is before`, `is after` or `is between`"}},
    {"academy.joined is after 2024-02-30",
     {"25-34 sentence-type: `2024-02-30` is not a day of the calendar | dates are written year-month-day"}},
    {"academy.joined is after 01/09/2024",
     {"25-34 sentence-syntax: `01/09/2024` is not a date | dates are written year first: `2026-09-23`"}},
    {"academy.joined is after primary",
     {"25-31 sentence-type: expected a date, found `primary` | compare it with a date"}},
    {"judgement.asks-for-help",
     {"1-23 sentence-syntax: expected `is` after `judgement.asks-for-help`, found the end | write "
      "`judgement.asks-for-help is yes`"}},
    {"judgement.asks-for-help is maybe",
     {"28-32 sentence-type: expected yes or no, found `maybe` | compare it with `yes` or `no`"}},
    {"judgement.asks-for-help is above yes",
     {"28-32 sentence-type: `above` does not go with yes or no | use `is`, `is not` or `is one of`"}},
    {"judgement.asks-for-help is 1",
     {"28-28 sentence-type: `judgement.asks-for-help` is yes or no, and `1` is a number | compare it with `yes` or "
      "`no`"}},
    {"services.reserves is better than 2",
     {"22-32 sentence-type: `services.reserves` does not say which way is better | give the measure `better = "
      "\"higher\"` or `better = \"lower\"`, or use `is above` or `is below`"}},
    {"gap(services.reserves, target) is at least 0",
     {"5-21 sentence-type: `services.reserves` does not say which way is better | give the measure `better = "
      "\"higher\"` or `better = \"lower\"`"}},
    {"trend(services.reserves) is worse",
     {"7-23 sentence-type: `services.reserves` does not say which way is better | give the measure `better = "
      "\"higher\"` or `better = \"lower\"`"}},
    {"gap(ofsted.quality, national) is above 0",
     {"5-18 sentence-type: `ofsted.quality` is a word of `Quality`, and `gap` is worked out from numbers | "
      "compare its words instead: `is`, `is better than`, `trend`",
      "21-28 sentence-function: `ofsted.quality` is not compared with `national`"}},
    {"change(ofsted.quality) is below 0",
     {"8-21 sentence-type: `ofsted.quality` is a word of `Quality`, and `change` is worked out from numbers | "
      "compare its words instead: `is`, `is better than`, `trend`"}},
    {"ks2.rwm is above gap(ks2.rwm, national)",
     {"18-39 sentence-type: `ks2.rwm` is a percentage, and `gap(ks2.rwm, national)` is a number of percentage "
      "points | compare it with a percentage"}},
    {"gap(ks2.rwm, target) is above 0",
     {"14-19 sentence-function: `ks2.rwm` is not compared with `target` | one of: `national`, `floor`"}},
    {"gap(ks2.rwm) is above 0", {"12-12 sentence-syntax: expected `,` after the measure, found `)`"}},
    {"gap(ks2.rwm, 3) is above 0", {"14-14 sentence-syntax: expected what to compare it with, found `3`"}},
    {"target(ks2.rwm) is 3",
     {"1-6 sentence-function: `target` is no function, nor what `ks2.rwm` is compared with | one of: `national`, "
      "`floor`, `previous`, `change`, `gap`, `age`, `trend`"}},
    {"natoinal(ks2.rwm) is 3",
     {"1-8 sentence-function: `natoinal` is no function, nor what `ks2.rwm` is compared with | did you mean "
      "`national`?"}},
    {"foo(attendance.late) is 3",
     {"1-3 sentence-function: `foo` is no function, nor what `attendance.late` is compared with | one of: `previous`, "
      "`change`, `gap`, `age`, `trend`"}},
    {"previous(rating) is low",
     {"10-15 sentence-function: `rating` has no results over time | name a measure of a data file"}},
    {"previous(ks2.rwn) is 60", {"10-16 unknown-name: `ks2.rwn` is no name here | did you mean `ks2.rwm`?"}},
    {"previous(3) is 60", {"10-10 sentence-syntax: expected a measure, found `3`"}},
    {"previous(ks2.rwm, 3) is 60",
     {"19-19 sentence-type: `3` is not a span of time | write `previous(ks2.rwm, 1 year)`"}},
    {"previous(ks2.rwm, 1 year, 2) is 60", {"25-25 sentence-syntax: `previous` takes nothing more"}},
    {"age(ks2.rwm, 1 year) is 60", {"12-12 sentence-syntax: `age` takes nothing more"}},
    {"age(ks2.rwm) is above 18",
     {"23-24 sentence-type: `age(ks2.rwm)` is a span of time, and `18` is a number | compare it with a span of time"}},
    {"age(ks2.rwm) is at most 12 to 18 months",
     {"25-39 sentence-type: `12 to 18 months` is two lengths of time | write `between 12 months and 18 months`"}},
    {"age(ks2.rwm) is above 1.5 years",
     {"23-31 sentence-type: `1.5 years` is not a span of time | spans are whole numbers: `6 weeks`, `18 months`"}},
    {"age(ks2.rwm) is better than 1 year",
     {"17-27 sentence-type: `better than` does not go with a span of time | use `is at least`, `is at most`, `is "
      "above`, `is below` or `is between`"}},
    {"years since ks2.rwm is 3",
     {"13-19 sentence-type: `ks2.rwm` is a percentage, and `since` wants a date | name a day, such "
      "as `academy.joined` or `rating.signed_on`"}},
    {"years since joined is 3", {"13-18 unknown-name: `joined` is no name here | one of: `academy.joined`"}},
    {"days since academy.joined is 3",
     {"1-4 sentence-syntax: `days since` is not counted | count `years since`, `months since` or `terms since`"}},
    {"years since academy.joined is at most 3 years",
     {"39-45 sentence-type: `years since academy.joined` is a number, and `3 years` is a span of time | compare it "
      "with a number"}},
    {"rating is high or rating is low and ks2.rwm is known",
     {"33-35 sentence-brackets: `and` and `or` in one sentence need brackets | write `(a and b) or c`, or `a and (b or "
      "c)`"}},
    {"rating is low and ks2.rwm is known or rating is high",
     {"36-37 sentence-brackets: `and` and `or` in one sentence need brackets | write `(a and b) or c`, or `a and (b or "
      "c)`"}},
    {"rating is high and",
     {"19-18 sentence-syntax: expected a value, found the end | a name, a number, a date, a word, or a function of a "
      "measure"}},
    {"rating is high and and rating is low",
     {"20-22 sentence-syntax: expected a value, found `and` | a name, a number, a date, a word, or a function of a "
      "measure"}},
    {"rating is high,",
     {"15-15 sentence-syntax: unexpected `,` | numbers have no commas, and lists stand in brackets: `is one of (a, "
      "b)`"}},
    {"rating is high)", {"15-15 sentence-syntax: this bracket closes nothing"}},
    {"(rating is high", {"1-1 sentence-syntax: this bracket is not closed | add `)`"}},
    {"rating is high: rating is low",
     {"15-15 sentence-syntax: unexpected `:` | a colon stands after what is counted: `all academies: …`"}},
    {"rating high",
     {"8-11 sentence-syntax: expected `is` after `rating`, found `high` | say what it is: `x is at least 95`, `x is "
      "Good`, `x is missing`"}},
    {"rating",
     {"1-6 sentence-syntax: expected `is` after `rating`, found the end | say what it is: `x is at least 95`, `x is "
      "Good`, `x is missing`"}},
    {"is high",
     {"1-2 sentence-syntax: expected a value, found `is` | a name, a number, a date, a word, or a function of a "
      "measure"}},
    {"rating is",
     {"10-9 sentence-syntax: expected a value, found the end | a name, a number, a date, a word, or a function of a "
      "measure"}},
    {"rating is not",
     {"14-13 sentence-syntax: expected a value, found the end | a name, a number, a date, a word, or a function of a "
      "measure"}},
    {"rating = high", {"8-8 sentence-syntax: unexpected `=` | write `is` or `is not`"}},
    {"attendance.overall is 9O.4",
     {"23-26 sentence-syntax: `9O.4` is not a number | numbers use digits alone; a unit stands after a space: `3 "
      "years`"}},
    {"attendance.overall is more than 95", {"23-26 sentence-syntax: `more` is no comparison | write `above`"}},
    {"attendance.overall is under 95", {"23-27 sentence-syntax: `under` is no comparison | write `below`"}},
    {"attendance.overall is between 93", {"33-32 sentence-syntax: expected `and` after `between 93`, found the end"}},
    {"attendance.overall is between 93 or 95",
     {"34-35 sentence-syntax: expected `and` after `between 93`, found `or`"}},
    {"attendance.overall is between 93 and high",
     {"38-41 sentence-type: expected a percentage, found `high` | compare it with a percentage"}},
    {"attendance.overall is one of 93, 95", {"30-31 sentence-syntax: expected `(` after `one of`, found `93`"}},
    {"attendance.overall is one of (93, Good)",
     {"35-38 sentence-type: expected a percentage, found `Good` | compare it with a percentage"}},
    {"attendance.overall - 1 is above 93", {"20-20 sentence-syntax: unexpected `-` | rules do no arithmetic"}},
    {"ofsted.quality is \"Good", {"19-23 sentence-syntax: this quote is not closed | add `\"`"}},
    {"finance.balance is above 250,000",
     {"29-29 sentence-syntax: unexpected `,` | numbers have no commas, and lists stand in brackets: `is one of (a, "
      "b)`"}},
    {"at least 3 pupils: rating is high",
     {"12-17 sentence-syntax: expected what to count, found `pupils` | count `academies`, `indicators` or `actions`, "
      "`of the last 3 results of …`, or claims: `of (a, b, c)`"}},
    {"at least 4 of (rating is high, rating is low)",
     {"1-45 sentence-type: 4 of 2 claims can never hold | ask for fewer, or list more claims"}},
    {"at least 2.5 academies: rating is high",
     {"10-12 sentence-type: `2.5` is not an amount | a whole number, or a percentage up to `100%`"}},
    {"at least 160% of academies: rating is high",
     {"10-13 sentence-type: `160%` is not an amount | a whole number, or a percentage up to `100%`"}},
    {"at least half of academies: rating is high",
     {"10-13 sentence-syntax: expected a number or percentage, found `half` | `at least 3`, `at least 60% of`"}},
    {"all academies rating is high", {"15-20 sentence-syntax: expected `:` after what is counted, found `rating`"}},
    {"all academies where: rating is high",
     {"20-20 sentence-syntax: expected a value, found `:` | a name, a number, a date, a word, or a function of a "
      "measure"}},
    {"all of the last results of ks2.rwm: rating is high",
     {"17-23 sentence-syntax: expected how many results, found `results` | `all of the last 3 results of …`"}},
    {"all of the last 3 results of rating: rating is high",
     {"30-35 sentence-function: `rating` has no results over time | name a measure of a data file"}},
    {"all of the last 0 results of ks2.rwm: rating is high",
     {"17-17 sentence-syntax: expected how many results, found `0` | `all of the last 3 results of …`"}},
    {"all of the last 3 of ks2.rwm: rating is high", {"19-20 sentence-syntax: expected `results of`, found `of`"}},
    {"rating is high and all academies: rating is low",
     {"20-22 sentence-syntax: an amount of things needs brackets around it | write `(all academies: …) and …`"}},
    {"all indicators where status is done: level is low",
     {"22-27 unknown-name: `status` is no name here | one of: `academy.status`"}},
    {"count(pupils) is 3",
     {"7-12 sentence-syntax: expected what to count, found `pupils` | `academies`, `indicators` or `actions`"}},
    {"count(academies where rating is hihg) is 3",
     {"33-36 sentence-word: `hihg` is not a word of `Risk` | did you mean `high`?"}},
    {"count(academies where rating is high is 3",
     {"38-39 sentence-syntax: expected `)` after what is counted, found `is`"}},
    {"list(academies) is 3",
     {"1-15 sentence-type: `list(academies)` is a list of names, which nothing is compared with | use `count(…)`"}},
    {"any indicators: any academies: rating is high",
     {"17-19 sentence-syntax: an amount of things needs brackets around it | write `(all academies: …) and …`",
      "21-29 unknown-name: `academies` cannot be counted here | count them in a sentence of their own"}},
    {"otherwise",
     {"1-9 sentence-syntax: `otherwise` has no meaning here | it is said of an indicator's level, after better ones"}},
    {"rating is high and otherwise",
     {"20-28 sentence-syntax: `otherwise` has no meaning here | it is said of an indicator's level, after better "
      "ones"}},
    {"not not rating is high",
     {"5-7 sentence-syntax: expected a value, found `not` | a name, a number, a date, a word, or a function of a "
      "measure"}},
    {"rating is “high", {"11-17 sentence-syntax: this quote is not closed | add `”`"}},
    {"", {"1-0 sentence-syntax: this sentence is empty"}},
    {"attendance.overall is above 1234567890",
     {"29-38 sentence-syntax: `1234567890` has too many digits | at most nine before the point and six after it"}}};

const std::vector<Case> kFormulas = {
    {"rating is high", {"8-9 sentence-syntax: unexpected `is` | one value stands here alone"}},
    {"attendance.overal",
     {"1-17 unknown-name: `attendance.overal` is no name here | did you mean `attendance.overall`?"}},
    {"", {"1-0 sentence-syntax: there is no value here"}},
    {"count(academies", {"16-15 sentence-syntax: expected `)` after what is counted, found the end"}}};

constexpr std::uint32_t kOffset = 40;

std::vector<std::string> complaints_of(const diagnostics::Sink& sink) {
  std::vector<std::string> all;
  for (const diagnostics::Diagnostic& each : sink.sorted()) {
    all.push_back(std::to_string(each.span.begin - kOffset + 1) + "-" + std::to_string(each.span.end - kOffset) + " " +
                  std::string(diagnostics::slug(each.kind)) + ": " + each.message +
                  (each.hint.empty() ? "" : " | " + each.hint));
  }
  return all;
}

source::Span whole(const std::string& text) {
  return {source::FileId{0}, kOffset, kOffset + static_cast<std::uint32_t>(text.size())};
}

}  // namespace

TEST_CASE("every mistake of a sentence is told at its own words", "[expression]") {
  const SmallVocabulary vocabulary;
  for (const Case& each : kSentences) {
    diagnostics::Sink sink;
    INFO(each.text);
    CHECK_FALSE(parse_sentence(each.text, whole(each.text), vocabulary, sink));
    CHECK(complaints_of(sink) == each.complaints);
  }
}

TEST_CASE("every mistake of a formula is told at its own words", "[expression]") {
  const SmallVocabulary vocabulary;
  for (const Case& each : kFormulas) {
    diagnostics::Sink sink;
    INFO(each.text);
    CHECK_FALSE(parse_value(each.text, whole(each.text), vocabulary, sink));
    CHECK(complaints_of(sink) == each.complaints);
  }
}

TEST_CASE("nothing is nested without end", "[expression]") {
  const SmallVocabulary vocabulary;
  const std::size_t deep = 100'000;
  std::string since;
  for (std::size_t i = 0; i < deep; ++i) since += "years since ";
  for (const std::string& text :
       {std::string(deep, '(') + "rating is high" + std::string(deep, ')'), since + "academy.joined is 3"}) {
    diagnostics::Sink sink;
    CHECK_FALSE(parse_sentence(text, whole(text), vocabulary, sink));
    CHECK(sink.sorted().size() == 1);
  }
}

}  // namespace cornerstone::expression::tests
