#include "compose/history.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "compose/phrases.h"
#include "compose/short_names.h"
#include "compose/tables.h"

namespace cornerstone::compose {
namespace {

using document::Inlines;
using facts::Decision;
using facts::Subject;

std::optional<facts::LevelRank> rank_of(const facts::Facts& facts, const std::string& id) {
  const auto found = std::ranges::find(facts.year.levels, id, &facts::Level::id);
  return found == facts.year.levels.end() ? std::nullopt : std::optional(found->rank);
}

/// Of a pack its own; elsewhere the newest day on which the body met that meets first in the calendar.
values::Date last_meeting(const Composing& composing) {
  if (composing.since) return *composing.since;
  auto last = composing.facts.year.days.from;
  if (composing.facts.year.calendar.meetings.empty()) return last;
  for (const auto& day : composing.facts.year.calendar.meetings.front().dates) {
    if (day < composing.facts.as_at) last = std::max(last, day);
  }
  return last;
}

Since since_day(values::Date day) {
  return {.compared = day, .from = day.plus_days(1), .words = "since " + day.in_words()};
}

std::string sentence_end(const std::string& text) {
  return text.empty() || text.ends_with('.') ? text : text + ".";
}

class Log {
 public:
  Log(const Since& since, const std::vector<const facts::Academy*>& academies, const Composing& composing)
      : since_(since), composing_(composing), facts_(composing.facts) {
    if (!is_about_one()) names_.emplace(facts_);
    for (const auto* academy : academies) spoken_of_.insert(academy->index);
    for (const auto& decision : facts_.decisions) {
      if (belongs(decision) && is_routine(decision)) routine_[key_of(decision)].push_back(&decision);
    }
  }

  document::Dates dates() const {
    document::Dates made;
    made.style = document::DatesStyle::kLog;
    for (auto decision = facts_.decisions.rbegin(); decision != facts_.decisions.rend(); ++decision) {
      if (!belongs(*decision)) continue;
      const auto same = is_routine(*decision) ? routine_.find(key_of(*decision)) : routine_.end();
      if (same != routine_.end() && same->second.back() != &*decision) continue;
      const auto names = same != routine_.end() ? names_of(same->second) : names_of({&*decision});
      made.entries.push_back(
          {.from = decision->on, .until = {}, .what = what(*decision, names), .detail = detail(*decision)});
    }
    made.when_empty = document::words(fmt::format("Nothing was signed {}.", since_.words));
    return made;
  }

 private:
  using Key = std::tuple<values::Date, std::string, std::string>;

  [[nodiscard]] bool is_about_one() const { return composing_.academy != values::AcademyIndex::kNone; }
  [[nodiscard]] bool is_part_b() const {
    return composing_.entry.purpose == Purpose::kPack &&
           composing_.edition.packs[composing_.entry.index].part == edition::Part::kB;
  }

  /// Signatures of one day and level that needed no word: told together.
  [[nodiscard]] bool is_routine(const Decision& decision) const {
    return !is_about_one() && decision.about == Subject::kRating && decision.reason.empty();
  }
  [[nodiscard]] static Key key_of(const Decision& decision) { return {decision.on, decision.value, decision.by}; }

  [[nodiscard]] bool belongs(const Decision& decision) const {
    if (decision.on < since_.from || decision.on > facts_.as_at || !spoken_of_.contains(decision.academy)) return false;
    if (is_part_b()) return decision.about == Subject::kJudgement && is_for_part_b_alone(decision);
    if (!is_about_one()) return decision.about == Subject::kRating;
    return decision.about == Subject::kRating || decision.about == Subject::kJudgement ||
           decision.about == Subject::kItem || decision.about == Subject::kSuccess;
  }

  [[nodiscard]] std::string names_of(const std::vector<const Decision*>& decisions) const {
    std::vector<std::string> names;
    for (const auto* decision : decisions) {
      if (const auto* academy = facts::find_academy(facts_, decision->academy))
        names.push_back(names_ ? names_->of(*academy) : academy->name);
    }
    return joined(names);
  }

  [[nodiscard]] bool is_for_part_b_alone(const Decision& decision) const {
    const auto found = std::ranges::find(facts_.year.judgements, decision.subject, &facts::Judgement::id);
    return found != facts_.year.judgements.end() && found->audience == composing_.edition.reader.audience;
  }

