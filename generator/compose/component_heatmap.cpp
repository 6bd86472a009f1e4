#include <algorithm>

#include "compose/component_list.h"
#include "compose/heatmap.h"
#include "compose/option_check.h"
#include "compose/sorting.h"
#include "compose/tables.h"

namespace cornerstone::compose::component {
namespace {

/// All indicators, or those that `columns` names; unknown ones are reported.
std::vector<const facts::Indicator*> indicators_of(const Call& call, Composing& composing) {
  const auto& declared = composing.facts.year.indicators;
  std::vector<const facts::Indicator*> wanted;
  std::vector<std::string> ids;
  for (const auto& indicator : declared) {
    wanted.push_back(&indicator);
    ids.push_back(indicator.id);
  }
  const auto columns = call.texts("columns");
  if (columns.empty()) return wanted;
  wanted.clear();
  for (const auto& id : columns) {
    const auto found = std::ranges::find(declared, id, &facts::Indicator::id);
    if (found != declared.end())
      wanted.push_back(&*found);
    else
      report_unknown(call.place("columns"), "indicator", id, ids, composing.sink);
  }
  return wanted;
}

}  // namespace

document::Blocks heatmap(const Call& call, Composing& composing) {
  if (!knows_levels(composing.facts)) {
    report_hidden({.id = {}, .name = "rating", .span = call.written.name_span, .is_of_member = false}, composing);
    return {};
  }
  HeatmapPlan plan{
      .id = call.id, .caption = call.title, .academies = call.academies, .indicators = indicators_of(call, composing)};
  const auto* sort = find_option(call.written, "sort");
  plan.parts_levels = sort == nullptr || std::get<std::string>(sort->value.content) == "rating";
  if (sort == nullptr) sort_by_level(plan.academies, composing);
  auto blocks = heatmap_blocks(std::move(plan), composing);
  add_note(call, blocks);
  return blocks;
}

}  // namespace cornerstone::compose::component
