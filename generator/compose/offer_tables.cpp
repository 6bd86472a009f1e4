#include "compose/offer_tables.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "compose/phrases.h"
#include "compose/tables.h"
#include "compose/themes.h"

namespace cornerstone::compose {
namespace {

using document::Cell;
using document::Inlines;
using document::Table;
using facts::Item;
using facts::Level;

/// "0.5 days each time" where it takes any.
std::string days_each_time(const Item& item) {
  if (item.days == values::Decimal()) return {};
  return fmt::format("{} {} each time", item.days.shortest(), item.days == values::Decimal(1) ? "day" : "days");
}

Inlines gist_of(const Item& item) {
  Inlines gist = item.text;
  if (const auto days = days_each_time(item); !days.empty())
    append(gist, document::words(fmt::format("{}{}.", gist.empty() ? "" : " ", capitalised(days))));
  return gist;
}

/// Which part of the table an item stands in: what every academy has, what a level adds, what is reported.
std::string group_of(const Item& item, const facts::Facts& facts) {
  if (item.kind == facts::ItemKind::kReport) return "Who hears what";
  if (item.frequency || item.at.empty()) return "In every academy";
  const auto first = item.at.front().first;
  return first == 0 ? "At " + level_name(facts, first) : "From " + level_name(facts, first);
}

void by_groups(const std::vector<const Item*>& items, const facts::Facts& facts, Table& table,
               const auto& row_of_item) {
  std::vector<std::string> groups;
  for (const auto* item : items) {
    auto group = group_of(*item, facts);
    if (std::ranges::find(groups, group) == groups.end()) groups.push_back(std::move(group));
  }
  std::ranges::stable_partition(groups, [](const auto& group) { return group != "Who hears what"; });
  for (const auto& group : groups) {
    if (groups.size() > 1) table.body.push_back(group_row(document::words(group), table.columns.size()));
    for (const auto* item : items) {
      if (group_of(*item, facts) == group) table.body.push_back(row_of_item(*item));
    }
  }
}

/// A level's column: how often, against the level before.
Cell level_cell(const values::Rhythm* rhythm, const values::Rhythm* before, bool is_first) {
  if (rhythm == nullptr) return cell(std::string("–"));
  auto made = cell(rhythm_inlines(*rhythm));
  if (is_first) return made;
  made.is_same = before != nullptr && *before == *rhythm;
  made.is_changed = !made.is_same;
  return made;
}

/// The first day of each item from now on, by item.
std::map<std::string, values::Date> next_days(values::AcademyIndex academy, const facts::Facts& facts) {
  std::map<std::string, values::Date> days;
  for (const auto& occurrence : facts.occurrences) {
    const bool is_its = occurrence.academy == academy || occurrence.academy == values::AcademyIndex::kNone;
    if (is_its && occurrence.from >= facts.as_at) days.emplace(occurrence.item, occurrence.from);
  }
  return days;
}

std::string grant_in_words(const facts::Entitlement& entitlement) {
  switch (entitlement.grant) {
    case facts::GrantState::kGranted:
      return entitlement.granted_until ? "granted until " + entitlement.granted_until->in_words() : "granted";
    case facts::GrantState::kHeld:
      return "held back";
    case facts::GrantState::kEnded:
      return "ended";
    case facts::GrantState::kNone:
      break;
  }
  return {};
}

class AcademyOffer {
 public:
  AcademyOffer(const OfferPlan& plan, const facts::Academy& academy, const Composing& composing)
      : plan_(plan),
        academy_(academy),
        composing_(composing),
        facts_(composing.facts),
        next_(next_days(academy.index, facts_)) {}

  Table table() {
    auto table = table_of(plan_.id, plan_.caption,
                          {head("Item", 5), head("How often", 2), head("Next", 2), head("Provided by", 2.4)});
    add(table, "Because of the level", true);
    add(table, "In every academy", false);
    return table;
  }

 private:
  struct Line {
    const Item* item;
    const values::Rhythm* rhythm;
    const facts::Entitlement* entitlement;
  };

  /// What this reader may know of the academy; without its level, what every academy has.
  [[nodiscard]] std::vector<Line> lines() const {
    std::vector<Line> found;
    for (const auto& item : facts_.year.items) {
      if (item.gives != plan_.gives || !serves(item, plan_.theme) || item.kind == facts::ItemKind::kReport) continue;
      if (const auto* own = entitlement_to(item)) {
        if (own->rhythm.kind != values::RhythmKind::kNone) found.push_back({&item, &own->rhythm, own});
      } else if (!knows_levels(facts_) && item.frequency && concerns(item)) {
        found.push_back({&item, &*item.frequency, nullptr});
      }
    }
    return found;
  }

