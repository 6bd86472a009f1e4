#include "compose/heatmap.h"

#include <algorithm>

#include <fmt/format.h>

#include "compose/explain.h"
#include "compose/indicator_table.h"
#include "compose/phrases.h"
#include "compose/short_names.h"
#include "compose/sorting.h"
#include "compose/tables.h"

namespace cornerstone::compose {
namespace {

using document::Cell;
using document::Inlines;
using document::Row;
using document::Table;
using facts::Academy;
using facts::Indicator;
using facts::IndicatorFinding;

/// With soft hyphens in long words, between two consonants: heads of narrow columns stand one word a line.
std::string breakable(std::string_view words) {
  constexpr std::size_t kLongWord = 9, kShortestPart = 3;
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  const auto is_vowel = [](char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; };
  const auto is_one_sound = [](std::string_view pair) {
    return std::string_view("th ch sh ph ck gh wh ng").find(pair) != std::string_view::npos;
  };
  std::string broken;
  for (std::size_t begin = 0; begin < words.size();) {
    std::size_t end = begin;
    while (end < words.size() && is_letter(words[end])) ++end;
    for (std::size_t i = begin; i < end; ++i) {
      const bool has_room = end - begin >= kLongWord && i - begin >= kShortestPart && end - i >= kShortestPart;
      if (has_room && is_vowel(words[i - 2]) && !is_vowel(words[i - 1]) && !is_vowel(words[i]) &&
          is_vowel(words[i + 1]) && !is_one_sound(words.substr(i - 1, 2)))
        broken += "\u00ad";
      broken += words[i];
    }
    if (end < words.size()) broken += words[end++];
    begin = end;
  }
  return broken;
}

/// Whether a mark asks for a reason: everything but the best level and what does not apply.
bool wants_reason(const IndicatorFinding* finding) {
  if (finding == nullptr || finding->is_withheld) return false;
  if (finding->state == facts::FindingState::kNotApplicable) return false;
  return finding->state == facts::FindingState::kNotKnown || finding->best > 0;
}

/// Worst first; what is not known stands above the best level, since it is a question.
std::string sort_key(facts::LevelRank level) {
  return fmt::format("{:03}", 100 - 2 * level);
}
constexpr const char* kNotKnownKey = "099";
constexpr const char* kNotApplicableKey = "199";

std::string sort_key(const IndicatorFinding* finding) {
  if (finding == nullptr || finding->is_withheld || finding->state == facts::FindingState::kNotKnown)
    return kNotKnownKey;
  return finding->state == facts::FindingState::kNotApplicable ? kNotApplicableKey : sort_key(finding->best);
}

void add_marks(const Inlines& inlines, std::vector<drawing::Mark>& marks) {
  for (const auto& each : inlines) {
    if (const auto* marked = std::get_if<document::Marked>(&each)) marks.push_back(marked->mark);
    if (const auto* link = std::get_if<document::Link>(&each)) add_marks(link->content, marks);
  }
}

/// Levels are always explained; what stands where there is none, only where it does.
void leave_out_of_key_what_does_not_occur(Table& table) {
  std::vector<drawing::Mark> shown;
  for (const auto& row : table.body) {
    for (const auto& cell : row.cells) add_marks(cell.content, shown);
  }
  std::erase_if(table.key, [&](const document::Note& note) {
    const auto mark = std::get<document::Marked>(note.text.front()).mark;
    return mark.tone == drawing::Tone::kNone && std::ranges::find(shown, mark) == shown.end();
  });
}

class Heatmap {
 public:
  Heatmap(HeatmapPlan plan, Composing& composing)
      : plan_(std::move(plan)), composing_(composing), facts_(composing.facts), names_(composing.facts) {}

  document::Blocks blocks() {
    document::Blocks blocks;
    if (plan_.academies.empty() || plan_.indicators.empty()) return nothing("No academy is concerned.");
    if (!composing_.is_paper()) name_reasons();
    blocks.emplace_back(table());
    if (reasons_.body.empty()) return blocks;
    document::Details details;
    details.summary = document::words("The reason for every mark that is not " + level_name(facts_, 0));
    details.blocks.emplace_back(std::move(reasons_));
    blocks.emplace_back(std::move(details));
    return blocks;
  }

