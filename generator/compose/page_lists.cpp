// Pages that lead to others: every page of the strategy, every academy, every paper.

#include <algorithm>

#include <fmt/format.h>

#include "compose/built_in.h"
#include "compose/directory.h"
#include "compose/imprint.h"
#include "compose/lead.h"
#include "compose/phrases.h"
#include "compose/tables.h"

namespace cornerstone::compose {
namespace {

using document::Document;

/// What a page opens with, for those who choose among many.
std::string opening_of(const edition::Page& page) {
  auto blocks = page.draft.blocks;
  return take_lead(blocks);
}

document::ListItem linked(const Entry& entry, const std::string& more) {
  document::ListItem item;
  document::Paragraph text;
  text.content = link(entry.title, entry.id);
  if (!more.empty()) append(text.content, quiet(more));
  item.blocks.emplace_back(std::move(text));
  return item;
}

}  // namespace

void write_strategy(Document& page, Composing& composing) {
  page.lead = "Every page of this site, in the order in which it is best read.";
  auto table = table_of("pages", document::words("Pages"), {head("Page", 2), head("What it says", 4)});
  for (const auto& entry : composing.outline.entries) {
    if (entry.purpose != Purpose::kPage || entry.academy != values::AcademyIndex::kNone) continue;
    table.body.push_back(
        row({row_head(link(entry.title, entry.id)), cell(opening_of(composing.edition.pages[entry.index]))}));
  }
  table.can_filter = true;
  if (!table.body.empty()) page.blocks.emplace_back(std::move(table));
  document::List items, others;
  for (const auto& entry : composing.outline.entries) {
    if (entry.purpose == Purpose::kItem) items.items.push_back(linked(entry, {}));
    const bool is_other = entry.purpose == Purpose::kGlossary || entry.purpose == Purpose::kSources ||
                          entry.purpose == Purpose::kAccessibility || entry.purpose == Purpose::kPacks;
    if (is_other) others.items.push_back(linked(entry, {}));
    if (entry.purpose == Purpose::kPrinted && entry.academy == values::AcademyIndex::kNone)
      others.items.push_back(linked(entry, ", PDF to print"));
  }
  if (!items.items.empty()) {
    page.blocks.emplace_back(part("Items of the offer", "items"));
    page.blocks.emplace_back(std::move(items));
  }
  if (!others.items.empty()) {
    page.blocks.emplace_back(part("About these pages", "about"));
    page.blocks.emplace_back(std::move(others));
  }
}

void write_academies(Document& page, Composing& composing) {
  auto directory = directory_of(composing);
  std::size_t count = 0;
  for (const auto& group : directory.groups) count += group.entries.size();
  page.lead = capitalised(counted(static_cast<int>(count), "academy", "academies")) + ", each with a page of its own.";
  page.blocks.emplace_back(std::move(directory));
}

void write_packs(Document& page, Composing& composing) {
  page.lead = "Papers as PDF, to print and to file. Each keeps the figures of its own day.";
  auto table = table_of("papers", document::words("Papers"),
                        {head("Paper", 4), head("For", 2), head("Figures as at", 1.6), head("Status", 1.4)});
  for (const auto& entry : composing.outline.entries) {
    if (entry.purpose != Purpose::kPack) continue;
    const auto& pack = composing.edition.packs[entry.index];
    const auto* academy = facts::find_academy(composing.facts, pack.academy);
    auto whom = pack.meeting         ? fmt::format("{}, {}", pack.body, pack.meeting->in_words())
                : academy != nullptr ? academy->name
                                     : std::string();
    auto day = cell(pack.as_at.in_words());
    day.sort_key = pack.as_at.iso();
    table.body.push_back(
        row({row_head(link(name_of(pack), entry.id),
                      pack.number.empty() ? document::Inlines{} : document::words("Paper " + number_of(pack))),
             cell(std::move(whom)), std::move(day), cell(capitalised(pack.status))}));
  }
  table.can_sort = table.can_filter = true;
  page.blocks.emplace_back(std::move(table));
}

}  // namespace cornerstone::compose
