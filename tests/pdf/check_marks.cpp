#include <map>
#include <utility>

#include <fmt/format.h>

#include "pdf/structure_check.h"

namespace cornerstone::tests {
namespace {

/// Content by page number and number on the page.
using Place = std::pair<std::size_t, int>;

std::map<Place, std::size_t> elements_by_content(const Paper& paper, std::vector<Fault>& faults) {
  std::map<Place, std::size_t> owners;
  for (std::size_t i = 0; i < paper.elements.size(); ++i) {
    for (const auto& child : paper.elements[i].children) {
      if (child.kind != Child::Kind::kContent) continue;
      const Place place{paper.page_number(child.page), child.content};
      if (!owners.emplace(place, i).second) {
        faults.push_back({"content-in-two-elements", fmt::format("page {}, {}", place.first + 1, place.second)});
      }
    }
  }
  return owners;
}

class PageCheck {
 public:
  PageCheck(const Paper& paper, std::size_t number, std::map<Place, std::size_t>& owners, std::vector<Fault>& faults)
      : paper_(paper), page_(paper.pages[number]), number_(number), owners_(owners), faults_(faults) {}

  void run() {
    const auto& content = page_.content;
    for (const auto& op : content.unmarked) fault("unmarked-content", op);
    for (const auto& disorder : content.disorders) fault("marks-in-disorder", disorder);
    if (!QPDFObjectHandle(page_.object).getKey("/Tabs").isNameAndEquals("/S")) fault("tab-order", "/Tabs");
    std::map<int, int> uses;
    for (const auto& piece : content.pieces) {
      if (piece.content < 0) continue;
      if (++uses[piece.content] > 1) fault("content-number-twice", std::to_string(piece.content));
      check_piece(piece);
    }
  }

 private:
  void fault(std::string rule, std::string_view detail) {
    faults_.push_back({std::move(rule), fmt::format("page {}: {}", number_ + 1, detail)});
  }

  void check_piece(const Piece& piece) {
    const auto owner = owners_.find({number_, piece.content});
    if (owner == owners_.end()) return fault("content-without-element", piece.words);
    const auto& element = paper_.elements[owner->second];
    if (element.tag != piece.tag) fault("tags-differ", fmt::format("{} in {}", piece.tag, element.tag));
    if (back_to_element(piece.content) != element.object.getObjGen()) {
      fault("parent-tree", fmt::format("{} `{}` leads back to another element", piece.content, piece.words));
    }
    owners_.erase(owner);
  }

  QPDFObjGen back_to_element(int content) const {
    auto key = QPDFObjectHandle(page_.object).getKey("/StructParents");
    if (!key.isInteger()) return {};
    const auto found = paper_.parent_tree.find(QPDFObjectHandle(key).getIntValueAsInt());
    if (found == paper_.parent_tree.end() || !QPDFObjectHandle(found->second).isArray()) return {};
    auto array = QPDFObjectHandle(found->second);
    return content < array.getArrayNItems() ? array.getArrayItem(content).getObjGen() : QPDFObjGen();
  }

  const Paper& paper_;
  const ReadPage& page_;
  std::size_t number_;
  std::map<Place, std::size_t>& owners_;
  std::vector<Fault>& faults_;
};

}  // namespace

void check_marks(const Paper& paper, std::vector<Fault>& faults) {
  auto owners = elements_by_content(paper, faults);
  for (std::size_t i = 0; i < paper.pages.size(); ++i) PageCheck(paper, i, owners, faults).run();
  for (const auto& [place, element] : owners) {
    faults.push_back(
        {"element-without-content", fmt::format("{} names {} of page {}, which is not there",
                                                paper.elements[element].tag, place.second, place.first + 1)});
  }
}

}  // namespace cornerstone::tests
