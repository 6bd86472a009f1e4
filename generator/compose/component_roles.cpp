#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "charts/tree.h"
#include "compose/component_list.h"
#include "compose/option_check.h"
#include "compose/page_room.h"
#include "compose/phrases.h"
#include "compose/tables.h"

namespace cornerstone::compose::component {
namespace {

using charts::Branch;
using facts::Role;

/// Who stands under whom; teams are pools of roles that stand there already.
class Chart {
 public:
  explicit Chart(const facts::Facts& facts) : facts_(facts) {}

  std::vector<Branch> below(const std::string& above) {
    std::vector<Branch> branches;
    for (const auto& role : facts_.roles) {
      if (role.reports_to == above && role.kind != facts::RoleKind::kTeam && told_.insert(role.id).second)
        branches.push_back(branch(role));
    }
    return branches;
  }

  Branch branch(const Role& role) {
    return {.name = role.name,
            .about = holders_of(role),
            .is_body = role.kind == facts::RoleKind::kBody,
            .below = below(role.id)};
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

/// The same in words: each role with those who report to it below it.
document::List in_words(const std::vector<Branch>& branches) {
  document::List list;
  for (const auto& branch : branches) {
    document::ListItem item;
    document::Paragraph text;
    text.content = strong(branch.name);
    if (!branch.about.empty()) append(text.content, quiet(", " + branch.about));
    item.blocks.emplace_back(std::move(text));
    if (!branch.below.empty()) item.blocks.emplace_back(in_words(branch.below));
    list.items.push_back(std::move(item));
  }
  return list;
}

std::vector<std::string> names_of(const std::vector<Branch>& branches) {
  std::vector<std::string> names;
  for (const auto& branch : branches) names.push_back(branch.name);
  return names;
}

/// From the deepest to the top.
std::vector<std::string> longest_line(const std::vector<Branch>& branches) {
  const auto deepest =
      std::ranges::max_element(branches, {}, [](const Branch& branch) { return charts::depth_of(branch.below); });
  if (deepest == branches.end()) return {};
  auto line = longest_line(deepest->below);
  line.push_back(deepest->name);
  return line;
}

std::string finding_of(const std::vector<Branch>& roots) {
  std::string text;
  for (const auto& root : roots) {
    const auto below = names_of(root.below);
    if (!below.empty())
      text += fmt::format("{} {} to the {}. ", joined(below), below.size() == 1 ? "reports" : "report", root.name);
  }
  const auto line = longest_line(roots);
  if (text.empty()) return joined(names_of(roots)) + ".";
  return text + fmt::format("The longest line has {} steps: {}.", number_in_words(static_cast<int>(line.size())),
                            joined(line));
}

bool has_body(const std::vector<Branch>& branches) {
  return std::ranges::any_of(branches, [](const Branch& each) { return each.is_body || has_body(each.below); });
}

document::Figure drawn(const Call& call, const std::vector<Branch>& branches, const Composing& composing) {
  const charts::TextWidth measure(composing.faces);
  document::Figure figure;
  figure.id = call.id;
  figure.title = call.title.empty() ? document::words("Who reports to whom") : call.title;
  std::string key = "A line joins each role to the one that it reports to";
  if (has_body(branches)) key += "; a thick edge marks a body that meets";
  figure.subtitle = document::words(std::move(key));
  figure.wide = charts::tree_chart(branches, charts::Width::kWide, measure);
  if (!composing.is_paper()) figure.narrow = charts::tree_chart(branches, charts::Width::kNarrow, measure);
  figure.alternative = finding_of(branches);
  if (!call.note.empty()) figure.notes.push_back({.sign = {}, .text = call.note});
  return figure;
}

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
  const auto branches = top != nullptr ? std::vector{chart.branch(*top)} : chart.below({});
  if (branches.empty()) return nothing(call, composing, "No role is described.");
  auto figure = drawn(call, branches, composing);
  document::Blocks blocks;
  // What no page could hold is said in words alone.
  if (composing.is_paper() && figure.wide.height > tallest_drawing(composing)) {
    add_title(call, composing, blocks);
    blocks.emplace_back(in_words(branches));
    add_note(call, blocks);
    return blocks;
  }
  document::Details words;
  words.summary = document::words("The same in words");
  words.blocks.emplace_back(in_words(branches));
  blocks.emplace_back(std::move(figure));
  blocks.emplace_back(std::move(words));
  return blocks;
}

}  // namespace cornerstone::compose::component
