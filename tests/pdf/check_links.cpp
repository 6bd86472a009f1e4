#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "pdf/structure_check.h"

namespace cornerstone::tests {
namespace {

struct Holder {
  std::size_t element = 0;
  QPDFObjGen page;
};

bool leads_to_page(const Paper& paper, QPDFObjectHandle destination) {
  if (!destination.isArray() || destination.getArrayNItems() < 2) return false;
  const auto target = destination.getArrayItem(0).getObjGen();
  return std::ranges::any_of(paper.pages, [&](const ReadPage& page) { return page.object.getObjGen() == target; });
}

/// Every bookmark, at any depth.
void check_bookmarks(const Paper& paper, QPDFObjectHandle above, std::vector<Fault>& faults) {
  constexpr int kMost = 100'000;
  auto bookmark = above.getKey("/First");
  for (int i = 0; bookmark.isDictionary() && i < kMost; ++i, bookmark = bookmark.getKey("/Next")) {
    auto title = bookmark.getKey("/Title");
    const auto words = title.isString() ? title.getUTF8Value() : std::string();
    if (words.empty()) faults.push_back({"bookmark-without-title", bookmark.getObjGen().unparse()});
    if (!leads_to_page(paper, bookmark.getKey("/Dest"))) faults.push_back({"bookmark-leads-nowhere", words});
    check_bookmarks(paper, bookmark, faults);
  }
}

class LinkCheck {
 public:
  LinkCheck(const Paper& paper, std::vector<Fault>& faults) : paper_(paper), faults_(faults) {}

  void run() {
    collect_holders();
    for (std::size_t i = 0; i < paper_.pages.size(); ++i) {
      for (const auto& annotation : paper_.pages[i].annotations) check(annotation, i);
    }
    for (const auto& [object, holder] : holders_) {
      fault("object-reference",
            fmt::format("{} holds {}, which no page has", paper_.elements[holder.element].tag, object.unparse()));
    }
  }

 private:
  void fault(std::string rule, std::string detail) { faults_.push_back({std::move(rule), std::move(detail)}); }

  void collect_holders() {
    for (std::size_t i = 0; i < paper_.elements.size(); ++i) {
      for (const auto& child : paper_.elements[i].children) {
        if (child.kind != Child::Kind::kObject) continue;
        if (!holders_.emplace(child.object, Holder{i, child.page}).second) {
          fault("object-reference", child.object.unparse() + " is held twice");
        }
      }
    }
  }

  void check(QPDFObjectHandle annotation, std::size_t page) {
    auto contents = annotation.getKey("/Contents");
    const auto words = contents.isString() ? contents.getUTF8Value() : std::string();
    const auto name = fmt::format("page {}: `{}` {}", page + 1, words, annotation.getObjGen().unparse());
    if (!annotation.getKey("/Subtype").isNameAndEquals("/Link")) fault("annotation-kind", name);
    if (words.empty()) fault("link-without-description", name);
    auto flags = annotation.getKey("/F");
    if (!flags.isInteger() || QPDFObjectHandle(flags).getIntValueAsInt() != 4) fault("link-not-printed", name);
    if (!leads_somewhere(annotation)) fault("link-leads-nowhere", name);

    const auto holder = holders_.find(annotation.getObjGen());
    if (holder == holders_.end()) return fault("annotation-without-element", name);
    const auto& element = paper_.elements[holder->second.element];
    if (element.tag != "Link") fault("nesting", name + " is held by " + element.tag);
    if (holder->second.page != paper_.pages[page].object.getObjGen())
      fault("object-reference", name + ": another page");
    auto key = annotation.getKey("/StructParent");
    const auto back =
        key.isInteger() ? paper_.parent_tree.find(QPDFObjectHandle(key).getIntValueAsInt()) : paper_.parent_tree.end();
    if (back == paper_.parent_tree.end() || back->second.getObjGen() != element.object.getObjGen()) {
      fault("parent-tree", name + " leads back to another element");
    }
    holders_.erase(holder);
  }

  bool leads_somewhere(QPDFObjectHandle annotation) const {
    auto action = annotation.getKey("/A");
    if (action.isDictionary() && action.getKey("/S").isNameAndEquals("/URI")) {
      return action.getKey("/URI").isString() && !action.getKey("/URI").getStringValue().empty();
    }
    return leads_to_page(paper_, annotation.getKey("/Dest"));
  }

  const Paper& paper_;
  std::vector<Fault>& faults_;
  std::map<QPDFObjGen, Holder> holders_;  ///< Those not met on a page yet.
};

}  // namespace

void check_links(const Paper& paper, std::vector<Fault>& faults) {
  LinkCheck(paper, faults).run();
  auto bookmarks = paper.catalogue().getKey("/Outlines");
  if (bookmarks.isDictionary()) check_bookmarks(paper, bookmarks, faults);
}

}  // namespace cornerstone::tests
