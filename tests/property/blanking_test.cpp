// Blanking: a value that goes missing never improves a rating. Whatever cell a trace cites, without it the indicator is
// as it was or not known, and the proposal's range holds all that it held.

#include <catch2/catch.hpp>
#include <random>

#include "property/published.h"

namespace cornerstone::tests {
namespace {

struct Cited {
  values::AcademyIndex academy{};
  std::string indicator;
  source::Span span;
  bool decides_alone = false;  ///< The only figure that the indicator rests on.
};

void collect(const expression::Reading& reading, std::vector<values::Origin>& found) {
  const bool is_cell = reading.origin.is_cell() && reading.is_known();
  if (is_cell && std::find(found.begin(), found.end(), reading.origin) == found.end()) found.push_back(reading.origin);
  for (const auto& part : reading.from) collect(part, found);
}

void collect(const expression::Trace& trace, std::vector<values::Origin>& found) {
  for (const auto& reading : trace.readings) collect(reading, found);
  for (const auto& child : trace.children) collect(child, found);
}

/// Cells of data files that stand for themselves: not the ledger's, not rows that are counted.
std::vector<Cited> cited_cells(const Known& known) {
  std::vector<Cited> found;
  for (const auto& finding : known.facts().indicator_findings) {
    if (finding.state != facts::FindingState::kKnown) continue;
    std::vector<values::Origin> origins;
    for (const auto& [level, trace] : finding.tried) collect(trace, origins);
    for (const auto& origin : origins) {
      const auto path = path_of(known, origin.span);
      const bool is_counted = std::any_of(
          known.trust().said.results.begin(), known.trust().said.results.end(), [&](const facts::Result& result) {
            const auto* measure = facts::find_measure(known.trust().said, result.measure);
            return result.reading.origin == origin && measure != nullptr && measure->combine == facts::Combine::kCount;
          });
      if (path.starts_with("data/") && !is_counted)
        found.push_back({finding.academy, finding.indicator, origin.span, origins.size() == 1});
    }
  }
  return found;
}

void check_blank(const Files& files, const Known& known, const Cited& cited) {
  const auto blanked = understand(with_change(files, known, cited.span, ""));
  INFO(cited.indicator << " of academy " << static_cast<unsigned>(cited.academy) << " without "
                       << path_of(known, cited.span) << " at byte " << cited.span.begin);
  const auto* before = facts::find_finding(known.facts(), cited.indicator, cited.academy);
  const auto* after = facts::find_finding(blanked->facts(), cited.indicator, cited.academy);
  REQUIRE(after != nullptr);
  CHECK(after->state != facts::FindingState::kNotApplicable);
  CHECK(after->best <= before->best);
  CHECK(after->worst >= before->worst);
  if (cited.decides_alone) CHECK(after->state == facts::FindingState::kNotKnown);
  const auto& range = *facts::find_rating(known.facts(), cited.academy)->proposal;
  const auto& wider = *facts::find_rating(blanked->facts(), cited.academy)->proposal;
  CHECK(wider.best <= range.best);
  CHECK(wider.worst >= range.worst);
  CHECK(wider.known <= range.known);
}

TEST_CASE("a value that goes missing never improves a rating") {
  std::mt19937 random(7);
  const auto files = content_of("saltmere");
  const auto known = understand(files);
  auto cells = cited_cells(*known);
  REQUIRE(cells.size() > 50);
  std::shuffle(cells.begin(), cells.end(), random);
  const char* more = std::getenv("CORNERSTONE_ROUNDS");
  const auto wanted = more == nullptr ? std::size_t{40} : static_cast<std::size_t>(std::stoul(more));
  for (std::size_t i = 0; i < std::min(wanted, cells.size()); ++i) check_blank(files, *known, cells[i]);
}

}  // namespace
}  // namespace cornerstone::tests
