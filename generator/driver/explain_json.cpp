#include "driver/explain_json.h"

#include <array>
#include <nlohmann/json.hpp>

namespace cornerstone::driver {
namespace {

using Json = nlohmann::ordered_json;
using values::AcademyIndex;

std::string level_id(const facts::Facts& facts, facts::LevelRank rank) {
  const auto* level = facts::find_level(facts, rank);
  return level != nullptr ? level->id : "";
}

Json rating_of(const facts::Facts& facts, AcademyIndex academy) {
  Json json = Json::object();
  const auto* rating = facts::find_rating(facts, academy);
  if (rating == nullptr) return json;
  if (const auto* proposal = rating->proposal.get()) {
    constexpr std::array<const char*, 3> kStates{"proposed", "provisional", "not rated"};
    json["state"] = kStates[static_cast<std::size_t>(proposal->state)];
    if (proposal->state != facts::RatingState::kNotRated) {
      json["best"] = level_id(facts, proposal->best);
      json["worst"] = level_id(facts, proposal->worst);
    }
  }
  if (const auto* signature = rating->signed_level.get()) {
    json["signed"] = level_id(facts, signature->level);
    json["signed_on"] = signature->on.iso();
  }
  return json;
}

Json indicators_of(const facts::Facts& facts, AcademyIndex academy) {
  Json json = Json::object();
  for (const auto& finding : facts.indicator_findings) {
    if (finding.academy != academy) continue;
    auto& entry = json[finding.indicator];
    switch (finding.state) {
      case facts::FindingState::kKnown:
        entry = {{"state", "known"}, {"level", level_id(facts, finding.best)}};
        break;
      case facts::FindingState::kNotKnown:
        entry = {{"state", "not known"}, {"between", {level_id(facts, finding.best), level_id(facts, finding.worst)}}};
        break;
      case facts::FindingState::kNotApplicable:
        entry = {{"state", "not applicable"}};
        break;
    }
  }
  return json;
}

Json rules_of(const facts::Facts& facts, AcademyIndex academy) {
  Json json = Json::object();
  for (const auto& finding : facts.rule_findings) {
    if (finding.academy == academy) json[finding.rule] = expression::name(finding.trace.verdict);
  }
  return json;
}

Json dates_of(const facts::Facts& facts, const facts::Entitlement& entitlement) {
  Json dates = Json::array();
  for (const auto& occurrence : facts.occurrences) {
    if (occurrence.item == entitlement.item && occurrence.academy == entitlement.academy)
      dates.push_back(occurrence.from.iso());
  }
  return dates;
}

Json entitlements_of(const facts::Facts& facts, AcademyIndex academy) {
  Json json = Json::object();
  for (const auto& entitlement : facts.entitlements) {
    if (entitlement.academy != academy) continue;
    const bool is_bare = entitlement.rhythm.kind == values::RhythmKind::kAsRequired;
    Json entry = {{"rhythm", is_bare ? "" : entitlement.rhythm.words},
                  {"as_required", entitlement.rhythm.is_as_required}};
    if (entitlement.level) entry["level"] = level_id(facts, *entitlement.level);
    entry["dates"] = dates_of(facts, entitlement);
    json[entitlement.item] = std::move(entry);
  }
  return json;
}

Json success_of(const facts::Facts& facts) {
  Json json = Json::object();
  for (const auto& finding : facts.success_findings) {
    const auto* summary = finding.summary.get();
    if (summary == nullptr) continue;
    Json entry = {{"state", facts::name(summary->state)}};
    if (summary->of > 0) {
      entry["met"] = summary->met;
      entry["of"] = summary->of;
      entry["not_known"] = summary->not_known;
    }
    json[finding.success] = std::move(entry);
  }
  return json;
}

}  // namespace

std::string explain_json(const facts::Facts& facts, const std::optional<std::string>& academy) {
  Json academies = Json::object();
  for (const auto& each : facts.academies) {
    if (academy ? each.id != *academy : !each.is_counted()) continue;
    academies[each.id] = {{"rating", rating_of(facts, each.index)},
                          {"indicators", indicators_of(facts, each.index)},
                          {"rules", rules_of(facts, each.index)},
                          {"entitlements", entitlements_of(facts, each.index)}};
  }
  const Json json = {{"trust", facts.trust.id},
                     {"as_at", facts.as_at.iso()},
                     {"academies", academies},
                     {"success", success_of(facts)}};
  return json.dump(2) + "\n";
}

}  // namespace cornerstone::driver
