#include "compose/open_points.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "compose/phrases.h"
#include "compose/tables.h"

namespace cornerstone::compose {
namespace {

using facts::FindingState;
using facts::IndicatorFinding;

document::Inlines academy_name(const facts::Academy& academy, const Composing& composing) {
  const auto* page = composing.is_paper() ? nullptr : composing.outline.academy_page(academy.index);
  return page == nullptr ? document::words(academy.name) : link(academy.name, page->id);
}

/// In the order of how much they leave open.
std::vector<std::string> points_of(const facts::Rating& rating, const facts::Facts& facts) {
  std::vector<std::string> points;
  const auto* level = rating.signed_level.get();
  const auto* proposal = rating.proposal.get();
  if (proposal != nullptr && proposal->state == facts::RatingState::kNotRated)
    points.push_back(fmt::format("Cannot be rated: {} of {} indicators are known.", number_in_words(proposal->known),
                                 number_in_words(proposal->applicable)));
  if (proposal != nullptr && proposal->state == facts::RatingState::kProvisional)
    points.push_back(fmt::format("Provisional: what is not known could make it {} instead of {}.",
                                 level_name(facts, proposal->worst), level_name(facts, proposal->best)));
  if (level != nullptr && proposal != nullptr && rating.differs.value_or(false)) {
    auto point = fmt::format("Signed {} although the rules propose {}.", level_name(facts, level->level),
                             level_name(facts, proposal->best));
    if (!level->reason.empty()) point += " " + level->reason + (level->reason.ends_with('.') ? "" : ".");
    points.push_back(std::move(point));
  }
  if (level != nullptr && level->has_expired)
    points.push_back(fmt::format("The signature of {} is too old to rely on.", level->on.in_words()));
  return points;
}

enum class Reason { kNotKnown, kStale, kWithheld };
constexpr std::size_t kReasons = 3;

std::optional<Reason> reason_of(const IndicatorFinding* finding) {
  if (finding == nullptr) return std::nullopt;
  if (finding->is_withheld) return Reason::kWithheld;
  if (finding->state != FindingState::kNotKnown) return std::nullopt;
  return finding->is_stale ? Reason::kStale : Reason::kNotKnown;
}

document::Marked mark_of(Reason reason) {
  switch (reason) {
    case Reason::kStale:
      return stale_mark();
    case Reason::kWithheld:
      return withheld_mark();
    case Reason::kNotKnown:
      break;
  }
  return not_known_mark();
}

}  // namespace

document::Table open_points(std::string id, document::Inlines caption,
                            const std::vector<const facts::Academy*>& academies, const Composing& composing) {
  auto table = table_of(std::move(id), std::move(caption), {head("Academy", 1), head("What is open", 3)});
  for (const auto* academy : academies) {
    const auto* rating = facts::find_rating(composing.facts, academy->index);
    if (rating == nullptr) continue;
    const auto points = points_of(*rating, composing.facts);
    if (points.empty()) continue;
    std::string text;
    for (const auto& point : points) text += (text.empty() ? "" : " ") + point;
    table.body.push_back(row({row_head(academy_name(*academy, composing)), cell(std::move(text))}));
  }
  return table;
}

document::Table not_known_table(std::string id, document::Inlines caption,
                                const std::vector<const facts::Academy*>& academies, const Composing& composing) {
  auto table = table_of(std::move(id), std::move(caption),
                        {head("Reason", 1.4), head("Marks", 0.8, document::Align::kEnd), head("Where", 5)});
  for (std::size_t i = 0; i < kReasons; ++i) {
    const auto reason = static_cast<Reason>(i);
    int marks = 0;
    std::vector<std::string> places;
    for (const auto* academy : academies) {
      std::vector<std::string> indicators;
      for (const auto& indicator : composing.facts.year.indicators) {
        if (reason_of(facts::find_finding(composing.facts, indicator.id, academy->index)) == reason)
          indicators.push_back(indicator.name);
      }
      marks += static_cast<int>(indicators.size());
      constexpr std::size_t kFew = 2;
      if (!indicators.empty())
        places.push_back(indicators.size() <= kFew ? fmt::format("{} ({})", academy->name, joined(indicators))
                                                   : fmt::format("{} ({})", academy->name, indicators.size()));
    }
    if (marks == 0) continue;
    std::string where;
    for (const auto& place : places) where += (where.empty() ? "" : "; ") + place;
    table.body.push_back(row({row_head(one(mark_of(reason))), cell(fmt::to_string(marks)), cell(std::move(where))}));
  }
  return table;
}

}  // namespace cornerstone::compose
