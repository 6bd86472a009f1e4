// Sentences judged of one academy (alder.cpp) that has a reading in every state.

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "alder.h"
#include "expression/evaluate.h"

namespace cornerstone::expression::tests {
namespace {

struct Case {
  Verdict verdict;
  std::string text;
};

const std::vector<Case> kCases = {
    // Comparisons of what is known.
    {Verdict::kYes, "attendance.overall is at least 93.4"},
    {Verdict::kNo, "attendance.overall is above 93.4"},
    {Verdict::kYes, "attendance.overall is at most 93.4"},
    {Verdict::kNo, "attendance.overall is below 93.4"},
    {Verdict::kYes, "attendance.overall is 93.4"},
    {Verdict::kNo, "attendance.overall is not 93.4"},
    {Verdict::kYes, "attendance.overall is between 93.4 and 95"},
    {Verdict::kNo, "attendance.overall is between 93.5 and 95"},
    {Verdict::kYes, "attendance.overall is not between 93.5 and 95"},
    {Verdict::kYes, "attendance.overall is one of (93, 93.4)"},
    {Verdict::kNo, "attendance.overall is not one of (93, 93.4)"},
    {Verdict::kYes, "attendance.overall is better than national(attendance.overall)"},
    {Verdict::kYes, "exclusions.permanent is no worse than 0"},
    {Verdict::kYes, "exclusions.permanent is better than national(exclusions.permanent)"},
    {Verdict::kNo, "exclusions.permanent is worse than national(exclusions.permanent)"},
    {Verdict::kYes, "ofsted.quality is Good"},
    {Verdict::kNo, "ofsted.quality is not Good"},
    {Verdict::kYes, "ofsted.quality is worse than Outstanding"},
    {Verdict::kNo, "ofsted.quality is better than Outstanding"},
    {Verdict::kYes, "ofsted.quality is no worse than Good"},
    {Verdict::kNo, "ofsted.quality is no better than Inadequate"},
    {Verdict::kYes, "ofsted.quality is one of (Good, Outstanding)"},
    {Verdict::kYes, "academy.phase is primary"},
    {Verdict::kNo, "academy.phase is secondary"},
    {Verdict::kYes, "academy.phase is one of (infant, PRIMARY)"},
    {Verdict::kYes, "judgement.asks-for-help is yes"},
    {Verdict::kNo, "judgement.asks-for-help is no"},
    {Verdict::kYes, "academy.joined is before 2023-09-02"},
    {Verdict::kNo, "academy.joined is after 2023-09-01"},
    {Verdict::kYes, "academy.joined is not after rating.since"},
    {Verdict::kYes, "academy.joined is between 2023-09-01 and 2024-08-31"},
    // What is not known, and what does not apply.
    {Verdict::kNotKnown, "attendance.late is at most 10"},
    {Verdict::kNotKnown, "services.reserves is above 1"},
    {Verdict::kNotKnown, "services.absence is at most 10 days"},
    {Verdict::kNotKnown, "ofsted.safeguarding is Met"},
    {Verdict::kNotApplicable, "finance.balance is above 0"},
    {Verdict::kYes, "finance.balance is above 0 and attendance.overall is above 90"},
    {Verdict::kNo, "finance.balance is above 0 or attendance.overall is below 90"},
    {Verdict::kNotKnown, "finance.balance is above 0 and services.reserves is above 0"},
    {Verdict::kNotApplicable, "not finance.balance is above 0"},
    {Verdict::kNotKnown, "not services.reserves is above 1"},
    {Verdict::kNo, "services.reserves is above 1 and attendance.overall is below 90"},
    {Verdict::kNotKnown, "services.reserves is above 1 and attendance.overall is above 90"},
    {Verdict::kYes, "services.reserves is above 1 or attendance.overall is above 90"},
    {Verdict::kNotKnown, "services.reserves is above 1 or attendance.overall is below 90"},
    // States.
    {Verdict::kYes, "ofsted.quality is known"},
    {Verdict::kNo, "attendance.late is known"},
    {Verdict::kYes, "attendance.late is stale"},
    {Verdict::kNo, "attendance.late is missing"},
    {Verdict::kNo, "attendance.late is not stale"},
    {Verdict::kYes, "services.reserves is withheld"},
    {Verdict::kNo, "services.reserves is missing"},
    {Verdict::kYes, "services.absence is missing"},
    {Verdict::kYes, "finance.balance is not applicable"},
    {Verdict::kNo, "finance.balance is known"},
    {Verdict::kNo, "rating.proposed is known"},
    {Verdict::kNo, "rating.proposed is missing"},
    {Verdict::kYes, "previous(exclusions.permanent) is missing"},
    {Verdict::kYes, "count(academies where rating is high) is known"},
    // A range.
    {Verdict::kNo, "rating.proposed is high"},
    {Verdict::kYes, "rating.proposed is not high"},
    {Verdict::kNotKnown, "rating.proposed is low"},
    {Verdict::kYes, "rating.proposed is better than high"},
    {Verdict::kYes, "rating.proposed is no worse than medium"},
    {Verdict::kNotKnown, "rating.proposed is worse than low"},
    {Verdict::kYes, "rating.proposed is one of (low, medium)"},
    {Verdict::kNotKnown, "rating.proposed is one of (low, high)"},
    {Verdict::kNo, "rating.proposed is one of (high)"},
    {Verdict::kYes, "rating.proposed is better than rating"},
    // Functions.
    {Verdict::kYes, "previous(attendance.overall) is 92.8"},
    {Verdict::kYes, "previous(attendance.overall, 1 year) is 91"},
    {Verdict::kNotKnown, "previous(attendance.overall, 3 years) is 91"},
    {Verdict::kYes, "previous(ofsted.quality) is \"Requires improvement\""},
    {Verdict::kYes, "previous(services.absence) is 8 days"},
    {Verdict::kNotApplicable, "previous(finance.balance) is above 0"},
    {Verdict::kYes, "change(attendance.overall) is 0.6"},
    {Verdict::kYes, "change(attendance.overall, 1 year) is 2.4"},
    {Verdict::kNotKnown, "change(attendance.late) is above 0"},
    {Verdict::kNotKnown, "change(services.absence) is above 0"},
    {Verdict::kYes, "gap(ks2.rwm, national) is 4"},
    {Verdict::kYes, "gap(attendance.overall, target) is -1.6"},
    {Verdict::kYes, "gap(exclusions.permanent, national) is 0.1"},
    {Verdict::kNotKnown, "ks2.rwm is at least floor(ks2.rwm)"},
    {Verdict::kYes, "age(ks2.rwm) is at most 3 months"},
    {Verdict::kNo, "age(ks2.rwm) is below 2 months"},
    {Verdict::kYes, "age(ks2.rwm) is between 2 months and 1 term"},
    {Verdict::kYes, "age(attendance.late) is above 1 year"},
    {Verdict::kYes, "age(attendance.late) is at most 22 months"},
    {Verdict::kNotKnown, "age(services.absence) is above 1 year"},
    {Verdict::kNotApplicable, "age(finance.balance) is above 1 year"},
    {Verdict::kYes, "trend(attendance.overall) is better"},
    {Verdict::kYes, "trend(ks2.similar) is worse"},
    {Verdict::kYes, "trend(ofsted.quality) is worse"},
    {Verdict::kNotKnown, "trend(exclusions.permanent) is steady"},
    {Verdict::kNotApplicable, "trend(finance.balance) is steady"},
    {Verdict::kYes, "years since academy.joined is 3"},
    {Verdict::kNo, "years since academy.joined is at most 2"},
    {Verdict::kYes, "months since rating.since is 20"},
    {Verdict::kYes, "terms since rating.since is 5"},
    // Amounts of claims.
    {Verdict::kYes, "at least 2 of (attendance.overall is above 90, ofsted.quality is Good, rating is low)"},
    {Verdict::kNo, "at least 3 of (attendance.overall is above 90, ofsted.quality is Good, rating is low)"},
    {Verdict::kNotKnown, "at least 2 of (attendance.overall is above 90, services.reserves is above 1, rating is low)"},
    {Verdict::kYes, "at least 1 of (attendance.overall is above 90, services.reserves is above 1, rating is low)"},
    {Verdict::kNotKnown, "at most 1 of (attendance.overall is above 90, services.reserves is above 1, rating is low)"},
    {Verdict::kYes, "at most 2 of (attendance.overall is above 90, services.reserves is above 1, rating is low)"},
    {Verdict::kYes, "exactly 1 of (attendance.overall is above 90, rating is low, finance.balance is above 0)"},
    {Verdict::kNotKnown, "exactly 1 of (attendance.overall is above 90, services.reserves is above 1)"},
    {Verdict::kYes, "all of (attendance.overall is above 90, finance.balance is above 0)"},
    {Verdict::kNo, "any of (attendance.overall is below 90, finance.balance is above 0)"},
    {Verdict::kYes, "none of (attendance.overall is below 90, finance.balance is above 0)"},
    {Verdict::kYes, "at least 50% of (attendance.overall is above 90, rating is low, finance.balance is above 0)"},
    {Verdict::kNotKnown,
     "at least 50% of (attendance.overall is above 90, rating is low, services.reserves is above 1)"},
    {Verdict::kYes, "at least 30% of (attendance.overall is above 90, rating is low, services.reserves is above 1)"},
    {Verdict::kNotApplicable, "all of (finance.balance is above 0, finance.balance is below 0)"},
    // Amounts of things: Alder high, Birch low, Cedar low, Elm not known, Fir not applicable, Gorse joining.
    {Verdict::kNo, "all academies: rating is low"},
    {Verdict::kYes, "any academy: rating is high"},
    {Verdict::kNo, "no academy: rating is high"},
    {Verdict::kYes, "no academies where academy.phase is secondary: rating is high"},
    {Verdict::kYes, "at least 2 academies: rating is low"},
    {Verdict::kNotKnown, "at least 3 academies: rating is low"},
    {Verdict::kNo, "at least 4 academies: rating is low"},
    {Verdict::kYes, "at least 50% of academies: rating is low"},
    {Verdict::kNotKnown, "at least 60% of academies: rating is low"},
    {Verdict::kNo, "at least 80% of academies: rating is low"},
    {Verdict::kYes, "at most 50% of academies: rating is high"},
    {Verdict::kNotKnown, "exactly 1 academy: rating is high"},
    {Verdict::kNotApplicable, "all academies where academy.phase is special: rating is low"},
    {Verdict::kNotApplicable, "all academies where academy.phase is nursery: rating is low"},
    {Verdict::kYes, "all academies where academy.status is joining: rating is medium"},
    {Verdict::kNo, "all academies where rating is low: academy.phase is primary"},
    {Verdict::kYes, "any academies where rating is high: academy.phase is primary"},
    {Verdict::kYes, "all academies where rating is high: academy.phase is primary"},
    {Verdict::kNotKnown, "all academies where rating is medium: academy.phase is secondary"},
    {Verdict::kYes, "at least 2 indicators: level is worse than low"},
    {Verdict::kNotKnown, "at least 3 indicators: level is worse than low"},
    {Verdict::kNo, "at least 4 indicators: level is worse than low"},
    {Verdict::kNo, "at least 5 indicators: level is worse than low"},
    {Verdict::kYes, "at least 2 indicators: level is worse than low and attendance.overall is below 94"},
    {Verdict::kNo, "all actions: status is done"},
    {Verdict::kYes, "all actions where due is before 2026-09-01: status is done"},
    {Verdict::kYes, "count(academies) is 5"},
    {Verdict::kYes, "count(academies where rating is low) is at least 2"},
    {Verdict::kNotKnown, "count(academies where rating is low) is at least 3"},
    {Verdict::kNo, "count(academies where rating is low) is at least 4"},
    {Verdict::kNo, "count(academies where rating is low) is 4"},
    {Verdict::kNotKnown, "count(academies where rating is low) is one of (2, 3)"},
    {Verdict::kYes, "count(academies where academy.status is joining) is 1"},
    {Verdict::kYes, "count(academies where academy.phase is nursery) is 0"},
    {Verdict::kYes, "share(academies where rating is low) is at least 50%"},
    {Verdict::kNotKnown, "share(academies where rating is low) is at least 60%"},
    {Verdict::kNo, "share(academies where rating is low) is at least 80%"},
    // Results.
    {Verdict::kNo, "all of the last 3 results of ks2.rwm: ks2.rwm is at least national(ks2.rwm)"},
    {Verdict::kYes, "all of the last 2 results of ks2.rwm: ks2.rwm is at least national(ks2.rwm)"},
    {Verdict::kYes, "at least 2 of the last 3 results of ks2.rwm: gap(ks2.rwm, national) is at least 0"},
    {Verdict::kNotKnown, "all of the last 4 results of ks2.rwm: ks2.rwm is above 50"},
    {Verdict::kYes, "any of the last 4 results of ks2.rwm: ks2.rwm is above 65"},
    {Verdict::kNo, "all of the last 3 results of ks2.rwm: ks2.similar is at most 10"},
    {Verdict::kYes, "all of the last 2 results of ks2.rwm: change(ks2.rwm) is above 0"},
    {Verdict::kNotKnown, "all of the last 3 results of ks2.rwm: change(ks2.rwm) is above 0"},
    {Verdict::kYes, "all of the last 2 results of ks2.rwm: previous(ks2.rwm) is below 61"},
    {Verdict::kNotKnown, "all of the last 2 results of services.absence: services.absence is at most 10 days"},
    {Verdict::kNotApplicable, "all of the last 2 results of finance.balance: finance.balance is above 0"},
    {Verdict::kNotKnown, "all of the last 2 results of ofsted.safeguarding: ofsted.safeguarding is Met"},
};

Sentence sentence(const std::string& text, const SmallVocabulary& vocabulary) {
  diagnostics::Sink sink;
  const source::Span span{source::FileId{0}, 0, static_cast<std::uint32_t>(text.size())};
  const auto read = parse_sentence(text, span, vocabulary, sink, OtherwiseIs::kAllowed);
  INFO(text);
  REQUIRE(read);
  return *read;
}

}  // namespace

TEST_CASE("sentences are judged", "[expression]") {
  const SmallVocabulary vocabulary;
  const Thing academy = alder();
  const ThingScope scope(vocabulary, academy);
  for (const Case& each : kCases) {
    INFO(each.text);
    const Sentence read = sentence(each.text, vocabulary);
    CHECK(name(evaluate(read, scope).verdict) == name(each.verdict));
  }
}

TEST_CASE("judging without reasons comes to the same", "[expression]") {
  const SmallVocabulary vocabulary;
  const Thing academy = alder();
  const ThingScope scope(vocabulary, academy);
  for (const Case& each : kCases) {
    INFO(each.text);
    const Sentence read = sentence(each.text, vocabulary);
    const Trace trace = evaluate(read, scope);
    const Finding finding = judge(read, scope);
    CHECK(finding.verdict == trace.verdict);
    CHECK(finding.clearance == trace.clearance);
    CHECK(finding.hidden == hidden_names(trace));
  }
}

TEST_CASE("`otherwise` is where no better level fits", "[expression]") {
  using enum Verdict;
  struct OtherwiseCase {
    std::vector<Verdict> better;
    Verdict otherwise;
  };
  const std::vector<OtherwiseCase> cases = {{{kNo, kNo}, kYes},
                                            {{kNo, kYes}, kNo},
                                            {{kNo, kNotKnown}, kNotKnown},
                                            {{kYes, kNotKnown}, kNo},
                                            {{kNotApplicable}, kNotApplicable},
                                            {{kNotApplicable, kNo}, kYes},
                                            {{}, kNotApplicable}};
  const SmallVocabulary vocabulary;
  const Thing academy = alder();
  const ThingScope scope(vocabulary, academy);
  for (const OtherwiseCase& each : cases) {
    std::vector<Trace> better;
    for (const Verdict verdict : each.better) {
      better.emplace_back();
      better.back().verdict = verdict;
    }
    const Trace trace = evaluate(sentence("otherwise", vocabulary), scope, otherwise_after(better));
    CHECK(name(trace.verdict) == name(each.otherwise));
  }
}

TEST_CASE("an empty sentence applies to nothing", "[expression]") {
  const SmallVocabulary vocabulary;
  const Thing academy = alder();
  const ThingScope scope(vocabulary, academy);
  CHECK(evaluate(Sentence(), scope).verdict == Verdict::kNotApplicable);
  CHECK(judge(Sentence(), scope).verdict == Verdict::kNotApplicable);
}

}  // namespace cornerstone::expression::tests
