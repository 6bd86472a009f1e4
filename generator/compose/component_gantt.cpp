#include <algorithm>

#include <fmt/format.h>

#include "charts/gantt.h"
#include "compose/component_list.h"
#include "compose/deliverables.h"
#include "compose/option_check.h"
#include "compose/page_room.h"
#include "compose/phrases.h"
#include "compose/tables.h"

namespace cornerstone::compose::component {
namespace {

using charts::Width;

std::string key_in_words(const std::vector<Doing>& doings) {
  const auto has_start = [](const Doing& doing) { return doing.action->starts.has_value(); };
  std::string begins = "the first day of the year";
  if (std::ranges::all_of(doings, has_start))
    begins = "the day it begins";
  else if (std::ranges::any_of(doings, has_start))
    begins = "the day it begins, or the first of the year,";
  auto text = fmt::format(
      "Each bar runs from {} to the day it is due: full when done, half full when under way, open when not begun",
      begins);
  if (std::ranges::any_of(doings, [](const Doing& doing) { return doing.state->is_late; }))
    text += "; a broken line follows what is late";
  return text + ". Holidays are shaded.";
}

/// On paper: as many figures as there must be, the first with the title.
document::Blocks on_pages(const charts::Gantt& gantt, const document::Figure& first, const std::vector<Doing>& doings,
                          const charts::TextWidth& measure, const Composing& composing) {
  document::Blocks blocks;
  auto at = doings.begin();
  for (const auto& part : charts::in_parts(gantt, tallest_drawing(composing), "continued", measure)) {
    std::vector<std::string> names;
    const auto begin = at;
    for (const auto& group : part.groups) {
      names.push_back(group.name);
      at += static_cast<std::ptrdiff_t>(group.works.size());
    }
    document::Figure figure;
    if (blocks.empty()) {
      figure = first;
    } else {
      figure.subtitle = document::words(document::plain_text(first.title) + ", continued");
      figure.alternative =
          fmt::format("The chart goes on with {}: {}", joined(names), finding_of({begin, at}, composing.facts.as_at));
    }
    figure.wide = charts::gantt_chart(part, Width::kWide, measure);
    blocks.emplace_back(std::move(figure));
  }
  return blocks;
}

}  // namespace

document::Blocks gantt(const Call& call, Composing& composing) {
  if (!names_are_known(call, "theme", "theme", composing.facts.year.themes, composing)) return {};
  const auto promises = promises_of(call.text("theme"), composing.facts);
  if (promises.empty()) return nothing(call, composing, "No deliverable is promised.");
  const auto doings = all_doings(promises);
  const auto chart = gantt_of(promises, composing.facts);
  const charts::TextWidth measure(composing.faces);
  document::Figure figure;
  figure.id = call.id;
  figure.title = call.title.empty() ? document::words(count_in_words(doings)) : call.title;
  figure.subtitle = document::words(key_in_words(doings));
  figure.alternative = finding_of(doings, composing.facts.as_at);
  figure.data = table_of_promises(promises, call.id + "-figures", figure.title, composing.facts);
  if (!call.note.empty()) figure.notes.push_back({.sign = {}, .text = call.note});
  if (composing.is_paper()) return on_pages(chart, figure, doings, measure, composing);
  figure.wide = charts::gantt_chart(chart, Width::kWide, measure);
  figure.narrow = charts::gantt_chart(chart, Width::kNarrow, measure);
  document::Blocks blocks;
  blocks.emplace_back(std::move(figure));
  return blocks;
}

}  // namespace cornerstone::compose::component
