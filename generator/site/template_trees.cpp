#include "site/template_trees.h"

#include <algorithm>
#include <vector>

namespace cornerstone::site {
namespace {

using Component = kainjow::mustache::component<std::string>;
using kainjow::mustache::tag_type;

class Search {
 public:
  Search(const TemplateTrees& trees, std::string_view name) : trees_(trees), name_(name) {}

  Held in(const std::string& part) {
    const auto tree = trees_.find(part);
    if (tree == trees_.end() || std::ranges::find(open_, part) != open_.end()) return Held::kNever;
    open_.push_back(part);
    const Held found = in(tree->second.children);
    open_.pop_back();
    return found;
  }

 private:
  struct Section {
    Held where_true = Held::kNever;
    Held where_false = Held::kNever;
  };

  Held in(const std::vector<Component>& components) {
    Held found = Held::kNever;
    std::map<std::string, Section> sections;
    for (const Component& one : components) {
      Section& section = sections[one.tag.name];
      switch (one.tag.type) {
        case tag_type::variable:
        case tag_type::unescaped_variable:
          if (one.tag.name == name_) return Held::kAlways;
          break;
        case tag_type::partial:
          found = std::max(found, in(one.tag.name));
          break;
        case tag_type::section_begin:
          section.where_true = std::max(section.where_true, in(one.children));
          break;
        case tag_type::section_begin_inverted:
          section.where_false = std::max(section.where_false, in(one.children));
          break;
        default:
          break;
      }
    }
    for (const auto& [unused, section] : sections) found = std::max(found, whole(section));
    return found;
  }

  static Held whole(const Section& section) {
    const auto [less, more] = std::minmax(section.where_true, section.where_false);
    return more == Held::kNever ? Held::kNever : std::max(less, Held::kOnSomePages);
  }

  const TemplateTrees& trees_;
  std::string_view name_;
  std::vector<std::string> open_;
};

}  // namespace

Held held(const TemplateTrees& trees, std::string_view name) {
  return Search(trees, name).in("page");
}

}  // namespace cornerstone::site
