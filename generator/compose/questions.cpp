#include "compose/questions.h"

#include <algorithm>

#include "compose/phrases.h"
#include "compose/tables.h"

namespace cornerstone::compose {
namespace {

using facts::FindingState;

bool calls_for_a_question(const facts::IndicatorFinding* finding) {
  if (finding == nullptr || finding->is_withheld || finding->state == FindingState::kNotApplicable) return false;
  return finding->state == FindingState::kNotKnown || finding->best > 0;
}

document::Inlines one_a_line(const std::vector<std::string>& questions) {
  document::Inlines lines;
  for (const auto& question : questions) {
    if (!lines.empty()) lines.emplace_back(document::LineBreak{});
    append(lines, document::words(question));
  }
  return lines;
}

}  // namespace

document::Table questions_table(std::string id, const std::vector<const facts::Academy*>& academies,
                                const Composing& composing) {
  auto table =
      table_of(std::move(id), document::words("Questions to ask"), {head("Indicator", 2.5), head("Questions", 7.5)});
  for (const auto& indicator : composing.facts.year.indicators) {
    const bool is_open = std::ranges::any_of(academies, [&](const facts::Academy* academy) {
      return calls_for_a_question(facts::find_finding(composing.facts, indicator.id, academy->index));
    });
    if (is_open && !indicator.ask.empty())
      table.body.push_back(row({row_head(document::words(indicator.name)), cell(one_a_line(indicator.ask))}));
  }
  return table;
}

}  // namespace cornerstone::compose
