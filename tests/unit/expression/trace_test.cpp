// Traces: in lines, cut down for a reader, with what was hidden, and who may know the verdict.

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "alder.h"
#include "expression/evaluate.h"
#include "source/source_map.h"

namespace cornerstone::expression::tests {
namespace {

constexpr values::AudienceIndex kStaff{0};
constexpr values::AudienceIndex kTrustees{1};

values::Audiences audiences() {
  return {{{}, {kStaff}}, {false, false}};
}

Sentence sentence(const std::string& text, const SmallVocabulary& vocabulary) {
  diagnostics::Sink sink;
  const source::Span span{source::FileId{0}, 0, static_cast<std::uint32_t>(text.size())};
  const auto read = parse_sentence(text, span, vocabulary, sink);
  INFO(text);
  REQUIRE(read);
  return *read;
}

std::vector<std::string> indented(const std::vector<TraceLine>& lines) {
  std::vector<std::string> all;
  for (const TraceLine& line : lines) {
    all.push_back(std::string(2 * static_cast<std::size_t>(line.depth), ' ') + line.text);
  }
  return all;
}

std::vector<std::string> lines_of(const std::string& text, const Thing& thing, const source::SourceMap& sources = {}) {
  const SmallVocabulary vocabulary;
  const ThingScope scope(vocabulary, thing);
  return indented(to_lines(evaluate(sentence(text, vocabulary), scope), sources));
}

}  // namespace

TEST_CASE("a trace tells each claim, its value, its date and its cell", "[expression]") {
  source::SourceMap sources;
  const auto csv = sources.add("content/data/attendance.csv", "id,date,overall\nalder,2026-11-14,93.4\n");
  const auto toml = sources.add("content/data/attendance.toml", "[dataset]\nfile = 'x'\nnational = 94\n");
  Thing thing = alder();
  Reading latest = on("2026-11-14", percent("93.4"));
  latest.origin = {source::Span{csv, 33, 37}, 12, 3};
  thing.histories["attendance.overall"] = {latest};
  Reading national = percent("94");
  national.origin = {source::Span{toml, 21, 30}, 0, 0};
  thing.comparisons["attendance.overall/national"] = {{day("2024-01-01"), national}};
  CHECK(lines_of("attendance.overall is at least 95", thing, sources) ==
        std::vector<std::string>{
            "attendance.overall is at least 95: 93.4% on 14 November 2026, attendance.csv row 12 → no"});
  CHECK(lines_of("attendance.overall is at least national(attendance.overall) or\n   rating is low", thing, sources) ==
        std::vector<std::string>{
            "attendance.overall is at least national(attendance.overall) or rating is low → no",
            "  attendance.overall is at least national(attendance.overall): attendance.overall 93.4% on 14 November "
            "2026, attendance.csv row 12; national 94.0%, attendance.toml line 3 → no",
            "  rating is low: High risk → no"});
  CHECK(lines_of("gap(attendance.overall, national) is above 0", thing, sources) ==
        std::vector<std::string>{"gap(attendance.overall, national) is above 0: −0.6 percentage points "
                                 "(attendance.overall 93.4% on 14 November 2026, "
                                 "attendance.csv row 12; national 94.0%, attendance.toml line 3) → no"});
}

TEST_CASE("a trace tells of members what weighs", "[expression]") {
  CHECK(lines_of("all academies: rating is low", alder()) ==
        std::vector<std::string>{"all academies: rating is low → no",                            //
                                 "  Alder → no", "    rating is low: High risk → no",            //
                                 "  Elm → not known", "    rating is low: missing → not known",  //
                                 "  Fir → not applicable", "    rating is low: not applicable → not applicable"});
  CHECK(lines_of("no academies where academy.phase is secondary: rating is low", alder()) ==
        std::vector<std::string>{"no academies where academy.phase is secondary: rating is low → no",  //
                                 "  Cedar → yes", "    rating is low: Low risk → yes"});
  CHECK(lines_of("count(academies where rating is high) is at least 2", alder()) ==
        std::vector<std::string>{"count(academies where rating is high) is at least 2: 1 (1 not known) → not known",
                                 "  Alder → yes", "    rating is high: High risk → yes",  //
                                 "  Elm → not known", "    rating is high: missing → not known"});
  CHECK(lines_of("any of the last 3 results of ofsted.safeguarding: ofsted.safeguarding is Met", alder()) ==
        std::vector<std::string>{
            "any of the last 3 results of ofsted.safeguarding: ofsted.safeguarding is Met → not known",
            "  no result → not known", "  no result → not known", "  no result → not known"});
}

TEST_CASE("a verdict is for those who may know all it came from", "[expression]") {
  const values::Audiences all = audiences();
  const values::Reader staff{kStaff};
  const values::Reader trustees{kTrustees};
  Thing thing = alder();
  for (auto& [name, reading] : thing.readings) reading.clearance = all.declared(kStaff);
  thing.readings["rating"].clearance = all.declared(kTrustees);
  const SmallVocabulary vocabulary;
  const ThingScope scope(vocabulary, thing);
  const Trace both = evaluate(sentence("judgement.asks-for-help is yes and rating is high", vocabulary), scope);
  CHECK_FALSE(both.clearance.allows(staff));
  CHECK(both.clearance.allows(trustees));
  const Trace either = evaluate(sentence("judgement.asks-for-help is yes or rating is high", vocabulary), scope);
  CHECK(either.clearance == both.clearance);
  CHECK(cut_for(both, trustees) == both);
  CHECK(indented(to_lines(cut_for(both, staff), {})) ==
        std::vector<std::string>{"judgement.asks-for-help is yes and rating is high",
                                 "  judgement.asks-for-help is yes: yes → yes", "  rating is high"});
  const Trace cut = cut_for(both, staff);
  CHECK(cut.verdict == Verdict::kNotKnown);
  CHECK(cut.children[1].readings.empty());
}

TEST_CASE("members that a reader may not know are cut without trace", "[expression]") {
  const values::Audiences all = audiences();
  Thing thing = alder();
  for (Thing& academy : thing.academies) {
    academy.readings["rating"].clearance = all.declared(academy.label == "Alder" ? kTrustees : kStaff);
  }
  const SmallVocabulary vocabulary;
  const ThingScope scope(vocabulary, thing);
  const Trace trace = evaluate(sentence("any academies: rating is high", vocabulary), scope);
  const Trace cut = cut_for(trace, values::Reader{kStaff});
  CHECK(cut.is_cut);
  std::vector<std::string> labels;
  for (const Trace& member : cut.children) labels.push_back(member.label);
  CHECK(labels == std::vector<std::string>{"Birch", "Cedar", "Elm", "Fir"});
}

TEST_CASE("a count is for those who may know every thing counted, those left out too", "[expression]") {
  const values::Audiences all = audiences();
  Thing thing = alder();
  thing.academies[4].readings["academy.phase"].clearance = all.declared(kTrustees);
  const SmallVocabulary vocabulary;
  const ThingScope scope(vocabulary, thing);
  for (const std::string text : {"count(academies where academy.phase is primary) is 3",
                                 "any academies where academy.phase is primary: rating is high"}) {
    const Trace trace = evaluate(sentence(text, vocabulary), scope);
    CHECK_FALSE(trace.clearance.allows(values::Reader{kStaff}));
    CHECK(trace.clearance.allows(values::Reader{kTrustees}));
  }
}

TEST_CASE("an amount keeps the cells of members that it does not tell", "[expression]") {
  Thing thing = alder();
  const values::Origin cell{source::Span{source::FileId{1}, 5, 9}, 4, 2};
  const auto cedar = std::ranges::find(thing.academies, "Cedar", &Thing::label);
  REQUIRE(cedar != thing.academies.end());
  cedar->readings["academy.phase"].origin = cell;
  const SmallVocabulary vocabulary;
  const ThingScope scope(vocabulary, thing);
  for (const std::string text : {"count(academies where academy.phase is primary) is 3",
                                 "any academies where academy.phase is primary: rating is high",
                                 "any academies where academy.phase is secondary: rating is high"}) {
    INFO(text);
    const Trace trace = evaluate(sentence(text, vocabulary), scope);
    CHECK(trace.also_read == std::vector{cell});
    CHECK(cut_for(trace, values::Reader{kStaff}) == trace);
  }
}

TEST_CASE("what is hidden from a reader is named at its place, and judged as not known", "[expression]") {
  Thing thing = alder();
  thing.readings["rating"] = absent(ReadingState::kHidden);
  thing.readings["ks2.rwm"] = absent(ReadingState::kHidden);
  thing.histories.erase("ks2.rwm");
  const SmallVocabulary vocabulary;
  const ThingScope scope(vocabulary, thing);
  const std::string text =
      "judgement.asks-for-help is no or rating is high or rating is missing or gap(ks2.rwm, national) is above 0 or "
      "change(ks2.rwm) is above 0 or all of the last 2 results of ks2.rwm: rating is low";
  const std::string first = text.substr(0, text.find(" or all of"));
  const Trace trace = evaluate(sentence(first, vocabulary), scope);
  CHECK(trace.verdict == Verdict::kNotKnown);
  std::vector<std::string> places;
  for (const NameUse& use : hidden_names(trace)) {
    CHECK(use.name == first.substr(use.span.begin, use.span.end - use.span.begin));
    places.push_back(std::to_string(use.span.begin + 1) + " " + use.name);
  }
  CHECK(places ==
        std::vector<std::string>{"34 rating", "52 rating", "73 gap(ks2.rwm, national)", "110 change(ks2.rwm)"});
  const Finding finding =
      judge(sentence("all of the last 2 results of ks2.rwm: ks2.rwm is above 50", vocabulary), scope);
  CHECK(finding.verdict == Verdict::kNotKnown);
  CHECK_FALSE(finding.hidden.empty());
}

}  // namespace cornerstone::expression::tests
