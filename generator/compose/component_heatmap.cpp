#include "compose/component_list.h"
#include "compose/heatmap.h"
#include "compose/option_check.h"
#include "compose/sorting.h"
#include "compose/tables.h"

namespace cornerstone::compose::component {
namespace {

/// All indicators, or those that `columns` names.
std::vector<const facts::Indicator*> indicators_of(const Call& call, const facts::Facts& facts) {
  std::vector<const facts::Indicator*> wanted;
  for (const auto& column : call.texts("columns")) wanted.push_back(facts::find_indicator(facts, column));
  if (!wanted.empty()) return wanted;
  for (const auto& indicator : facts.year.indicators) wanted.push_back(&indicator);
  return wanted;
}

}  // namespace

document::Blocks heatmap(const Call& call, Composing& composing) {
  if (!knows_levels(composing.facts)) {
    report_hidden({.id = {}, .name = "rating", .span = call.written.name_span, .is_of_member = false}, composing);
    return {};
  }
  if (!names_are_known(call, "columns", "indicator", composing.facts.year.indicators, composing,
                       composing.names().ids(facts::NameSubject::kIndicator)))
    return {};
  HeatmapPlan plan{.id = call.id,
                   .caption = call.title,
                   .academies = call.academies,
                   .indicators = indicators_of(call, composing.facts)};
  const auto* sort = find_option(call.written, "sort");
  plan.parts_levels = sort == nullptr || std::get<std::string>(sort->value.content) == "rating";
  if (sort == nullptr) sort_by_level(plan.academies, composing);
  auto blocks = heatmap_blocks(std::move(plan), composing);
  add_note(call, blocks);
  return blocks;
}

}  // namespace cornerstone::compose::component
