#include <algorithm>

#include "compose/component_list.h"
#include "compose/tables.h"

namespace cornerstone::compose::component {
namespace {

/// Those of an academy who answer to the trust: roles in each academy whose line leads out of it.
std::vector<std::string> who_signs(const facts::Facts& facts) {
  std::vector<std::string> names;
  for (const auto& role : facts.roles) {
    if (role.per != facts::Per::kAcademy || role.kind != facts::RoleKind::kRole) continue;
    const auto* above = facts::find_role(facts, role.reports_to);
    if (above == nullptr || above->per == facts::Per::kTrust) names.push_back(role.name);
  }
  if (names.empty()) names = {"Principal", "Chair of governors"};
  return names;
}

}  // namespace

document::Blocks acknowledge(const Call& call, Composing& composing) {
  document::SignatureLines lines;
  lines.who = who_signs(composing.facts);
  lines.statement = "We have read this and know how to query it.";
  document::Blocks blocks;
  add_title(call, composing, blocks);
  blocks.emplace_back(std::move(lines));
  add_note(call, blocks);
  return blocks;
}

}  // namespace cornerstone::compose::component