 private:
  /// The reasons stand below the table, so that a mark can be asked where it stands.
  void name_reasons() {
    reasons_ = table_of(composing_.take_anchor("reasons"), document::words("Reasons"),
                        {head("Indicator", 3), head("Level", 1.6), head("Why", 4), head("Evidence", 3)});
    for (const auto* academy : plan_.academies) {
      bool is_first = true;
      for (const auto* indicator : plan_.indicators) {
        const auto* finding = facts::find_finding(facts_, indicator->id, academy->index);
        if (!wants_reason(finding)) continue;
        if (is_first) reasons_.body.push_back(group_row(academy_link(*academy), 4));
        is_first = false;
        const auto id = composing_.take_anchor(fmt::format("why-{}-{}", academy->id, indicator->id));
        anchors_.emplace(std::pair(academy->index, indicator->id), id);
        reasons_.body.push_back(reason_row(*indicator, *finding, id, composing_));
      }
    }
  }

  [[nodiscard]] Inlines academy_link(const Academy& academy) const {
    const auto* page = composing_.is_paper() ? nullptr : composing_.outline.academy_page(academy.index);
    return page == nullptr ? document::words(names_.of(academy)) : link(names_.of(academy), page->id);
  }

  Table table() {
    std::vector<Head> heads{head("Academy"), head("Signed", 0, document::Align::kCentre)};
    for (const auto* indicator : plan_.indicators)
      heads.push_back(
          head(composing_.is_paper() ? indicator->name : breakable(indicator->name), 0, document::Align::kCentre));
    auto table = table_of(plan_.id, plan_.caption, std::move(heads));
    for (std::size_t i = 1; i < table.columns.size(); ++i) table.columns[i].is_narrow = true;
    add_groups(table);
    table.style = document::TableStyle::kHeatmap;
    table.can_sort = table.can_filter = table.can_copy = true;
    int place = -1;
    for (const auto* academy : plan_.academies) {
      auto made = academy_row(*academy);
      const int own = level_place(facts_, academy->index);
      made.opens_block = plan_.parts_levels && place >= 0 && own != place;
      place = own;
      table.body.push_back(std::move(made));
    }
    add_tallies(table);
    table.key = key_of_marks(facts_);
    leave_out_of_key_what_does_not_occur(table);
    return table;
  }

  /// Themes as heads over their indicators, where there are fewer of them than would each stand alone.
  void add_groups(Table& table) const {
    std::vector<std::pair<std::string, unsigned>> groups;
    for (const auto* indicator : plan_.indicators) {
      const auto theme = indicator->themes.empty() ? std::string() : indicator->themes.front();
      if (groups.empty() || groups.back().first != theme) groups.emplace_back(theme, 0);
      ++groups.back().second;
    }
    if (groups.size() < 2 || groups.size() * 2 > plan_.indicators.size()) return;
    Row spanners;
    auto corner = cell(Inlines{});
    corner.columns = 2;
    spanners.cells.push_back(std::move(corner));
    for (const auto& [theme, columns] : groups) {
      const auto found = std::ranges::find(facts_.year.themes, theme, &facts::Theme::id);
      auto over = row_head(found == facts_.year.themes.end() ? Inlines{} : document::words(found->name));
      over.columns = columns;
      spanners.cells.push_back(std::move(over));
    }
    table.head.insert(table.head.begin(), std::move(spanners));
  }

  [[nodiscard]] Row academy_row(const Academy& academy) const {
    std::vector<Cell> cells{row_head(academy_link(academy), doubt(academy)), signed_cell(academy)};
    for (const auto* indicator : plan_.indicators) cells.push_back(finding_cell(academy, *indicator));
    return row(std::move(cells));
  }

  /// What the two ratings leave open.
  [[nodiscard]] Inlines doubt(const Academy& academy) const {
    const auto* rating = facts::find_rating(facts_, academy.index);
    if (rating == nullptr) return {};
    if (const auto* level = rating->signed_level.get(); level != nullptr && level->has_expired)
      return document::words("signature out of date");
    const auto* proposal = rating->proposal.get();
    if (proposal == nullptr) return {};
    if (proposal->state == facts::RatingState::kProvisional)
      return document::words(fmt::format("provisional, {} to {}", level_name(facts_, proposal->best),
                                         level_name(facts_, proposal->worst)));
    if (rating->differs.value_or(false) && proposal->state == facts::RatingState::kProposed)
      return document::words("proposed " + level_name(facts_, proposal->best));
    return {};
  }

