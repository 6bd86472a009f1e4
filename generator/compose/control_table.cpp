#include "compose/control_table.h"

#include <algorithm>

#include <fmt/format.h>

#include "compose/offer_tables.h"
#include "compose/phrases.h"
#include "compose/tables.h"
#include "compose/themes.h"

namespace cornerstone::compose {
namespace {

using document::Cell;
using document::Inlines;
using document::Table;

/// Who decides which matter. A control with `where` replaces the one of its id in the academies that it concerns: on
/// the page of one academy in that row, elsewhere as a note.
class Controls {
 public:
  Controls(const std::string& theme, const Composing& composing)
      : theme_(theme), composing_(composing), facts_(composing.facts) {}

  [[nodiscard]] Table table(std::string id, Inlines caption) {
    std::vector<Head> heads{head("Matter", 3)};
    for (const auto& level : facts_.year.levels) heads.push_back(level_head(level));
    auto table = table_of(std::move(id), std::move(caption), std::move(heads));
    for (const auto& control : facts_.year.controls) {
      if (control.where || !serves(control, theme_)) continue;
      table.body.push_back(row_of(control));
      for (const auto* other : others_of(control)) {
        if (holds(*other) == Verdict::kNotKnown) table.notes.push_back({.sign = {}, .text = in_some(*other)});
      }
    }
    return table;
  }

 private:
  using Control = facts::Control;
  using Verdict = expression::Verdict;

  [[nodiscard]] std::vector<const Control*> others_of(const Control& control) const {
    std::vector<const Control*> others;
    for (const auto& other : facts_.year.controls) {
      if (other.where && other.id == control.id) others.push_back(&other);
    }
    return others;
  }

  /// Of all academies together it is not known.
  [[nodiscard]] Verdict holds(const Control& other) const {
    if (composing_.academy == values::AcademyIndex::kNone) return Verdict::kNotKnown;
    return facts::concerns(other.where, facts_, composing_.names(), composing_.academy);
  }

  [[nodiscard]] static const std::vector<std::string>* roles_at(const Control& control, facts::LevelRank level) {
    const auto found = std::ranges::find(control.at, level, [](const auto& each) { return each.first; });
    return found == control.at.end() ? nullptr : &found->second;
  }

  [[nodiscard]] document::Row row_of(const Control& control) const {
    std::vector<const Control*> holding{&control};
    for (const auto* other : others_of(control)) {
      if (holds(*other) == Verdict::kYes) holding.push_back(other);
    }
    const auto& gist = holding.back()->note.empty() ? control.note : holding.back()->note;
    std::vector<Cell> cells{row_head(document::words(control.name), gist)};
    const std::vector<std::string>* before = nullptr;
    for (const auto& level : facts_.year.levels) {
      const std::vector<std::string>* roles = nullptr;
      for (const auto* each : holding) {
        if (const auto* own = roles_at(*each, level.rank)) roles = own;
      }
      auto made = cell(roles == nullptr ? std::string("–") : roles_in_words(facts_, *roles));
      made.is_same = before != nullptr && roles != nullptr && *before == *roles;
      made.is_changed = before != nullptr && !made.is_same;
      before = roles;
      cells.push_back(std::move(made));
    }
    return row(std::move(cells));
  }

  /// "Budget, in some academies: Director of Education at High. The Board has withdrawn …"
  [[nodiscard]] Inlines in_some(const Control& other) const {
    std::vector<std::string> levels;
    for (const auto& level : facts_.year.levels) {
      if (const auto* roles = roles_at(other, level.rank))
        levels.push_back(roles_in_words(facts_, *roles) + " at " + level.name);
    }
    auto text = document::words(fmt::format("{}, in some academies: {}.", other.name, joined(levels)));
    if (!other.note.empty()) {
      append(text, document::words(" "));
      append(text, other.note);
    }
    return text;
  }

  const std::string& theme_;
  const Composing& composing_;
  const facts::Facts& facts_;
};

}  // namespace

Table control_table(std::string id, Inlines caption, const std::string& theme, const Composing& composing) {
  return Controls(theme, composing).table(std::move(id), std::move(caption));
}

}  // namespace cornerstone::compose