  [[nodiscard]] Inlines what(const Decision& decision, const std::string& names) const {
    Inlines said;
    if (!is_about_one()) append(said, document::words(names + ": "));
    if (decision.about == Subject::kRating) {
      const auto level = rank_of(facts_, decision.value);
      append(said, level ? one(level_mark(facts_, *level)) : document::words(decision.value));
      return said;
    }
    append(said, document::words(fmt::format("{}: {}", subject_name(decision), decision.value)));
    return said;
  }

  [[nodiscard]] std::string subject_name(const Decision& decision) const {
    const auto name_in = [&](const auto& records) {
      for (const auto& record : records) {
        if (record.id == decision.subject) return record.name;
      }
      return decision.subject;
    };
    if (decision.about == Subject::kJudgement) return name_in(facts_.year.judgements);
    if (decision.about == Subject::kItem) return name_in(facts_.year.items);
    return name_in(facts_.year.successes);
  }

  [[nodiscard]] Inlines detail(const Decision& decision) const {
    std::string text = sentence_end(decision.reason);
    const auto add = [&](const std::string& more) {
      if (!more.empty()) text += (text.empty() ? "" : " ") + sentence_end(more);
    };
    add(capitalised(decision.evidence));
    if (decision.until) add("Until " + decision.until->in_words());
    add((decision.about == Subject::kRating ? "Signed by the " : "By the ") + facts::role_name(facts_, decision.by));
    return document::words(std::move(text));
  }

  const Since& since_;
  const Composing& composing_;
  const facts::Facts& facts_;
  std::optional<ShortNames> names_;  ///< Of several academies; the one that a page is about goes without saying.
  std::set<values::AcademyIndex> spoken_of_;
  std::map<Key, std::vector<const Decision*>> routine_;
};

}  // namespace

Since since_last_year(const Composing& composing) {
  auto since = since_day(composing.facts.year.days.from.plus_days(-1));
  since.from = composing.facts.year.days.from.plus_months(-12);
  return since;
}

Since since_of(const Call& call, const Composing& composing) {
  if (const auto day = call.date("since")) return since_day(*day);
  if (call.text("since") == "last meeting") return since_day(last_meeting(composing));
  return since_last_year(composing);
}

std::optional<facts::LevelRank> level_on(const facts::Facts& facts, values::AcademyIndex academy, values::Date day) {
  std::optional<facts::LevelRank> level;
  for (const auto& decision : facts.decisions) {
    if (decision.on > day) break;
    if (decision.about == Subject::kRating && decision.academy == academy) level = rank_of(facts, decision.value);
  }
  return level;
}

std::vector<Move> moves_since(const Since& since, const std::vector<const facts::Academy*>& academies,
                              const Composing& composing) {
  std::vector<Move> moves;
  for (const auto* academy : academies) {
    const auto* rating = facts::find_rating(composing.facts, academy->index);
    const auto* now = rating != nullptr ? rating->signed_level.get() : nullptr;
    if (now == nullptr) continue;
    const auto before = level_on(composing.facts, academy->index, since.compared);
    if (before != now->level) moves.push_back({.academy = academy, .before = before, .now = now});
  }
  std::ranges::stable_partition(moves, &Move::is_up);
  return moves;
}

document::Table movement_table(std::string id, Inlines caption, const Since& since, const std::vector<Move>& moves,
                               const Composing& composing) {
  auto table = table_of(
      std::move(id), std::move(caption),
      {head("Academy", 2.4), head("On " + since.compared.in_words(), 1.6), head("Now", 1.6), head("What changed", 5)});
  std::string group;
  for (const auto& move : moves) {
    const auto own = move.is_up()  ? "Higher risk than before"
                     : move.before ? "Lower risk than before"
                                   : "Signed for the first time";
    if (group != own) table.body.push_back(group_row(document::words(own), 4));
    group = own;
    const auto* page = composing.is_paper() ? nullptr : composing.outline.academy_page(move.academy->index);
    auto now = cell(one(level_mark(composing.facts, move.now->level)));
    now.is_changed = true;
    table.body.push_back(
        row({row_head(page == nullptr ? document::words(move.academy->name) : link(move.academy->name, page->id)),
             cell(move.before ? one(level_mark(composing.facts, *move.before)) : quiet("not signed")), std::move(now),
             cell(document::words(sentence_end(move.now->reason)),
                  document::words(fmt::format("Signed by the {}, {}", facts::role_name(composing.facts, move.now->by),
                                              move.now->on.in_words())))}));
  }
  return table;
}

document::Dates log_of(const Since& since, const std::vector<const facts::Academy*>& academies,
                       const Composing& composing) {
  return Log(since, academies, composing).dates();
}

}  // namespace cornerstone::compose
