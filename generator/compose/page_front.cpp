// The front page for everyone: what are we trying to do, what is new, what is next, where is my academy.

#include <algorithm>

#include <fmt/format.h>

#include "compose/built_in.h"
#include "compose/days.h"
#include "compose/directory.h"
#include "compose/lead.h"
#include "compose/navigation.h"
#include "compose/phrases.h"
#include "compose/tables.h"

namespace cornerstone::compose {
namespace {

using document::Blocks;
using document::Document;

Blocks paragraph(document::Inlines content, document::ParagraphRole role = document::ParagraphRole::kText) {
  document::Paragraph made;
  made.content = std::move(content);
  made.role = role;
  Blocks blocks;
  blocks.emplace_back(std::move(made));
  return blocks;
}

void add(Blocks& to, Blocks more) {
  std::ranges::move(more, std::back_inserter(to));
}

/// The first page written for everyone: what it opens with is what the trust wants to be read first.
const edition::Page* opening_page(const edition::Edition& edition) {
  for (const auto& page : edition.pages) {
    if (page.academy == values::AcademyIndex::kNone && page.audience == edition.audience_id) return &page;
  }
  return nullptr;
}

const Entry* page_calling(const Composing& composing, std::string_view component) {
  for (const auto& entry : composing.outline.entries) {
    if (entry.purpose == Purpose::kPage && entry.academy == values::AcademyIndex::kNone &&
        calls(composing.edition.pages[entry.index].draft, component))
      return &entry;
  }
  return nullptr;
}

Blocks aims(const std::string& vision, const Composing& composing) {
  Blocks blocks;
  blocks.emplace_back(part("What we are trying to do", "aims"));
  if (!vision.empty()) add(blocks, paragraph(document::words(vision), document::ParagraphRole::kStatement));
  const auto& themes = composing.facts.year.themes;
  document::Cards list;
  list.style = document::CardsStyle::kNumbered;
  for (const auto& theme : themes) {
    if (theme.kind != themes.front().kind) continue;
    document::Card card;
    card.title = document::words(theme.name);
    card.tread = theme.text;
    list.cards.push_back(std::move(card));
  }
  if (!list.cards.empty()) blocks.emplace_back(std::move(list));
  if (const auto* page = page_calling(composing, "priorities")) add(blocks, paragraph(link(page->title, page->id)));
  return blocks;
}

/// The action's name, leading to the priority that it is part of.
document::Inlines action_link(const facts::Action& action, const Entry* priorities) {
  if (priorities == nullptr || action.priority.empty()) return document::words(action.name);
  return link(action.name, priorities->id, "priority-" + action.priority);
}

/// The newest entries of the ledger that tell everyone how far something is.
Blocks news(const Composing& composing) {
  constexpr std::size_t kMost = 4;
  const auto& facts = composing.facts;
  document::Dates dates;
  dates.style = document::DatesStyle::kLog;
  dates.when_empty = document::words("Nothing has been recorded yet this year.");
  const auto* priorities = page_calling(composing, "priorities");
  for (auto decision = facts.decisions.rbegin(); decision != facts.decisions.rend(); ++decision) {
    if (dates.entries.size() == kMost) break;
    if (decision->about != facts::Subject::kAction || decision->academy != values::AcademyIndex::kNone) continue;
    const auto action = std::ranges::find(facts.year.actions, decision->subject, &facts::Action::id);
    if (action == facts.year.actions.end()) continue;
    auto detail = capitalised(decision->value);
    if (!decision->reason.empty()) detail += ". " + decision->reason;
    dates.entries.push_back({.from = decision->on,
                             .until = {},
                             .what = action_link(*action, priorities),
                             .detail = document::words(detail + (detail.ends_with('.') ? "" : "."))});
  }
  Blocks blocks;
  blocks.emplace_back(part("What is new", "new"));
  blocks.emplace_back(std::move(dates));
  return blocks;
}

Blocks coming(const Composing& composing) {
  constexpr std::size_t kMost = 6;
  constexpr int kMonths = 4;
  const auto today = composing.facts.as_at;
  auto days = days_of({.from = today,
                       .until = today.plus_months(kMonths),
                       .kind = {},
                       .academy = composing.academy,
                       .with_terms = true},
                      composing.facts);
  std::erase_if(days, [&](const Day& day) { return day.from < today; });
  if (days.size() > kMost) days.resize(kMost);
  document::Dates dates;
  dates.style = document::DatesStyle::kNext;
  dates.entries = entries_of(days);
  for (auto& entry : dates.entries) entry.detail.clear();
  dates.when_empty = document::words("No date is set.");
  Blocks blocks;
  blocks.emplace_back(part("What is next", "next"));
  blocks.emplace_back(std::move(dates));
  if (const auto* page = page_calling(composing, "planner")) add(blocks, paragraph(link("The whole year", page->id)));
  return blocks;
}

void add_facts(Document& page, const Composing& composing) {
  const auto& trust = composing.facts.trust;
  const auto fact = [&](const char* label, std::string value) {
    page.facts.push_back({.id = {}, .label = document::words(label), .value = document::words(std::move(value))});
  };
  fact("Year", academic_year(trust.year));
  if (!trust.owner.empty()) fact("Owner", facts::role_name(composing.facts, trust.owner));
  if (trust.approved) fact("Approved", trust.approved->on.in_words());
}

}  // namespace

void write_front(Document& page, Composing& composing) {
  page.kind = "front";
  std::string vision;
  if (const auto* opening = opening_page(composing.edition)) {
    page.title = opening->title;
    auto blocks = opening->draft.blocks;
    vision = take_lead(blocks);
  }
  page.lead = fmt::format("The strategy of {} for {}: what it is for, who does what, and by when.",
                          composing.facts.trust.name, academic_year(composing.facts.trust.year));
  add_facts(page, composing);
  document::Columns columns;
  columns.boxes.push_back({.weight = 5, .blocks = aims(vision, composing)});
  columns.boxes.push_back({.weight = 4, .blocks = news(composing)});
  columns.boxes.push_back({.weight = 3, .blocks = coming(composing)});
  page.blocks.emplace_back(std::move(columns));
  auto directory = directory_of(composing);
  if (directory.groups.empty()) return;
  page.blocks.emplace_back(part("Where is my academy?", "where"));
  page.blocks.emplace_back(std::move(directory));
}

}  // namespace cornerstone::compose
