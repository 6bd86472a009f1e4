#include <algorithm>
#include <set>

#include "compose/component_list.h"
#include "compose/option_check.h"
#include "compose/phrases.h"
#include "compose/tables.h"

namespace cornerstone::compose::component {
namespace {

using facts::Role;

/// The chart in words: each role with those who report to it below it.
class Chart {
 public:
  explicit Chart(const facts::Facts& facts) : facts_(facts) {}

  document::List below(const std::string& above) {
    document::List list;
    for (const auto& role : facts_.roles) {
      if (role.reports_to == above && role.kind != facts::RoleKind::kTeam && told_.insert(role.id).second)
        list.items.push_back(item(role));
    }
    return list;
  }

  document::ListItem item(const Role& role) {
    document::ListItem made;
    document::Paragraph text;
    text.content = strong(role.name);
    if (const auto holders = holders_of(role); !holders.empty()) append(text.content, quiet(", " + holders));
    made.blocks.emplace_back(std::move(text));
    if (auto list = below(role.id); !list.items.empty()) made.blocks.emplace_back(std::move(list));
    return made;
  }

 private:
  /// Few by name, many by their number.
  [[nodiscard]] std::string holders_of(const Role& role) const {
    constexpr std::size_t kFew = 5;
    std::vector<std::string> names;
    for (const auto& post : facts_.posts) {
      if (post.role == role.id && !post.person.empty()) names.push_back(post.person);
    }
    if (role.per == facts::Per::kAcademy) return "in each academy";
    return names.size() > kFew ? counted(static_cast<int>(names.size()), "person", "people") : joined(names);
  }

  const facts::Facts& facts_;
  std::set<std::string> told_;
};

}  // namespace

document::Blocks roles(const Call& call, Composing& composing) {
  const auto of = call.text("of");
  const auto* top = facts::find_role(composing.facts, of);
  if (!of.empty() && top == nullptr) {
    std::vector<std::string> ids;
    for (const auto& role : composing.facts.roles) ids.push_back(role.id);
    report_unknown(call.place("of"), "role", of, ids, composing.sink);
    return {};
  }
  Chart chart(composing.facts);
  document::List list;
  if (top != nullptr)
    list.items.push_back(chart.item(*top));
  else
    list = chart.below({});
  if (list.items.empty()) return nothing(call, composing, "No role is described.");
  document::Blocks blocks;
  add_title(call, composing, blocks);
  blocks.emplace_back(std::move(list));
  add_note(call, blocks);
  return blocks;
}

}  // namespace cornerstone::compose::component
