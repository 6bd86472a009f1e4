#include <algorithm>

#include "compose/component_list.h"
#include "compose/option_check.h"
#include "compose/phrases.h"
#include "compose/tables.h"

namespace cornerstone::compose::component {
namespace {

/// The roles meant: one role, or the members of a team or body; all without a name.
std::vector<std::string> roles_meant(const std::string& of, const facts::Facts& facts) {
  std::vector<std::string> ids;
  const auto* role = facts::find_role(facts, of);
  if (role != nullptr && !role->members.empty()) return role->members;
  if (role != nullptr) return {of};
  for (const auto& each : facts.roles) ids.push_back(each.id);
  return ids;
}

bool is_in_post(const facts::Post& post, values::Date day) {
  return (!post.from || *post.from <= day) && (!post.until || *post.until >= day);
}

}  // namespace

document::Blocks people(const Call& call, Composing& composing) {
  const auto of = call.text("of");
  const auto& facts = composing.facts;
  if (!of.empty() && facts::find_role(facts, of) == nullptr) {
    std::vector<std::string> ids;
    for (const auto& role : facts.roles) ids.push_back(role.id);
    report_unknown(call.place("of"), "role", of, ids, composing.sink);
    return {};
  }
  const auto meant = roles_meant(of, facts);
  std::vector<const facts::Post*> posts;
  for (const auto& role : meant) {
    for (const auto& post : facts.posts) {
      if (post.role == role && is_in_post(post, facts.as_at)) posts.push_back(&post);
    }
  }
  if (posts.empty()) return nothing(call, composing, "Nobody holds this role at present.");
  const bool names_role = meant.size() > 1;
  const auto has = [&](auto test) { return std::ranges::any_of(posts, test); };
  const bool has_place = has([](const auto* post) { return post->academy != values::AcademyIndex::kNone; });
  const bool has_expertise = has([](const auto* post) { return !post->expertise.empty(); });
  std::vector<Head> heads{head("Name", 2)};
  if (names_role) heads.push_back(head("Role", 2));
  if (has_place) heads.push_back(head("Based at", 2));
  if (has_expertise) heads.push_back(head("Knows about", 3));
  auto table = table_of(call, std::move(heads));
  if (table.caption.empty()) table.caption = document::words("People");
  for (const auto* post : posts) {
    std::vector<document::Cell> cells{row_head(document::words(post->person.empty() ? "Vacant" : post->person))};
    if (names_role) cells.push_back(cell(facts::role_name(facts, post->role)));
    const auto* academy = facts::find_academy(facts, post->academy);
    if (has_place) cells.push_back(cell(academy == nullptr ? std::string() : academy->name));
    if (has_expertise) cells.push_back(cell(capitalised(joined(post->expertise))));
    table.body.push_back(row(std::move(cells)));
  }
  table.can_filter = posts.size() > 8;
  if (!call.note.empty() && table.notes.empty()) table.notes.push_back({.sign = {}, .text = call.note});
  document::Blocks blocks;
  blocks.emplace_back(std::move(table));
  return blocks;
}

}  // namespace cornerstone::compose::component
