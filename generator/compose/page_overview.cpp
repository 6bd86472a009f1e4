// The front page of those who know every level: how many, who moved, what is open, what is not known.

#include <algorithm>

#include <fmt/format.h>

#include "compose/built_in.h"
#include "compose/directory.h"
#include "compose/heatmap.h"
#include "compose/history.h"
#include "compose/lead.h"
#include "compose/navigation.h"
#include "compose/open_points.h"
#include "compose/phrases.h"
#include "compose/rating_counts.h"
#include "compose/short_names.h"
#include "compose/sorting.h"
#include "compose/tables.h"

namespace cornerstone::compose {
namespace {

using document::Document;
using facts::Academy;

using Academies = std::vector<const Academy*>;

/// "Two academies are at High risk"
std::string finding(const Academies& academies, const Composing& composing) {
  const auto& facts = composing.facts;
  if (facts.year.levels.empty()) return "Where every academy stands";
  const auto& worst = facts.year.levels.back();
  const auto count = static_cast<int>(academies_at(worst.rank, academies, facts).size());
  return capitalised(
      fmt::format("{} {} at {}", counted(count, "academy", "academies"), count == 1 ? "is" : "are", worst.name));
}

/// Who moved since the last meeting, in one line.
std::string moved_in_words(const std::vector<Move>& moves, const Since& since, const facts::Facts& facts) {
  if (moves.empty()) return fmt::format("No level has changed {}.", since.words);
  std::vector<std::string> up, down;
  const ShortNames names(facts);
  for (const auto& move : moves)
    (move.is_up() ? up : down)
        .push_back(fmt::format("{} to {}", names.of(*move.academy), level_name(facts, move.now->level)));
  std::string text;
  if (!up.empty()) text += fmt::format("At a higher level {}: {}. ", since.words, joined(up));
  if (!down.empty()) text += fmt::format("At a lower level or new: {}. ", joined(down));
  if (up.empty() || down.empty()) text += up.empty() ? "None is at a higher level." : "None is at a lower level.";
  while (text.ends_with(' ')) text.pop_back();
  return text;
}

void add_facts(Document& page, const Academies& academies, const Composing& composing) {
  const auto& facts = composing.facts;
  const auto fact = [&](const char* label, std::string value) {
    page.facts.push_back({.id = {}, .label = document::words(label), .value = document::words(std::move(value))});
  };
  fact("Signed by", capitalised(roles_in_words(facts, facts.year.framework.signed_by, "or")));
  std::optional<values::Date> last;
  for (const auto* academy : academies) {
    const auto* rating = facts::find_rating(facts, academy->index);
    const auto* level = rating != nullptr ? rating->signed_level.get() : nullptr;
    if (level != nullptr && (!last || level->on > *last)) last = level->on;
  }
  if (last) fact("Last change", last->in_words());
  if (facts.year.calendar.meetings.empty()) return;
  const auto& first = facts.year.calendar.meetings.front();
  const auto next = std::ranges::find_if(first.dates, [&](values::Date day) { return day >= facts.as_at; });
  if (next == first.dates.end()) return;
  fact("Next meeting", next->in_words());
  for (const auto& entry : composing.outline.entries) {
    if (entry.purpose == Purpose::kPack && composing.edition.packs[entry.index].meeting == *next)
      page.facts.push_back({.id = {}, .label = document::words("Its paper"), .value = link(entry.title, entry.id)});
  }
}

bool is_told_elsewhere(std::string_view component, const Composing& composing) {
  return std::ranges::any_of(composing.edition.pages, [&](const edition::Page& page) {
    return page.academy == values::AcademyIndex::kNone && page.audience == composing.edition.audience_id &&
           calls(page.draft, component);
  });
}

/// A page or paper to go on with, and a line on what it says.
document::Card card_of(const Entry& entry, std::string about) {
  document::Card card;
  card.title = document::words(entry.title);
  card.target = {.url = {}, .page = entry.id, .anchor = {}};
  if (!about.empty()) {
    document::Paragraph text;
    text.content = document::words(std::move(about));
    card.blocks.emplace_back(std::move(text));
  }
  return card;
}

std::string reading_of(const edition::Pack& pack) {
  auto words = pack.meeting ? fmt::format("PDF, for {}", pack.meeting->in_words()) : std::string("PDF");
  if (pack.late) words += fmt::format("; papers that came on {}", pack.late->in_words());
  return words;
}

/// Pages written for these readers, and their papers.
void add_reading(Document& page, const Composing& composing) {
  document::Cards cards;
  for (const auto& entry : composing.outline.entries) {
    if (entry.purpose == Purpose::kPage && entry.academy == values::AcademyIndex::kNone) {
      const auto& own = composing.edition.pages[entry.index];
      if (own.audience != composing.edition.audience_id) continue;
      auto blocks = own.draft.blocks;
      cards.cards.push_back(card_of(entry, take_lead(blocks)));
    }
    if (entry.purpose == Purpose::kPack) {
      const auto& pack = composing.edition.packs[entry.index];
      if (pack.is_letter) continue;
      cards.cards.push_back(card_of(entry, reading_of(pack)));
    }
  }
  if (cards.cards.empty()) return;
  page.blocks.emplace_back(part("To read on", "read-on"));
  page.blocks.emplace_back(std::move(cards));
}

void add_tables(Document& page, const Academies& academies, Composing& composing) {
  auto open = open_points("open", document::words("Before these levels can be relied on"), academies, composing);
  if (!open.body.empty()) {
    page.blocks.emplace_back(part("What waits for an answer", "answers"));
    page.blocks.emplace_back(std::move(open));
  }
  auto not_known =
      not_known_table("unknown", document::words("Marks without a level, and where"), academies, composing);
  if (!not_known.body.empty()) {
    page.blocks.emplace_back(part("What we do not know", "not-known"));
    page.blocks.emplace_back(std::move(not_known));
  }
  if (is_told_elsewhere("heatmap", composing)) return;
  page.blocks.emplace_back(part("Every academy, every indicator", "heatmap"));
  HeatmapPlan plan{.id = "every-academy",
                   .caption = document::words("Level on each indicator, highest risk first"),
                   .academies = academies,
                   .indicators = {}};
  for (const auto& indicator : composing.facts.year.indicators) plan.indicators.push_back(&indicator);
  sort_by_level(plan.academies, composing);
  std::ranges::move(heatmap_blocks(std::move(plan), composing), std::back_inserter(page.blocks));
}

}  // namespace

void write_overview(Document& page, Composing& composing) {
  const auto academies = academies_of(composing);
  const auto since = since_last_year(composing);
  page.title = finding(academies, composing);
  Since meeting = since;
  if (!composing.facts.year.calendar.meetings.empty()) {
    for (const auto& day : composing.facts.year.calendar.meetings.front().dates) {
      if (day < composing.facts.as_at)
        meeting = {.compared = day, .from = day.plus_days(1), .words = "since " + day.in_words()};
    }
  }
  page.lead = moved_in_words(moves_since(meeting, academies, composing), meeting, composing.facts);
  add_facts(page, academies, composing);
  page.blocks.emplace_back(part("How many at each level", "counts"));
  page.blocks.emplace_back(counts_by_level({.id = "levels",
                                            .caption = document::words("Academies at each level, as signed"),
                                            .academies = academies,
                                            .since = since},
                                           composing));
  const auto moves = moves_since(since, academies, composing);
  if (!moves.empty() && !is_told_elsewhere("movement", composing)) {
    page.blocks.emplace_back(part("Who moved, and why", "moved"));
    page.blocks.emplace_back(
        movement_table("movement", document::words("Levels that changed " + since.words), since, moves, composing));
  }
  add_tables(page, academies, composing);
  add_reading(page, composing);
  auto directory = directory_of(composing);
  if (directory.groups.empty()) return;
  page.blocks.emplace_back(part("Find an academy", "where"));
  page.blocks.emplace_back(std::move(directory));
}

}  // namespace cornerstone::compose
