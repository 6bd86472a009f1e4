#include "compose/progress.h"

#include <algorithm>

#include <fmt/format.h>

#include "compose/explain.h"
#include "compose/indicator_table.h"
#include "compose/phrases.h"
#include "compose/tables.h"
#include "compose/themes.h"

namespace cornerstone::compose {
namespace {

using document::Inlines;

template <class Wanted>
std::vector<Doing> doings_where(const facts::Facts& facts, Wanted wanted) {
  std::vector<Doing> found;
  for (const auto& state : facts.action_states) {
    const auto action = std::ranges::find(facts.year.actions, state.action, &facts::Action::id);
    if (action != facts.year.actions.end() && wanted(*action, state)) found.push_back({&*action, &state});
  }
  // Facts stand by academy or by action as they were worked out; readers want the order of the file.
  std::ranges::stable_sort(found, {}, [](const Doing& doing) { return doing.action; });
  return found;
}

std::string_view how_far(expression::Verdict verdict) {
  switch (verdict) {
    case expression::Verdict::kYes:
      return "; reached";
    case expression::Verdict::kNo:
      return "; not yet";
    case expression::Verdict::kNotKnown:
      return "; not known";
    case expression::Verdict::kNotApplicable:
      break;
  }
  return {};
}

/// What must be different afterwards, and whether it is.
std::string outcome_of(const Doing& doing, const Composing& composing) {
  if (doing.action->outcome_words.empty()) return {};
  auto text = "Outcome wanted: " + plain_sentence(doing.action->outcome_words, lexicon_of(composing));
  if (doing.state->outcome) text += how_far(doing.state->outcome->verdict);
  return text;
}

}  // namespace

std::vector<Doing> doings_of_trust(const facts::Facts& facts) {
  return doings_where(facts, [](const facts::Action&, const facts::ActionState& state) {
    return state.academy == values::AcademyIndex::kNone;
  });
}

std::vector<Doing> doings_of(const std::vector<const facts::Academy*>& academies, const facts::Facts& facts) {
  return doings_where(facts, [&](const facts::Action&, const facts::ActionState& state) {
    return std::ranges::any_of(academies, [&](const auto* academy) { return academy->index == state.academy; });
  });
}

std::vector<const facts::Priority*> priorities_of(const std::string& theme, const facts::Facts& facts) {
  std::vector<const facts::Priority*> wanted;
  for (const auto& priority : facts.year.priorities) {
    if (serves(priority, theme)) wanted.push_back(&priority);
  }
  return wanted;
}

std::vector<Doing> deliverables_of(const facts::Priority& priority, const std::vector<Doing>& all) {
  std::vector<Doing> own;
  std::ranges::copy_if(all, std::back_inserter(own),
                       [&](const Doing& doing) { return doing.action->priority == priority.id; });
  return own;
}

document::Table doings_table(std::string id, Inlines caption) {
  auto table = table_of(std::move(id), std::move(caption),
                        {head("Action", 4.4), head("By whom", 2), head("By when", 1.8), head("Progress", 2.5)});
  table.can_sort = table.can_copy = true;
  return table;
}

document::Row doing_row(const Doing& doing, bool names_academy, const Composing& composing) {
  Inlines gist;
  const auto* academy = facts::find_academy(composing.facts, doing.state->academy);
  if (names_academy && academy != nullptr) append(gist, document::words(academy->name));
  if (const auto outcome = outcome_of(doing, composing); !outcome.empty())
    append(gist, document::words((gist.empty() ? "" : ". ") + outcome));
  auto when = cell(doing.action->due ? doing.action->due->in_words() : std::string());
  if (doing.action->due) when.sort_key = doing.action->due->iso();
  auto progress = cell(one(status_mark(*doing.state)));
  if (!doing.state->reason.empty())
    progress.gist = document::words(doing.state->reason);
  else if (!doing.state->evidence.empty())
    progress.gist = document::words(capitalised(doing.state->evidence));
  return row({row_head(document::words(doing.action->name), std::move(gist)),
              cell(facts::role_name(composing.facts, doing.action->owner)), std::move(when), std::move(progress)});
}

std::string summary_of(const std::vector<Doing>& doings) {
  const auto done = std::ranges::count_if(
      doings, [](const Doing& doing) { return doing.state->status == facts::ActionStatus::kDone; });
  const auto late = std::ranges::count_if(doings, [](const Doing& doing) { return doing.state->is_late; });
  auto text = fmt::format("{} of {} done", done, doings.size());
  if (late > 0) text += fmt::format(", {} late", late);
  return text;
}

Inlines balls_of(const std::vector<Doing>& doings) {
  Inlines balls;
  for (const auto& doing : doings) {
    auto mark = status_mark(*doing.state);
    mark.shows_word = false;
    if (!balls.empty()) append(balls, document::words(" "));
    balls.emplace_back(std::move(mark));
  }
  return balls;
}

}  // namespace cornerstone::compose
