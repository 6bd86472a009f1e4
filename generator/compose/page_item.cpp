// An item of the offer that has no page of its own: who, how often at each level, when.

#include "compose/built_in.h"
#include "compose/days.h"
#include "compose/item_facts.h"
#include "compose/offer_tables.h"
#include "compose/phrases.h"
#include "compose/tables.h"

namespace cornerstone::compose {
namespace {

document::Table by_level(const facts::Item& item, const facts::Facts& facts) {
  auto table =
      table_of("how-often", document::words("How often, at each level"), {head("Level", 1), head("How often", 3)});
  for (const auto& level : facts.year.levels) {
    const auto* rhythm = rhythm_at(item, level.rank, facts.year.offer.style);
    table.body.push_back(row({row_head(one(level_mark(facts, level.rank))),
                              cell(rhythm == nullptr ? document::words("–") : rhythm_inlines(*rhythm))}));
  }
  return table;
}

}  // namespace

void write_item(document::Document& page, Composing& composing) {
  const auto& facts = composing.facts;
  const auto& item = facts.year.items[composing.entry.index];
  page.lead = document::plain_text(item.text);
  page.facts = item_facts(item, composing);
  if (!facts.year.levels.empty() && (item.frequency || !item.at.empty())) {
    page.blocks.emplace_back(part("How often", "often"));
    page.blocks.emplace_back(by_level(item, facts));
  }
  if (!item.note.empty()) {
    document::Paragraph note;
    note.content = item.note;
    note.role = document::ParagraphRole::kNote;
    page.blocks.emplace_back(std::move(note));
  }
  document::Dates dates;
  for (const auto& occurrence : facts.occurrences) {
    if (occurrence.item != item.id || occurrence.academy != values::AcademyIndex::kNone ||
        occurrence.from < facts.as_at)
      continue;
    document::DatedEntry entry{.from = occurrence.from, .until = {}, .what = document::words(item.name), .detail = {}};
    if (occurrence.until != occurrence.from) entry.until = occurrence.until;
    dates.entries.push_back(std::move(entry));
  }
  if (!dates.entries.empty()) {
    page.blocks.emplace_back(part("Dates", "dates"));
    page.blocks.emplace_back(std::move(dates));
  }
  if (page.blocks.empty()) {
    document::Paragraph said;
    said.content = document::words("Its dates are agreed with each academy.");
    page.blocks.emplace_back(std::move(said));
  }
}

}  // namespace cornerstone::compose
