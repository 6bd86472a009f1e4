#include "readers/team_file.h"

#include <array>
#include <map>
#include <set>

#include <fmt/format.h>

#include "readers/date_checks.h"
#include "readers/record.h"
#include "readers/shapes.h"
#include "readers/tables.h"
#include "source/text.h"

namespace cornerstone::readers {
namespace {

constexpr std::array kRoleKinds = {facts::RoleKind::kRole, facts::RoleKind::kBody, facts::RoleKind::kTeam};

facts::Role read_role(const Record& record, std::optional<values::AudienceIndex> of_head) {
  facts::Role role;
  record.read_common(role, facts::Per::kTrust, of_head);
  if (const auto kind = record.choice("kind")) role.kind = kRoleKinds.at(*kind);
  role.reports_to = record.reference("reports_to");
  role.members = record.references("members");
  role.days = record.rhythm("days");
  role.kept_when = record.sentence("kept_when");
  role.ready_when = record.text("ready_when");
  return role;
}

facts::Post read_post(const Record& record, std::optional<values::AudienceIndex> of_head) {
  facts::Post post;
  record.read_common(post, facts::Per::kTrust, of_head);
  post.role = record.reference("role");
  post.person = record.text("person");
  post.academy = academy_by_id(record.context(), record.reference("academy"));
  post.days = record.rhythm("days");
  post.expertise = record.texts("expertise");
  post.from = record.date("from");
  post.until = record.date("until");
  post.ready = record.date("ready");
  check_from_until(record);
  return post;
}

/// Reports roles that report to one another in a circle.
void check_lines(const std::vector<facts::Role>& roles, const Context& context) {
  std::map<std::string, const facts::Role*, std::less<>> by_id;
  for (const auto& role : roles) by_id.emplace(role.id, &role);
  std::set<std::string> told;
  for (const auto& role : roles) {
    if (told.contains(role.id)) continue;
    const auto* above = &role;
    std::set<std::string> line;
    for (std::size_t steps = 0; steps <= roles.size() && above != nullptr && !above->reports_to.empty(); ++steps) {
      const auto next = by_id.find(above->reports_to);
      above = next == by_id.end() ? nullptr : next->second;
      if (above != nullptr) line.insert(above->id);
      if (above != &role) continue;
      context.sink.report(diagnostics::Kind::kCircle, role.origin.span,
                          fmt::format("`{}` reports to itself, by way of others or directly", role.id),
                          "change one `reports_to` so that the line ends somewhere");
      told.merge(line);
      break;
    }
  }
}

/// Reports a team or body that is a member of itself.
void check_members(const Record& role) {
  const auto* members = role.find("members");
  if (members == nullptr) return;
  for (const auto* member : texts_of(*members)) {
    if (member->text != role.text("id")) continue;
    role.context().sink.report(diagnostics::Kind::kCircle, member->span,
                               fmt::format("`{}` is a member of itself", member->text), "take it out of the list");
  }
}

}  // namespace

void read_team(const TomlFile& file, const Context& context, facts::Declared& into) {
  const auto of_head = head_audience(file, shapes::kTeam, context);
  for (const auto& placed : file.records(shapes::kRole)) {
    const Record record(placed, shapes::kRole, context);
    into.roles.push_back(read_role(record, of_head));
    check_members(record);
  }
  for (const auto& placed : file.records(shapes::kPost)) {
    into.posts.push_back(read_post(Record(placed, shapes::kPost, context), of_head));
  }
  check_lines(into.roles, context);
}

void read_glossary(const TomlFile& file, const Context& context, facts::Declared& into) {
  const auto of_head = head_audience(file, shapes::kGlossary, context);
  std::map<std::string, source::Span> seen;
  for (const auto& placed : file.records(shapes::kWord)) {
    const Record record(placed, shapes::kWord, context);
    facts::Word word;
    record.read_common(word, facts::Per::kTrust, of_head);
    word.origin.span = record.span("name");
    const auto [first, is_new] = seen.emplace(source::folded(word.name), word.origin.span);
    if (!is_new) {
      context.sink.report(diagnostics::Kind::kDuplicateId, word.origin.span,
                          fmt::format("`{}` is explained already", word.name), "give each word once",
                          {{first->second, "the first stands here"}});
    }
    into.words.push_back(std::move(word));
  }
}

}  // namespace cornerstone::readers
