#include <fmt/format.h>

#include "charts/flow.h"
#include "compose/component_list.h"
#include "compose/phrases.h"
#include "compose/tables.h"

namespace cornerstone::compose::component {
namespace {

/// What each step is, for those that say more than their name; empty where none does.
document::Cards steps_in_words(const std::vector<std::string>& steps, const facts::Facts& facts) {
  document::Cards cards;
  cards.style = document::CardsStyle::kNumbered;
  bool is_told = false;
  for (const auto& step : steps) {
    document::Card card;
    const auto* role = facts::find_role(facts, step);
    card.title = document::words(role == nullptr ? step : role->name);
    if (role != nullptr) card.tread = role->text;
    is_told |= !card.tread.empty();
    cards.cards.push_back(std::move(card));
  }
  if (!is_told) cards.cards.clear();
  return cards;
}

charts::Flow flow_of(const Call& call, const facts::Facts& facts) {
  charts::Flow flow{.steps = {}, .forth = {}, .has_way_back = call.is_set("back"), .back = {}};
  for (const auto& step : call.texts("steps")) {
    const auto* role = facts::find_role(facts, step);
    flow.steps.push_back(role == nullptr ? step : role->name);
  }
  if (flow.has_way_back) {
    flow.forth = "What is decided is passed on.";
    flow.back = "What is found out comes back.";
  }
  return flow;
}

std::string finding_of(const charts::Flow& flow) {
  auto text = fmt::format("{}: {}.", capitalised(counted(static_cast<int>(flow.steps.size()), "step", "steps")),
                          joined(flow.steps, "and then"));
  if (flow.has_way_back)
    text += fmt::format(" It runs both ways: what is decided goes on from {}, what is found out comes back to it.",
                        flow.steps.front());
  return text;
}

}  // namespace

document::Blocks flow(const Call& call, Composing& composing) {
  const auto made = flow_of(call, composing.facts);
  const charts::TextWidth measure(composing.faces);
  document::Figure figure;
  figure.id = call.id;
  figure.title = call.title;
  figure.wide = charts::flow_chart(made, charts::Width::kWide, measure);
  if (!composing.is_paper()) figure.narrow = charts::flow_chart(made, charts::Width::kNarrow, measure);
  figure.alternative = finding_of(made);
  if (!call.note.empty()) figure.notes.push_back({.sign = {}, .text = call.note});
  document::Blocks blocks;
  blocks.emplace_back(std::move(figure));
  if (auto words = steps_in_words(call.texts("steps"), composing.facts); !words.cards.empty())
    blocks.emplace_back(std::move(words));
  return blocks;
}

}  // namespace cornerstone::compose::component
