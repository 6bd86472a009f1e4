#include <fmt/format.h>

#include "compose/component_list.h"
#include "compose/indicator_table.h"
#include "compose/option_check.h"
#include "compose/phrases.h"
#include "compose/questions.h"
#include "compose/sorting.h"
#include "compose/tables.h"

namespace cornerstone::compose::component {
namespace {

std::string caption_of(const facts::Academy& academy, const Composing& composing) {
  int worse = 0, not_known = 0, all = 0;
  for (const auto& indicator : composing.facts.year.indicators) {
    const auto* finding = facts::find_finding(composing.facts, indicator.id, academy.index);
    if (finding == nullptr || finding->state == facts::FindingState::kNotApplicable) continue;
    ++all;
    if (finding->is_withheld || finding->state == facts::FindingState::kNotKnown)
      ++not_known;
    else if (finding->best > 0)
      ++worse;
  }
  auto caption = fmt::format("{}: {} of {} indicators not at {}", academy.name, number_in_words(worse),
                             number_in_words(all), level_name(composing.facts, 0));
  if (not_known > 0) caption += fmt::format(", {} not known", number_in_words(not_known));
  return caption;
}

void add_academy(const facts::Academy& academy, bool has_heading, const Call& call, Composing& composing,
                 document::Blocks& blocks) {
  if (has_heading) {
    auto heading = composing.heading(document::words(academy.name), composing.take_anchor("why-" + academy.id));
    const auto* rating = facts::find_rating(composing.facts, academy.index);
    const auto* level = rating != nullptr ? rating->signed_level.get() : nullptr;
    const auto marked = level != nullptr ? level_mark(composing.facts, level->level) : not_known_mark("Not rated");
    heading.mark = marked.mark;
    heading.mark_word = marked.word;
    blocks.emplace_back(std::move(heading));
  }
  for (auto& block : rating_in_words(academy, composing)) blocks.push_back(std::move(block));
  auto caption = has_heading || call.title.empty() ? document::words(caption_of(academy, composing)) : call.title;
  auto id = has_heading ? composing.take_anchor("indicators-" + academy.id) : call.id;
  auto table = indicator_table(academy, std::move(id), std::move(caption), composing);
  if (!table.body.empty()) blocks.emplace_back(std::move(table));
}

}  // namespace

document::Blocks reasons(const Call& call, Composing& composing) {
  if (!knows_levels(composing.facts)) {
    report_hidden({.id = {}, .name = "rating", .span = call.written.name_span, .is_of_member = false}, composing);
    return {};
  }
  if (call.academies.empty()) return nothing(call, composing, "None.");
  auto academies = call.academies;
  if (!call.is_sorted) sort_by_level(academies, composing);
  const bool is_about_one = composing.academy != values::AcademyIndex::kNone;
  document::Blocks blocks;
  const int outside = composing.heading_level;
  if (!is_about_one && !call.title.empty()) {
    add_title(call, composing, blocks);
    composing.heading_level = outside + 1;
  }
  for (const auto* academy : academies) add_academy(*academy, !is_about_one, call, composing, blocks);
  composing.heading_level = outside;
  if (call.is_set("ask") && !composing.is_concise) {
    auto questions = questions_table(composing.take_anchor("questions"), academies, composing);
    if (!questions.body.empty()) blocks.emplace_back(std::move(questions));
  }
  add_note(call, blocks);
  return blocks;
}

}  // namespace cornerstone::compose::component
