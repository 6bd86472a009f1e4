#include "pdf/structure.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "pdf/structure_attributes.h"
#include "pdf/syntax.h"
#include "pdf/tags.h"

namespace cornerstone::pdf {
namespace {

using ChildKind = layout::NodeChild::Kind;

class TreeWriter {
 public:
  TreeWriter(const layout::Pages& pages, const LinkObjects& links, ObjectFile& file)
      : pages_(pages), links_(links), file_(file), root_(file.reserve()) {
    elements_.reserve(pages.nodes.size());
    for (std::size_t i = 0; i < pages.nodes.size(); ++i) elements_.push_back(file.reserve());
  }

  ObjectId write(const std::vector<std::vector<layout::NodeIndex>>& owners) {
    for (layout::NodeIndex i = 0; i < pages_.nodes.size(); ++i) file_.define(elements_[i], element(i));
    const auto parents = file_.add(parent_tree(owners));
    auto entries = fmt::format("/Type /StructTreeRoot /K [{}] /ParentTree {} /ParentTreeNextKey {}",
                               reference(elements_.at(0)), reference(parents), next_key_);
    if (const auto ids = id_tree(); !ids.empty()) entries += " /IDTree " + reference(file_.add(ids));
    file_.define(root_, std::move(entries));
    return root_;
  }

 private:
  [[nodiscard]] std::string element(layout::NodeIndex index) const;
  [[nodiscard]] std::string children(const layout::Node& node) const;
  [[nodiscard]] std::string child(const layout::NodeChild& child, std::optional<std::uint32_t> own_page) const;
  [[nodiscard]] std::string parent_tree(const std::vector<std::vector<layout::NodeIndex>>& owners);
  [[nodiscard]] std::string id_tree() const;

  const layout::Pages& pages_;
  const LinkObjects& links_;
  ObjectFile& file_;
  ObjectId root_;
  std::vector<ObjectId> elements_;  ///< By node.
  int next_key_ = 0;
};

std::string TreeWriter::element(layout::NodeIndex index) const {
  const auto& node = pages_.nodes[index];
  const auto parent = index == 0 ? root_ : elements_.at(node.parent);
  auto out = fmt::format("/Type /StructElem /S /{} /P {}", name(node.tag), reference(parent));
  if (!node.id.empty()) out += " /ID " + byte_string(node.id);
  if (!node.alternative.empty()) out += " /Alt " + text_string(node.alternative);
  if (!node.actual_text.empty()) out += " /ActualText " + text_string(node.actual_text);
  if (!node.language.empty()) out += " /Lang " + byte_string(node.language);
  return out + attributes(node, pages_) + children(node);
}

std::string TreeWriter::children(const layout::Node& node) const {
  if (node.children.empty()) return {};
  // The page of the first content is the element's own; content of other pages names its page.
  std::optional<std::uint32_t> own_page;
  const auto first = std::ranges::find(node.children, ChildKind::kContent, &layout::NodeChild::kind);
  if (first != node.children.end()) own_page = first->page;

  std::string out = own_page ? fmt::format(" /Pg {}", reference(file_.page(*own_page))) : std::string();
  out += " /K [";
  for (const auto& entry : node.children) {
    out += child(entry, own_page);
    out += ' ';
  }
  out.back() = ']';
  return out;
}

std::string TreeWriter::child(const layout::NodeChild& child, std::optional<std::uint32_t> own_page) const {
  switch (child.kind) {
    case ChildKind::kNode:
      return reference(elements_.at(child.node));
    case ChildKind::kContent:
      if (child.page == own_page) return std::to_string(child.index);
      return fmt::format("<</Type /MCR /Pg {} /MCID {}>>", reference(file_.page(child.page)), child.index);
    case ChildKind::kLink:
      break;
  }
  return fmt::format("<</Type /OBJR /Pg {} /Obj {}>>", reference(file_.page(child.page)),
                     reference(links_.at(child.page).at(child.index).annotation));
}

std::string TreeWriter::parent_tree(const std::vector<std::vector<layout::NodeIndex>>& owners) {
  std::string out = "/Nums [";
  for (const auto& page : owners) {
    out += fmt::format("{} [", next_key_++);
    for (const auto owner : page) {
      out += reference(elements_.at(owner));
      out += ' ';
    }
    out += "]\n";
  }
  for (const auto& page : links_) {
    for (const auto& link : page) {
      assert(link.structure_key == next_key_);
      out += fmt::format("{} {}\n", next_key_++, reference(elements_.at(link.node)));
    }
  }
  return out += ']';
}

std::string TreeWriter::id_tree() const {
  std::map<std::string_view, ObjectId> by_id;
  for (std::size_t i = 0; i < pages_.nodes.size(); ++i) {
    if (!pages_.nodes[i].id.empty()) by_id.emplace(pages_.nodes[i].id, elements_[i]);
  }
  if (by_id.empty()) return {};
  std::string out = "/Names [";
  for (const auto& [id, element] : by_id) out += byte_string(id) + ' ' + reference(element) + ' ';
  return out += ']';
}

}  // namespace

ObjectId add_structure(const layout::Pages& pages, const std::vector<std::vector<layout::NodeIndex>>& owners,
                       const LinkObjects& links, ObjectFile& file) {
  return TreeWriter(pages, links, file).write(owners);
}

}  // namespace cornerstone::pdf
