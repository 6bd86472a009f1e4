#include "compose/rating_counts.h"

#include <algorithm>

#include <fmt/format.h>

#include "compose/phrases.h"
#include "compose/short_names.h"
#include "compose/tables.h"

namespace cornerstone::compose {
namespace {

using document::Align;
using document::Inlines;
using facts::Academy;
using facts::LevelRank;

using Academies = std::vector<const Academy*>;

Inlines names_of(const Academies& academies, const Composing& composing) {
  Inlines names;
  const ShortNames short_names(composing.facts);
  for (const auto* academy : academies) {
    if (!names.empty()) append(names, document::words(", "));
    const auto* page = composing.outline.academy_page(academy->index);
    const auto& name = short_names.of(*academy);
    append(names, page == nullptr ? document::words(name) : link(name, page->id));
  }
  return names;
}

/// "+2", "−1", "0".
std::string difference(std::ptrdiff_t now, std::ptrdiff_t before) {
  if (now == before) return "0";
  return now > before ? fmt::format("+{}", now - before) : fmt::format("−{}", before - now);
}

/// Calls `visit(level)` for each row: worst first, what is not rated above the best level, since it is a question.
template <class Visit>
void for_each_level(const facts::Facts& facts, const Visit& visit) {
  for (auto level = facts.year.levels.rbegin(); level != facts.year.levels.rend(); ++level) {
    if (level->rank == 0) visit(std::optional<LevelRank>());
    visit(std::optional(level->rank));
  }
}

document::Cell mark_of(std::optional<LevelRank> level, const facts::Facts& facts) {
  return row_head(one(level ? level_mark(facts, *level) : not_known_mark("Not rated")));
}

document::Cell strong_number(std::ptrdiff_t number) {
  auto made = cell(fmt::to_string(number));
  made.is_changed = true;
  return made;
}

class Counts {
 public:
  Counts(CountsPlan plan, const Composing& composing)
      : plan_(std::move(plan)), composing_(composing), facts_(composing.facts) {}

  document::Table table() {
    auto table = table_of(plan_.id, plan_.caption, heads());
    std::ptrdiff_t all_before = 0;
    for_each_level(facts_, [&](std::optional<LevelRank> level) {
      const auto now = academies_at(level, plan_.academies, facts_);
      const auto before = count_before(level);
      all_before += before;
      if (level || !now.empty() || before > 0)
        add(table, mark_of(level, facts_), before, static_cast<std::ptrdiff_t>(now.size()), names_of(now, composing_));
    });
    add(table, row_head(document::words("All")), all_before, static_cast<std::ptrdiff_t>(plan_.academies.size()), {});
    table.body.back().is_total = true;
    return table;
  }

 private:
  [[nodiscard]] std::vector<Head> heads() const {
    std::vector<Head> heads{
        head("Level", 1.5), head(plan_.since.compared.in_words(), 1.3, Align::kEnd),
        head(composing_.is_paper() ? facts_.as_at.in_words() : std::string("Now"), 1.3, Align::kEnd),
        head("Change", 0.9, Align::kEnd)};
    if (plan_.names_academies) heads.push_back(head("Academies", 5));
    return heads;
  }

  [[nodiscard]] std::ptrdiff_t count_before(std::optional<LevelRank> level) const {
    const auto day = plan_.since.compared;
    return std::ranges::count_if(plan_.academies, [&](const Academy* academy) {
      const bool was_here = !academy->joined || *academy->joined <= day;
      return was_here && level_on(facts_, academy->index, day) == level;
    });
  }

  void add(document::Table& table, document::Cell level, std::ptrdiff_t before, std::ptrdiff_t now,
           Inlines names) const {
    std::vector<document::Cell> cells{std::move(level), cell(fmt::to_string(before)), strong_number(now),
                                      cell(difference(now, before))};
    if (plan_.names_academies) cells.push_back(cell(std::move(names)));
    table.body.push_back(row(std::move(cells)));
  }

  CountsPlan plan_;
  const Composing& composing_;
  const facts::Facts& facts_;
};

}  // namespace

Academies academies_at(std::optional<LevelRank> level, const Academies& academies, const facts::Facts& facts) {
  Academies found;
  std::ranges::copy_if(academies, std::back_inserter(found), [&](const Academy* academy) {
    const auto* rating = facts::find_rating(facts, academy->index);
    const auto* in_force = rating != nullptr ? rating->signed_level.get() : nullptr;
    return (in_force == nullptr ? std::nullopt : std::optional(in_force->level)) == level;
  });
  return found;
}

bool knows_levels_of(const Academies& academies, const facts::Facts& facts) {
  return !facts.reader || std::ranges::all_of(academies, [&](const Academy* academy) {
    const auto* rating = facts::find_rating(facts, academy->index);
    return (rating != nullptr && rating->signed_level.has_value()) ||
           facts.who.declared(facts.year.framework.audience, academy->index).allows(*facts.reader);
  });
}

document::Table counts_by_level(CountsPlan plan, const Composing& composing) {
  return Counts(std::move(plan), composing).table();
}

document::Table counts_alone(std::string id, Inlines caption, const facts::LevelCounts& counts,
                             const facts::Facts& facts) {
  auto table = table_of(std::move(id), std::move(caption), {head("Level", 3), head("Academies", 1, Align::kEnd)});
  for_each_level(facts, [&](std::optional<LevelRank> level) {
    if (level && *level >= counts.signed_at.size()) return;
    const auto number = level ? counts.signed_at[*level] : counts.unsigned_academies;
    if (level || number > 0) table.body.push_back(row({mark_of(level, facts), strong_number(number)}));
  });
  auto all = row({row_head(document::words("All")), strong_number(counts.academies)});
  all.is_total = true;
  table.body.push_back(std::move(all));
  return table;
}

}  // namespace cornerstone::compose
