#include "compose/trend.h"

#include <catch2/catch.hpp>

#include "small_trust.h"

namespace cornerstone::compose {
namespace {

using expression::Reading;

/// A figure of Alder, in per cent; none: missing.
facts::Result result(values::Date day, std::optional<int> figure) {
  facts::Result made;
  made.measure = "results.reading";
  made.academy = values::AcademyIndex{0};
  made.date = day;
  if (figure) {
    made.reading.state = expression::ReadingState::kKnown;
    made.reading.value = expression::Quantity{.amount = values::Decimal(*figure), .unit = values::Unit::kPercent};
  }
  return made;
}

using Figures = std::vector<std::optional<int>>;

std::string trend(const Figures& figures) {
  SmallTrust trust(SmallTrust::kTrustees);
  facts::Measure measure;
  measure.id = "reading";
  measure.dataset = "results";
  std::vector<facts::Result> results;
  int year = 2024;
  for (const auto& figure : figures) results.push_back(result(on(year++, 8, 31), figure));
  trust.known->results = facts::SharedList<facts::Result>(std::move(results));
  const auto made = trend_cell(measure, trust.known->academies.front(), *trust.known);
  if (!made) return "none";
  CHECK(made->drawing);
  CHECK(made->content.empty());
  return document::plain_text(made->gist);
}

TEST_CASE("a trend begins with the first figure that is known, and takes two") {
  const auto [figures, words] = GENERATE(table<Figures, const char*>({
      {Figures{}, "none"},
      {Figures{61}, "none"},
      {Figures{61, std::nullopt}, "none"},
      {Figures{61, 64}, "from 61% in 2023–24"},
      {Figures{std::nullopt, 64, 60}, "from 64% in 2024–25"},
      {Figures{61, std::nullopt, 60}, "from 61% in 2023–24"},
  }));
  CHECK(trend(figures) == words);
}

}  // namespace
}  // namespace cornerstone::compose
