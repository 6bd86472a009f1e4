// Formulas worked out of one academy, and values, readings and types in words.

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "alder.h"
#include "expression/evaluate.h"

namespace cornerstone::expression::tests {

TEST_CASE("formulas are worked out", "[expression]") {
  struct Case {
    std::string text;
    std::string words;
  };
  const std::vector<Case> cases = {
      {"rating", "High risk"},
      {"rating.proposed", "Low risk to Medium risk"},
      {"attendance.overall", "93.4%"},
      {"attendance.late", "5%, stale"},
      {"services.reserves", "withheld"},
      {"finance.balance", "not applicable"},
      {"ofsted.safeguarding", "missing"},
      {"ofsted.quality", "Good"},
      {"academy.joined", "1 September 2023"},
      {"academy.phase", "Primary"},
      {"judgement.asks-for-help", "yes"},
      {"national(ks2.rwm)", "62%"},
      {"gap(attendance.overall, target)", "−1.6 percentage points"},
      {"change(attendance.overall, 1 year)", "2.4 percentage points"},
      {"previous(ofsted.quality)", "Requires improvement"},
      {"age(ks2.rwm)", "77 days"},
      {"trend(attendance.overall)", "better"},
      {"years since academy.joined", "3"},
      {"count(academies)", "5"},
      {"count(academies where rating is low)", "2 (1 not known)"},
      {"count(actions where status is done)", "1"},
      {"share(academies where rating is low)", "67% (1 not known)"},
      {"share(academies where academy.phase is primary)", "60%"},
      {"share(indicators where finance.balance is above 0)", "not applicable"},
      {"list(academies where rating is low)", "Birch and Cedar"},
      {"list(academies where academy.phase is nursery)", "none"},
      {"list(academies where academy.status is open)", "Alder, Birch, Cedar, Elm and Fir"},
  };
  const SmallVocabulary vocabulary;
  const Thing academy = alder();
  const ThingScope scope(vocabulary, academy);
  for (const Case& each : cases) {
    diagnostics::Sink sink;
    const source::Span span{source::FileId{0}, 0, static_cast<std::uint32_t>(each.text.size())};
    const auto formula = parse_value(each.text, span, vocabulary, sink);
    INFO(each.text);
    REQUIRE(formula);
    const Answer answer = value(*formula, scope);
    CHECK(in_words(answer.reading) == each.words);
    CHECK(answer.hidden.empty());
  }
}

TEST_CASE("values are printed with their unit", "[expression]") {
  using values::Unit;
  struct Case {
    Value value;
    std::optional<int> decimals;
    std::string words;
  };
  const auto figure = [](std::string_view text, Unit unit) { return Quantity{*values::Decimal::read(text), unit}; };
  const std::vector<Case> cases = {
      {figure("93.4", Unit::kPercent), std::nullopt, "93.4%"},
      {figure("93.4", Unit::kPercent), 2, "93.40%"},
      {figure("1234567", Unit::kPounds), std::nullopt, "£1,234,567"},
      {figure("-1200", Unit::kPounds), std::nullopt, "−£1,200"},
      {figure("1", Unit::kDays), std::nullopt, "1 day"},
      {figure("7.5", Unit::kDays), std::nullopt, "7.5 days"},
      {figure("-3.2", Unit::kPoints), std::nullopt, "−3.2"},
      {values::Period{18, 18, values::TimeUnit::kMonth}, std::nullopt, "18 months"},
      {Elapsed{day("2026-11-15"), day("2026-11-16")}, std::nullopt, "1 day"},
      {Names{{"A"}}, std::nullopt, "A"},
      {Names{{"A", "B", "C"}}, std::nullopt, "A, B and C"},
      {false, std::nullopt, "no"},
  };
  for (const Case& each : cases) CHECK(in_words(each.value, each.decimals) == each.words);
}

TEST_CASE("a missing reading says its reason", "[expression]") {
  Reading reading = absent(ReadingState::kMissing);
  CHECK(in_words(reading) == "missing");
  reading.reason = values::Absence::kNew;
  CHECK(in_words(reading) == "missing (" + std::string(values::name(values::Absence::kNew)) + ")");
}

TEST_CASE("a word of a scale is found by id, name or alias, exactly before loosely", "[expression]") {
  const Scale grades{"grade", "Grade", {{"A+", "A+", {}}, {"A", "A", {"best"}}, {"a", "a", {}}}, true};
  struct Case {
    std::string text;
    std::optional<std::size_t> index;
  };
  const std::vector<Case> cases = {{"A", 1}, {"a", 2}, {"a+", 0}, {"Best", 1}, {"B", std::nullopt}};
  for (const Case& each : cases) {
    INFO(each.text);
    CHECK(grades.find(each.text) == each.index);
  }
  CHECK(risk()->find("MEDIUM RISK") == 1);
  const Scale doubtful{"case", "Case", {{"AB", "AB", {}}, {"ab", "ab", {}}}, true};
  CHECK(doubtful.find("Ab") == std::nullopt);
}

TEST_CASE("types are named in messages", "[expression]") {
  struct Case {
    Type type;
    std::string words;
  };
  const std::vector<Case> cases = {{Type::number(), "a number"},
                                   {Type::number(values::Unit::kPercent), "a percentage"},
                                   {Type::number(values::Unit::kPoints), "a number of points"},
                                   {Type::number(values::Unit::kPounds), "an amount in pounds"},
                                   {Type::number(values::Unit::kDays), "a number of days"},
                                   {Type::word(risk()), "a word of `Risk`"},
                                   {Type::of(TypeKind::kText), "text"},
                                   {Type::of(TypeKind::kDate), "a date"},
                                   {Type::of(TypeKind::kPeriod), "a span of time"},
                                   {Type::of(TypeKind::kYesNo), "yes or no"},
                                   {Type::of(TypeKind::kNames), "a list of names"}};
  for (const Case& each : cases) CHECK(in_words(each.type) == each.words);
  CHECK(Type::word(risk()) == Type::word(std::make_shared<const Scale>(*risk())));
  CHECK_FALSE(Type::word(risk()) == Type::word(quality()));
}

}  // namespace cornerstone::expression::tests