  [[nodiscard]] Cell signed_cell(const Academy& academy) const {
    const auto* rating = facts::find_rating(facts_, academy.index);
    const auto* level = rating != nullptr ? rating->signed_level.get() : nullptr;
    auto made =
        cell(one(level == nullptr ? not_known_mark("Not rated", false) : level_mark(facts_, level->level, false)));
    made.sort_key = kNotKnownKey;
    if (level == nullptr) return made;
    const auto* declared = facts::find_level(facts_, level->level);
    if (level->level > 0 && declared != nullptr) made.ground = declared->mark.tone;
    made.sort_key = sort_key(level->level);
    return made;
  }

  [[nodiscard]] Cell finding_cell(const Academy& academy, const Indicator& indicator) const {
    const auto* finding = facts::find_finding(facts_, indicator.id, academy.index);
    auto mark = one(finding_mark(facts_, finding, false));
    const auto anchor = anchors_.find(std::pair(academy.index, indicator.id));
    if (anchor != anchors_.end()) {
      mark = one(document::Link{
          .target = {.url = {}, .page = {}, .anchor = anchor->second}, .content = std::move(mark), .span = {}});
    }
    auto made = cell(std::move(mark));
    const bool has_level = finding != nullptr && finding->state == facts::FindingState::kKnown && !finding->is_withheld;
    const auto* level = has_level ? facts::find_level(facts_, finding->best) : nullptr;
    if (level != nullptr && finding->best > 0) made.ground = level->mark.tone;
    made.sort_key = sort_key(finding);
    return made;
  }

  /// At the foot: how many at each level but the best, worst first; then how many of which nothing is known.
  void add_tallies(Table& table) const {
    const auto counted_row = [&](std::string title, const auto& counts) {
      std::vector<Cell> cells{row_head(document::words(std::move(title))), cell(Inlines{})};
      for (const auto* indicator : plan_.indicators) {
        const auto number = std::ranges::count_if(plan_.academies, [&](const Academy* academy) {
          return counts(facts::find_finding(facts_, indicator->id, academy->index));
        });
        auto made = cell(fmt::to_string(number));
        made.is_changed = number > 0;
        cells.push_back(std::move(made));
      }
      auto tally = row(std::move(cells));
      tally.is_total = true;
      table.body.push_back(std::move(tally));
    };
    const auto is_shown = [](const IndicatorFinding* finding) { return finding != nullptr && !finding->is_withheld; };
    for (auto level = facts_.year.levels.rbegin(); level != facts_.year.levels.rend(); ++level) {
      if (level->rank == 0) continue;
      counted_row("Academies at " + level->name, [&](const IndicatorFinding* finding) {
        return is_shown(finding) && finding->state == facts::FindingState::kKnown && finding->best == level->rank;
      });
    }
    counted_row("Not known, or not shown", [&](const IndicatorFinding* finding) {
      return !is_shown(finding) || finding->state == facts::FindingState::kNotKnown;
    });
  }

  HeatmapPlan plan_;
  Composing& composing_;
  const facts::Facts& facts_;
  ShortNames names_;
  std::map<std::pair<values::AcademyIndex, std::string>, std::string> anchors_;
  Table reasons_;
};

}  // namespace

document::Blocks heatmap_blocks(HeatmapPlan plan, Composing& composing) {
  return Heatmap(std::move(plan), composing).blocks();
}

std::vector<document::Note> key_of_marks(const facts::Facts& facts) {
  std::vector<document::Note> key;
  const auto add = [&](document::Marked mark, const std::string& more = {}) {
    mark.word += more;
    key.push_back({.sign = {}, .text = one(std::move(mark))});
  };
  for (const auto& level : facts.year.levels) add(level_mark(facts, level.rank));
  add(not_known_mark());
  add(stale_mark(), ": too old to count");
  add(withheld_mark(), " to protect people");
  add(not_applicable_mark());
  return key;
}

}  // namespace cornerstone::compose
