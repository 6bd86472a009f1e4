// Sentences and formulas that are right, and what is understood by them.

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "expression/sentence.h"
#include "small_world.h"

namespace cornerstone::expression::tests {
namespace {

struct Case {
  std::string text;
  std::string dump;
};

const std::vector<Case> kSentences = {
    {"attendance.overall is at least 95", "(at-least attendance.overall 95%)"},
    {"attendance.overall is at least 95%", "(at-least attendance.overall 95%)"},
    {"attendance.overall is at most 93.5", "(at-most attendance.overall 93.5%)"},
    {"attendance.overall is above 93", "(above attendance.overall 93%)"},
    {"attendance.overall is below 93", "(below attendance.overall 93%)"},
    {"attendance.overall is 100%", "(is attendance.overall 100%)"},
    {"attendance.overall is not 100", "(not (is attendance.overall 100%))"},
    {"attendance.overall is not above 93", "(not (above attendance.overall 93%))"},
    {"attendance.overall > 93", "(above attendance.overall 93%)"},
    {"attendance.overall < 93", "(below attendance.overall 93%)"},
    {"attendance.overall >= 93", "(at-least attendance.overall 93%)"},
    {"attendance.overall <= 93", "(at-most attendance.overall 93%)"},
    {"attendance.overall ≥ 93", "(at-least attendance.overall 93%)"},
    {"attendance.overall is > 93", "(above attendance.overall 93%)"},
    {"attendance.overall is between 93 and 95", "(between attendance.overall 93% 95%)"},
    {"attendance.overall is not between 93% and 95%", "(not (between attendance.overall 93% 95%))"},
    {"attendance.overall is one of (95, 96.5)", "(one-of attendance.overall 95% 96.5%)"},
    {"attendance.overall is better than national(attendance.overall)",
     "(better-than attendance.overall (against attendance.overall national))"},
    {"attendance.late is no worse than previous(attendance.late, 1 year)",
     "(no-worse-than attendance.late (previous attendance.late 1-year))"},
    {"95 is at most attendance.overall", "(at-most 95% attendance.overall)"},
    {"exclusions.permanent is 0", "(is exclusions.permanent 0)"},
    {"change(attendance.overall) is below -1", "(below (change attendance.overall) −1-percentage-point)"},
    {"change(attendance.overall) is below −1", "(below (change attendance.overall) −1-percentage-point)"},
    {"change(attendance.overall, 1 year) is better than 0",
     "(better-than (change attendance.overall 1-year) 0-percentage-points)"},
    {"gap(ks2.rwm, national) is at least -8", "(at-least (gap ks2.rwm national) −8-percentage-points)"},
    {"gap(ks2.rwm, national) is at least -8%", "(at-least (gap ks2.rwm national) −8-percentage-points)"},
    {"gap(ks2.rwm, national) is above change(ks2.rwm)", "(above (gap ks2.rwm national) (change ks2.rwm))"},
    {"gap(ks2.rwm, floor) is worse than 0", "(worse-than (gap ks2.rwm floor) 0-percentage-points)"},
    {"previous(ofsted.quality) is Good", "(is (previous ofsted.quality) quality:Good)"},
    {"ks2.rwm is at least floor(ks2.rwm)", "(at-least ks2.rwm (against ks2.rwm floor))"},
    {"age(ks2.rwm) is above 18 months", "(above (age ks2.rwm) 18-months)"},
    {"age(ks2.rwm) is at most 1 half term", "(at-most (age ks2.rwm) 1-half-term)"},
    {"age(ks2.rwm) is between 2 weeks and 1 year", "(between (age ks2.rwm) 2-weeks 1-year)"},
    {"trend(ks2.rwm) is worse", "(is (trend ks2.rwm) trend:worse)"},
    {"trend(ofsted.quality) is no better than steady", "(no-better-than (trend ofsted.quality) trend:steady)"},
    {"years since academy.joined is at most 3", "(at-most (years-since academy.joined) 3)"},
    {"months since rating.since is above 18", "(above (months-since rating.since) 18)"},
    {"terms since 2025-09-01 is at least 2", "(at-least (terms-since 2025-09-01) 2)"},
    {"services.absence is at most 10 days", "(at-most services.absence 10-days)"},
    {"services.absence is below 2 weeks", "(below services.absence 14-days)"},
    {"10 school days is above services.absence", "(above 10-days services.absence)"},
    {"services.reserves is at least target(services.reserves)",
     "(at-least services.reserves (against services.reserves target))"},
    {"finance.balance is above 250000", "(above finance.balance £250,000)"},
    {"ofsted.quality is Good", "(is ofsted.quality quality:Good)"},
    {"ofsted.quality is good", "(is ofsted.quality quality:Good)"},
    {"ofsted.quality is not Good", "(not (is ofsted.quality quality:Good))"},
    {"ofsted.quality is \"Requires improvement\"", "(is ofsted.quality quality:Requires-improvement)"},
    {"ofsted.quality is “Requires improvement”", "(is ofsted.quality quality:Requires-improvement)"},
    {"ofsted.quality is worse than Good", "(worse-than ofsted.quality quality:Good)"},
    {"ofsted.quality is no worse than Good", "(no-worse-than ofsted.quality quality:Good)"},
    {"ofsted.quality is better than \"Requires improvement\"",
     "(better-than ofsted.quality quality:Requires-improvement)"},
    {"ofsted.quality is no better than Good", "(no-better-than ofsted.quality quality:Good)"},
    {"ofsted.quality is one of (Good, Outstanding)", "(one-of ofsted.quality quality:Good quality:Outstanding)"},
    {"ofsted.quality is not one of (Good, Outstanding)",
     "(not (one-of ofsted.quality quality:Good quality:Outstanding))"},
    {"ofsted.safeguarding is \"Not met\"", "(is ofsted.safeguarding met:Not-met)"},
    {"rating is high", "(is rating risk:high)"},
    {"rating is red", "(is rating risk:high)"},
    {"rating is \"High risk\"", "(is rating risk:high)"},
    {"rating is better than rating.proposed", "(better-than rating rating.proposed)"},
    {"judgement.asks-for-help is yes", "(is judgement.asks-for-help yes)"},
    {"judgement.asks-for-help is no", "(is judgement.asks-for-help no)"},
    {"judgement.asks-for-help is not yes", "(not (is judgement.asks-for-help yes))"},
    {"academy.phase is primary", "(is academy.phase \"primary\")"},
    {"academy.phase is \"all through\"", "(is academy.phase \"all through\")"},
    {"academy.phase is one of (primary, infant, \"all through\")",
     "(one-of academy.phase \"primary\" \"infant\" \"all through\")"},
    {"academy.status is joining", "(is academy.status status:joining)"},
    {"academy.joined is before 2024-09-01", "(before academy.joined 2024-09-01)"},
    {"academy.joined is after 2024-08-31", "(after academy.joined 2024-08-31)"},
    {"academy.joined is not before rating.since", "(not (before academy.joined rating.since))"},
    {"academy.joined is between 2024-09-01 and 2025-08-31", "(between academy.joined 2024-09-01 2025-08-31)"},
    {"academy.joined is 2024-09-01", "(is academy.joined 2024-09-01)"},
    {"ofsted.quality is known", "(known? ofsted.quality)"},
    {"ofsted.quality is missing", "(missing? ofsted.quality)"},
    {"ofsted.quality is stale", "(stale? ofsted.quality)"},
    {"ofsted.quality is withheld", "(withheld? ofsted.quality)"},
    {"ofsted.quality is not applicable", "(not-applicable? ofsted.quality)"},
    {"ofsted.quality is not missing", "(not (missing? ofsted.quality))"},
    {"ofsted.quality is not not applicable", "(not (not-applicable? ofsted.quality))"},
    {"previous(ks2.rwm) is known", "(known? (previous ks2.rwm))"},
    {"not ofsted.quality is known", "(not (known? ofsted.quality))"},
    {"rating is high and attendance.overall is below 93", "(and (is rating risk:high) (below attendance.overall 93%))"},
    {"rating is high and attendance.overall is below 93 and ofsted.quality is missing",
     "(and (is rating risk:high) (below attendance.overall 93%) (missing? ofsted.quality))"},
    {"rating is high or attendance.overall is below 93", "(or (is rating risk:high) (below attendance.overall 93%))"},
    {"(rating is high or rating is medium) and attendance.overall is below 93",
     "(and (or (is rating risk:high) (is rating risk:medium)) (below attendance.overall 93%))"},
    {"rating is high or (rating is medium and not attendance.overall is below 93)",
     "(or (is rating risk:high) (and (is rating risk:medium) (not (below attendance.overall 93%))))"},
    {"((rating is high))", "(is rating risk:high)"},
    {"at least 2 of (rating is high, attendance.overall is below 93, ofsted.quality is missing)",
     "(at-least 2 (is rating risk:high) (below attendance.overall 93%) (missing? ofsted.quality))"},
    {"at most 1 of (rating is high, attendance.overall is below 93)",
     "(at-most 1 (is rating risk:high) (below attendance.overall 93%))"},
    {"exactly 1 of (rating is high, attendance.overall is below 93)",
     "(exactly 1 (is rating risk:high) (below attendance.overall 93%))"},
    {"at least 50% of (rating is high, attendance.overall is below 93 and ks2.rwm is known)",
     "(at-least 50% (is rating risk:high) (and (below attendance.overall 93%) (known? ks2.rwm)))"},
    {"all of (rating is high, attendance.overall is below 93)",
     "(all (is rating risk:high) (below attendance.overall 93%))"},
    {"any of (rating is high, attendance.overall is below 93) and ks2.rwm is known",
     "(and (any (is rating risk:high) (below attendance.overall 93%)) (known? ks2.rwm))"},
    {"none of (rating is high, attendance.overall is below 93)",
     "(none (is rating risk:high) (below attendance.overall 93%))"},
    {"no of (rating is high, attendance.overall is below 93)",
     "(none (is rating risk:high) (below attendance.overall 93%))"},
    {"all academies: ks2.rwm is above national(ks2.rwm)", "(all academies (above ks2.rwm (against ks2.rwm national)))"},
    {"all academies where academy.phase is primary: ks2.rwm is above national(ks2.rwm)",
     "(all (academies where (is academy.phase \"primary\")) (above ks2.rwm (against ks2.rwm national)))"},
    {"no academy where academy.phase is primary: rating is high",
     "(none (academies where (is academy.phase \"primary\")) (is rating risk:high))"},
    {"any academy: rating is high or rating is medium",
     "(any academies (or (is rating risk:high) (is rating risk:medium)))"},
    {"at least 60% of academies: rating is low", "(at-least 60% academies (is rating risk:low))"},
    {"at least 3 academies: rating is low", "(at-least 3 academies (is rating risk:low))"},
    {"exactly 1 academy where rating is high: ks2.rwm is known",
     "(exactly 1 (academies where (is rating risk:high)) (known? ks2.rwm))"},
    {"at most 10% of academies where rating is high: ks2.rwm is known",
     "(at-most 10% (academies where (is rating risk:high)) (known? ks2.rwm))"},
    {"all academies where academy.status is joining: rating is low",
     "(all (every-academies where (is academy.status status:joining)) (is rating risk:low))"},
    {"at least 3 indicators: level is worse than low and attendance.overall is below 94",
     "(at-least 3 indicators (and (worse-than level risk:low) (below attendance.overall 94%)))"},
    {"(any indicators: level is high) and rating is not high",
     "(and (any indicators (is level risk:high)) (not (is rating risk:high)))"},
    {"all actions: status is done", "(all actions (is status progress:done))"},
    {"no actions where due is before 2026-09-01: status is not done",
     "(none (actions where (before due 2026-09-01)) (not (is status progress:done)))"},
    {"all of the last 3 results of ks2.rwm: ks2.rwm is above national(ks2.rwm)",
     "(all last-3 ks2.rwm (above ks2.rwm (against ks2.rwm national)))"},
    {"all of the last 3 results of ks2.rwm: (ks2.rwm is above national(ks2.rwm) and ks2.similar is at most 10%)",
     "(all last-3 ks2.rwm (and (above ks2.rwm (against ks2.rwm national)) (at-most ks2.similar 10%)))"},
    {"any of the last 3 results of ks2.rwm: gap(ks2.rwm, national) is at least 0",
     "(any last-3 ks2.rwm (at-least (gap ks2.rwm national) 0-percentage-points))"},
    {"at least 2 of the last 3 results of ks2.rwm: ks2.rwm is above 60 and rating is low",
     "(at-least 2 last-3 ks2.rwm (and (above ks2.rwm 60%) (is rating risk:low)))"},
    {"all of the last 1 result of ks2.rwm: ks2.rwm is above 60", "(all last-1 ks2.rwm (above ks2.rwm 60%))"},
    {"count(academies where rating is high) is at least 3",
     "(at-least (count (academies where (is rating risk:high))) 3)"},
    {"count(academies) is above count(academies where rating is low)",
     "(above (count academies) (count (academies where (is rating risk:low))))"},
    {"share(academies where rating is low) is at least 60%",
     "(at-least (share (academies where (is rating risk:low))) 60%)"},
    {"count(actions where status is \"under way\") is 0",
     "(is (count (actions where (is status progress:under-way))) 0)"},
    {"count(indicators where level is high) is at most 1",
     "(at-most (count (indicators where (is level risk:high))) 1)"},
    {"count(academies where academy.status is joining) is 1",
     "(is (count (every-academies where (is academy.status status:joining))) 1)"},
    {"  rating   is   high  ", "(is rating risk:high)"}};

const std::vector<Case> kFormulas = {
    {"rating", "rating : a word of `Risk`"},
    {"attendance.overall", "attendance.overall : a percentage"},
    {"count(academies where rating is high)", "(count (academies where (is rating risk:high))) : a number"},
    {"count(academies)", "(count academies) : a number"},
    {"share(academies where rating is high)", "(share (academies where (is rating risk:high))) : a percentage"},
    {"list(academies where months since rating.since is above 18 and rating is high)",
     "(list (academies where (and (above (months-since rating.since) 18) (is rating risk:high)))) : a list of names"},
    {"months since rating.since", "(months-since rating.since) : a number"},
    {"national(ks2.rwm)", "(against ks2.rwm national) : a percentage"},
    {"gap(ks2.rwm, national)", "(gap ks2.rwm national) : a number of percentage points"},
    {"previous(ks2.rwm, 1 year)", "(previous ks2.rwm 1-year) : a percentage"},
    {"age(ks2.rwm)", "(age ks2.rwm) : a span of time"},
    {"trend(ks2.rwm)", "(trend ks2.rwm) : a word of `trend`"},
    {"academy.joined", "academy.joined : a date"},
    {"12", "12 : a number"}};

source::Span whole(const std::string& text) {
  return {source::FileId{0}, 0, static_cast<std::uint32_t>(text.size())};
}

}  // namespace

TEST_CASE("sentences are understood", "[expression]") {
  const SmallVocabulary vocabulary;
  for (const Case& each : kSentences) {
    diagnostics::Sink sink;
    const auto sentence = parse_sentence(each.text, whole(each.text), vocabulary, sink);
    INFO(each.text);
    CHECK(sink.sorted().empty());
    REQUIRE(sentence);
    CHECK(dump(*sentence) == each.dump);
  }
}

TEST_CASE("formulas are understood and have a type", "[expression]") {
  const SmallVocabulary vocabulary;
  for (const Case& each : kFormulas) {
    diagnostics::Sink sink;
    const auto formula = parse_value(each.text, whole(each.text), vocabulary, sink);
    INFO(each.text);
    CHECK(sink.sorted().empty());
    REQUIRE(formula);
    CHECK(dump(*formula) + " : " + in_words(formula->type()) == each.dump);
  }
}

TEST_CASE("`otherwise` is understood where it is allowed", "[expression]") {
  const SmallVocabulary vocabulary;
  diagnostics::Sink sink;
  const std::string text = "otherwise";
  const auto sentence = parse_sentence(text, whole(text), vocabulary, sink, OtherwiseIs::kAllowed);
  REQUIRE(sentence);
  CHECK(dump(*sentence) == "otherwise");
}

TEST_CASE("a sentence knows the names it uses, and of whom it says them", "[expression]") {
  const SmallVocabulary vocabulary;
  diagnostics::Sink sink;
  const std::string text =
      "rating is high and (any indicators: level is high and attendance.overall is known) and "
      "count(academies where academy.status is joining and gap(ks2.rwm, national) is above 0) is 0";
  const auto sentence = parse_sentence(text, whole(text), vocabulary, sink);
  REQUIRE(sentence);
  std::vector<std::string> names;
  for (const NameUse& use : sentence->names_used()) {
    CHECK(text.substr(use.span.begin, use.name.size()) == use.name);
    names.push_back(use.name + (use.is_of_member ? " of a member" : ""));
  }
  CHECK(names == std::vector<std::string>{"rating", "level of a member", "attendance.overall",
                                          "academy.status of a member", "ks2.rwm of a member"});
  CHECK_FALSE(sentence->brings_in_all());
}

TEST_CASE("naming the status of the academy itself brings in academies that are not yet open", "[expression]") {
  const SmallVocabulary vocabulary;
  diagnostics::Sink sink;
  for (const std::string text : {"academy.status is joining", "any indicators: academy.status is joining"}) {
    const auto sentence = parse_sentence(text, whole(text), vocabulary, sink);
    REQUIRE(sentence);
    CHECK(sentence->brings_in_all());
  }
}

TEST_CASE("an empty sentence says nothing", "[expression]") {
  const Sentence sentence;
  CHECK(sentence.is_empty());
  CHECK(sentence.text().empty());
  CHECK(sentence.names_used().empty());
  CHECK(dump(sentence) == "()");
}

}  // namespace cornerstone::expression::tests