  /// Its own, or the trust's.
  [[nodiscard]] const facts::Entitlement* entitlement_to(const Item& item) const {
    for (const auto whose : {academy_.index, values::AcademyIndex::kNone}) {
      for (const auto& each : std::ranges::equal_range(facts_.entitlements, whose, {}, &facts::Entitlement::academy)) {
        if (each.item == item.id) return &each;
      }
    }
    return nullptr;
  }

  [[nodiscard]] std::string next_day(const Item& item) const {
    const auto found = next_.find(item.id);
    return found == next_.end() ? std::string() : found->second.in_words();
  }

  [[nodiscard]] bool concerns(const Item& item) const {
    return facts::concerns(item.where, facts_, composing_.names(), academy_.index) == expression::Verdict::kYes;
  }

  /// Stated for its level, rather than for every academy.
  [[nodiscard]] static bool is_of_level(const Line& line) {
    return line.entitlement != nullptr && line.entitlement->level.has_value();
  }

  void add(Table& table, const char* title, bool of_level) const {
    const auto all = lines();
    const bool has_both = std::ranges::any_of(all, is_of_level) && !std::ranges::all_of(all, is_of_level);
    bool is_first = true;
    for (const auto& line : all) {
      if (is_of_level(line) != of_level) continue;
      if (is_first && has_both) table.body.push_back(group_row(document::words(title), table.columns.size()));
      is_first = false;
      auto often = cell(rhythm_inlines(*line.rhythm));
      if (line.entitlement != nullptr) {
        if (auto grant = grant_in_words(*line.entitlement); !grant.empty())
          often.gist = document::words(std::move(grant));
      }
      often.is_changed = line.entitlement != nullptr && line.entitlement->is_raised;
      table.body.push_back(
          row({row_head(item_link(*line.item, composing_), composing_.is_concise ? Inlines{} : gist_of(*line.item)),
               std::move(often), cell(next_day(*line.item)), cell(roles_in_words(facts_, line.item->provider, "or"))}));
    }
  }

  const OfferPlan& plan_;
  const facts::Academy& academy_;
  const Composing& composing_;
  const facts::Facts& facts_;
  std::map<std::string, values::Date> next_;
};

}  // namespace

Head level_head(const Level& level) {
  return {.content = one(document::Marked{.mark = level.mark, .word = level.name, .shows_word = true}),
          .align = document::Align::kStart,
          .weight = 2};
}

const values::Rhythm* rhythm_at(const Item& item, facts::LevelRank level, facts::OfferStyle style) {
  const values::Rhythm* inherited = item.frequency ? &*item.frequency : nullptr;
  for (const auto& [stated, rhythm] : item.at) {
    if (stated == level) return rhythm.kind == values::RhythmKind::kNone ? nullptr : &rhythm;
    if (style == facts::OfferStyle::kCumulative && !item.gives && stated < level) inherited = &rhythm;
  }
  return inherited != nullptr && inherited->kind == values::RhythmKind::kNone ? nullptr : inherited;
}

Inlines item_link(const Item& item, const Composing& composing) {
  if (composing.is_paper()) return document::words(item.name);
  const auto* page = composing.outline.page(item.page, values::AcademyIndex::kNone);
  if (page == nullptr) page = composing.outline.find(item_page_id(item));
  return page == nullptr || page->id == composing.entry.id ? document::words(item.name) : link(item.name, page->id);
}

Table offer_by_level(const OfferPlan& plan, const Composing& composing) {
  const auto& facts = composing.facts;
  std::vector<Head> heads{head("Item", 5.4), head(plan.gives ? "Given by" : "Provided by", 2.4)};
  std::vector<const Item*> items;
  for (const auto& item : facts.year.items) {
    if (item.gives == plan.gives && serves(item, plan.theme)) items.push_back(&item);
  }
  for (const auto& level : facts.year.levels) heads.push_back(level_head(level));
  auto table = table_of(plan.id, plan.caption, std::move(heads));
  by_groups(items, facts, table, [&](const Item& item) {
    auto provider = plan.gives ? std::string("The academy") : capitalised(roles_in_words(facts, item.provider, "or"));
    auto by = cell(std::move(provider));
    if (!item.to.empty()) by.gist = document::words("to " + roles_in_words(facts, item.to));
    std::vector<Cell> cells{row_head(item_link(item, composing), gist_of(item)), std::move(by)};
    const values::Rhythm* before = nullptr;
    for (std::size_t i = 0; i < facts.year.levels.size(); ++i) {
      const auto* rhythm = rhythm_at(item, facts.year.levels[i].rank, facts.year.offer.style);
      cells.push_back(level_cell(rhythm, before, i == 0));
      before = rhythm;
    }
    return row(std::move(cells), "item-" + item.id);
  });
  table.can_filter = table.can_copy = true;
  return table;
}

Table offer_of_academy(const OfferPlan& plan, const facts::Academy& academy, const Composing& composing) {
  return AcademyOffer(plan, academy, composing).table();
}

}  // namespace cornerstone::compose
