#include "rules/entitlements.h"

#include <algorithm>

#include "expression/evaluate.h"
#include "facts/scope.h"
#include "rules/ledger.h"

namespace cornerstone::rules {
namespace {

using facts::Entitlement;
using facts::GrantState;

std::optional<Stated> real(const values::Rhythm& rhythm, std::optional<facts::LevelRank> level) {
  if (rhythm.kind == values::RhythmKind::kNone) return std::nullopt;
  return Stated{rhythm, level};
}

std::optional<Stated> everywhere(const facts::Item& item) {
  if (!item.frequency) return std::nullopt;
  return real(*item.frequency, std::nullopt);
}

GrantState grant_state(const std::string& value) {
  if (value == "granted") return GrantState::kGranted;
  if (value == "held") return GrantState::kHeld;
  return GrantState::kEnded;
}

void take_grant(const facts::Facts& facts, Entitlement& entitlement) {
  const auto* row = decision_in_force(facts, facts::Subject::kItem, entitlement.item, entitlement.academy);
  if (row == nullptr) return;
  entitlement.grant = grant_state(row->value);
  entitlement.granted_until = row->until;
  entitlement.grant_reason = row->reason;
  entitlement.clearance = entitlement.clearance.intersect(row->clearance);
  if (row->until && *row->until < facts.as_at) entitlement.grant = GrantState::kEnded;
}

std::optional<Entitlement> entitlement_of(const facts::Facts& facts, const facts::Names& names, const facts::Item& item,
                                          const facts::Academy& academy) {
  auto clearance = facts.who.declared(item.audience, academy.index);
  if (item.where) {
    const auto asked = expression::judge(*item.where, facts::AcademyScope(facts, names, academy.index));
    clearance = clearance.intersect(asked.clearance);
  }
  if (facts::concerns(item.where, facts, names, academy.index) != expression::Verdict::kYes) return std::nullopt;
  const auto* rating = facts::find_rating(facts, academy.index);
  std::optional<facts::LevelRank> level;
  if (!item.at.empty()) {
    clearance = clearance.intersect(facts.who.declared(facts.year.framework.audience, academy.index));
    if (rating != nullptr && rating->signed_level) {
      level = rating->signed_level->level;
      clearance = clearance.intersect(rating->signed_level.clearance());
    }
  }
  auto stated = stated_at(item, level, facts.year.offer.style);
  const bool is_granted = decision_in_force(facts, facts::Subject::kItem, item.id, academy.index) != nullptr;
  if (!stated && is_granted) stated = Stated{*values::read_rhythm("as required"), level};
  if (!stated) return std::nullopt;
  Entitlement entitlement{.item = item.id,
                          .academy = academy.index,
                          .rhythm = stated->rhythm,
                          .level = stated->level,
                          .granted_until = {},
                          .grant_reason = {},
                          .clearance = clearance};
  entitlement.is_raised = stated->level && item.frequency && stated->rhythm != *item.frequency;
  take_grant(facts, entitlement);
  return entitlement;
}

}  // namespace

std::optional<Stated> stated_at(const facts::Item& item, std::optional<facts::LevelRank> level,
                                facts::OfferStyle style) {
  if (item.at.empty()) return everywhere(item);
  if (!level) return std::nullopt;
  // Cumulative: what is stated at a level holds at worse ones until restated. What an academy owes never inherits.
  const bool inherits = style == facts::OfferStyle::kCumulative && !item.gives;
  const values::Rhythm* found = nullptr;
  facts::LevelRank where = 0;
  for (const auto& [rank, rhythm] : item.at) {
    if (rank == *level || (inherits && rank < *level)) {
      found = &rhythm;
      where = rank;
    }
  }
  return found != nullptr ? real(*found, where) : everywhere(item);
}

void entitle(facts::Facts& facts, const facts::Names& names) {
  for (const auto& academy : facts.academies) {
    for (const auto& item : facts.year.items) {
      if (item.per != facts::Per::kAcademy) continue;
      if (auto entitlement = entitlement_of(facts, names, item, academy))
        facts.entitlements.push_back(std::move(*entitlement));
    }
  }
  for (const auto& item : facts.year.items) {
    if (item.per != facts::Per::kTrust) continue;
    if (auto stated = everywhere(item)) {
      facts.entitlements.push_back({.item = item.id,
                                    .rhythm = stated->rhythm,
                                    .level = {},
                                    .granted_until = {},
                                    .grant_reason = {},
                                    .clearance = item.clearance});
    }
  }
}

}  // namespace cornerstone::rules
