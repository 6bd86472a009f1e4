#include "layout/structure_tree.h"

#include <algorithm>

namespace cornerstone::layout {
namespace {

/// Nodes that mean something even when empty: a table keeps its shape, and a part waits for an appendix.
bool stands_empty(Tag tag) {
  return tag == Tag::kTD || tag == Tag::kTH || tag == Tag::kPart || tag == Tag::kDocument;
}

}  // namespace

StructureTree::StructureTree() {
  nodes_.emplace_back().tag = Tag::kDocument;
  children_.emplace_back();
}

NodeIndex StructureTree::add(NodeIndex parent, Tag tag) {
  const auto node = static_cast<NodeIndex>(nodes_.size());
  auto& added = nodes_.emplace_back();
  added.tag = tag;
  added.parent = parent;
  children_.emplace_back();
  children_[parent].push_back({false, node});
  return node;
}

Mark StructureTree::mark(NodeIndex node) {
  auto& children = children_[node];
  if (!children.empty() && children.back().is_mark) return Mark{children.back().index};
  const auto mark = static_cast<std::uint32_t>(marks_.size());
  marks_.push_back({node, {}});
  children.push_back({true, mark});
  return Mark{mark};
}

void StructureTree::painted(Mark mark, NodeChild child) {
  marks_[index(mark)].painted.push_back(child);
}

Tag StructureTree::heading(int level) {
  heading_level_ = std::clamp(level, 1, std::min(heading_level_ + 1, 6));
  return static_cast<Tag>(static_cast<int>(Tag::kH1) + heading_level_ - 1);
}

std::vector<bool> StructureTree::worth_keeping() const {
  std::vector<bool> is_kept(nodes_.size());
  // Children come after their parents.
  for (auto node = nodes_.size(); node-- > 0;) {
    is_kept[node] = stands_empty(nodes_[node].tag) || std::ranges::any_of(children_[node], [&](const Child& child) {
                      return child.is_mark ? !marks_[child.index].painted.empty() : is_kept[child.index];
                    });
  }
  return is_kept;
}

std::vector<NodeChild> StructureTree::children_of(NodeIndex node, const std::vector<bool>& is_kept,
                                                  const std::vector<NodeIndex>& new_index) const {
  std::vector<NodeChild> children;
  for (const auto& child : children_[node]) {
    if (child.is_mark) {
      const auto& painted = marks_[child.index].painted;
      children.insert(children.end(), painted.begin(), painted.end());
    } else if (is_kept[child.index]) {
      children.push_back({NodeChild::Kind::kNode, new_index[child.index], 0, 0});
    }
  }
  return children;
}

std::vector<Node> StructureTree::finish(std::vector<Page>& pages) const {
  const auto is_kept = worth_keeping();
  std::vector<NodeIndex> new_index(nodes_.size(), 0);
  NodeIndex count = 0;
  for (NodeIndex node = 0; node < nodes_.size(); ++node) {
    if (is_kept[node]) new_index[node] = count++;
  }
  std::vector<Node> kept;
  kept.reserve(count);
  for (NodeIndex node = 0; node < nodes_.size(); ++node) {
    if (!is_kept[node]) continue;
    kept.push_back(nodes_[node]);
    kept.back().parent = new_index[nodes_[node].parent];
    kept.back().children = children_of(node, is_kept, new_index);
  }
  for (auto& page : pages) {
    for (auto& link : page.links) link.node = new_index[link.node];
    for (auto& operation : page.operations) {
      if (auto* begin = std::get_if<Begin>(&operation)) begin->node = new_index[begin->node];
    }
  }
  return kept;
}

}  // namespace cornerstone::layout
