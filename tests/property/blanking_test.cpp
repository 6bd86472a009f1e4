// Blanking: a value that goes missing never improves a rating. Whatever cell a trace cites, in an export, in
// academies.csv or in the ledger, without it the indicator is as it was or not known, and the proposal's range holds
// all that it held. The ledger has no blank values: there the whole is refused.

#include <catch2/catch.hpp>
#include <map>
#include <random>
#include <set>

#include "property/published.h"

namespace cornerstone::tests {
namespace {

struct Cited {
  values::AcademyIndex academy{};
  std::string indicator;  ///< Or rule.
  bool is_rule = false;
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

/// Rows of exports that are counted stand for themselves, not for a value.
bool is_counted(const Known& known, const values::Origin& origin) {
  return std::any_of(
      known.trust().said.results.begin(), known.trust().said.results.end(), [&](const facts::Result& result) {
        const auto* measure = facts::find_measure(known.trust().said, result.measure);
        return result.reading.origin == origin && measure != nullptr && measure->combine == facts::Combine::kCount;
      });
}

/// By the file in which they stand, "data" for every export.
using CitedCells = std::map<std::string, std::vector<Cited>>;

void add_cells(const Known& known, const std::vector<values::Origin>& origins, Cited cited, CitedCells& found) {
  for (const auto& origin : origins) {
    const auto path = path_of(known, origin.span);
    if (is_counted(known, origin)) continue;
    cited.span = origin.span;
    cited.decides_alone = origins.size() == 1;
    found[path.starts_with("data/") ? "data" : path].push_back(cited);
  }
}

CitedCells cited_cells(const Known& known) {
  CitedCells found;
  for (const auto& finding : known.facts().indicator_findings) {
    if (finding.state != facts::FindingState::kKnown) continue;
    std::vector<values::Origin> origins;
    for (const auto& [level, trace] : finding.tried) collect(trace, origins);
    add_cells(known, origins, {.academy = finding.academy, .indicator = finding.indicator, .span = {}}, found);
  }
  for (const auto& finding : known.facts().rule_findings) {
    std::vector<values::Origin> origins;
    collect(finding.trace, origins);
    add_cells(known, origins, {.academy = finding.academy, .indicator = finding.rule, .is_rule = true, .span = {}},
              found);
  }
  return found;
}

void check_indicator(const Known& known, const Known& blanked, const Cited& cited) {
  const auto* before = facts::find_finding(known.facts(), cited.indicator, cited.academy);
  const auto* after = facts::find_finding(blanked.facts(), cited.indicator, cited.academy);
  REQUIRE(after != nullptr);
  CHECK(after->state != facts::FindingState::kNotApplicable);
  CHECK(after->best <= before->best);
  CHECK(after->worst >= before->worst);
  if (cited.decides_alone) CHECK(after->state == facts::FindingState::kNotKnown);
}

const facts::RuleFinding* rule_of(const Known& known, const Cited& cited) {
  for (const auto& finding : known.facts().rule_findings) {
    if (finding.rule == cited.indicator && finding.academy == cited.academy) return &finding;
  }
  return nullptr;
}

/// A rule that did not hold may, for all that is known now.
void check_rule(const Known& known, const Known& blanked, const Cited& cited) {
  const auto* before = rule_of(known, cited);
  const auto* after = rule_of(blanked, cited);
  REQUIRE(after != nullptr);
  CHECK((after->trace.verdict == before->trace.verdict || after->trace.verdict == expression::Verdict::kNotKnown));
}

void check_blank(const Files& files, const Known& known, const Cited& cited) {
  const auto blanked = understand(with_changes(files, known, {{cited.span, ""}}));
  INFO(cited.indicator << " of academy " << static_cast<unsigned>(cited.academy) << " without "
                       << path_of(known, cited.span) << " at byte " << cited.span.begin);
  REQUIRE_FALSE(blanked->sink.has_errors());
  if (cited.is_rule) {
    check_rule(known, *blanked, cited);
  } else {
    check_indicator(known, *blanked, cited);
  }
  const auto& range = *facts::find_rating(known.facts(), cited.academy)->proposal;
  const auto& wider = *facts::find_rating(blanked->facts(), cited.academy)->proposal;
  CHECK(wider.best <= range.best);
  CHECK(wider.worst >= range.worst);
  CHECK(wider.known <= range.known);
}

/// A row without its value is an error at its place, and nothing follows from the rest of the ledger.
void check_refused(const Files& files, const Known& known, const Cited& cited) {
  const auto blanked = understand(with_changes(files, known, {{cited.span, ""}}));
  INFO(cited.indicator << " without " << path_of(known, cited.span) << " at byte " << cited.span.begin);
  const auto told = blanked->sink.sorted();
  REQUIRE(told.size() >= 1);
  const auto is_there = [&](const diagnostics::Diagnostic& each) {
    return each.kind == diagnostics::Kind::kMissingCell && path_of(*blanked, each.span) == "decisions.csv" &&
           each.span.begin == cited.span.begin;
  };
  CHECK(std::any_of(told.begin(), told.end(), is_there));
  CHECK(blanked->understanding.facts.empty());
}

/// The sample trust with indicators that rest on academies.csv besides.
Files with_academy_indicators() {
  auto files = content_of("content/saltmere");
  files.at("years/2026-27/framework.toml") += R"(
[[indicator]]
id = "ages"
name = "Ages taught"
at.low = 'academy.highest_age is at most 11'
at.medium = 'academy.highest_age is at most 16 and academy.budget_delegated is yes'
at.high = 'otherwise'

[[indicator]]
id = "handover"
name = "Time in post"
at.low = 'years since academy.principal_since is at least 2'
at.medium = 'otherwise'
)";
  return files;
}

TEST_CASE("a value that goes missing never improves a rating") {
  std::mt19937 random(7);
  const auto files = with_academy_indicators();
  const auto known = understand(files);
  REQUIRE_FALSE(known->sink.has_errors());
  auto cells = cited_cells(*known);
  // Cells of other files are tried too, should traces come to cite them.
  for (const auto* file : {"data", "academies.csv", "decisions.csv"}) {
    INFO(file);
    REQUIRE(cells[file].size() > 50);
  }
  for (auto& [file, cited] : cells) {
    std::shuffle(cited.begin(), cited.end(), random);
    const auto wanted = file == "data" ? rounds(24) : file == "academies.csv" ? rounds(12) : rounds(4);
    for (std::size_t i = 0; i < std::min(wanted, cited.size()); ++i) {
      if (file == "decisions.csv") {
        check_refused(files, *known, cited[i]);
      } else {
        check_blank(files, *known, cited[i]);
      }
    }
  }
}

}  // namespace
}  // namespace cornerstone::tests
