// The structure tree while it grows: what a screen reader reads, in its order, whatever page things land on.
//
// Blocks are set before anyone knows their page. So a node's children are noted when it is set, as marks that stand for
// content still to be painted; painting then says which content of which page each mark became.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "layout/page.h"

namespace cornerstone::layout {

/// A place among a node's children.
enum class Mark : std::uint32_t {};
/// Painted outside the tree.
constexpr Mark kArtifact{0xFFFFFFFFU};

class StructureTree {
 public:
  StructureTree();  ///< With the Document as node 0.

  NodeIndex add(NodeIndex parent, Tag tag);
  [[nodiscard]] Node& at(NodeIndex node) { return nodes_[node]; }
  [[nodiscard]] const Node& at(NodeIndex node) const { return nodes_[node]; }

  /// The place after `node`'s last child.
  Mark mark(NodeIndex node);
  [[nodiscard]] NodeIndex node_of(Mark mark) const { return marks_[index(mark)].node; }
  /// `mark` was painted, or its link laid, as `child`; a mark may be painted in several parts.
  void painted(Mark mark, NodeChild child);

  /// The heading tag for `level` (1 to 6), never more than one deeper than the heading before.
  Tag heading(int level);

  /// The nodes with all their children. Nodes in which nothing was painted are gone; `pages` name the others by their
  /// new index.
  [[nodiscard]] std::vector<Node> finish(std::vector<Page>& pages) const;

 private:
  struct Child {
    bool is_mark = false;
    std::uint32_t index = 0;
  };
  struct Marked {
    NodeIndex node = 0;
    std::vector<NodeChild> painted;
  };
  [[nodiscard]] static std::uint32_t index(Mark mark) { return static_cast<std::uint32_t>(mark); }
  [[nodiscard]] std::vector<bool> worth_keeping() const;
  [[nodiscard]] std::vector<NodeChild> children_of(NodeIndex node, const std::vector<bool>& is_kept,
                                                   const std::vector<NodeIndex>& new_index) const;

  std::vector<Node> nodes_;
  std::vector<std::vector<Child>> children_;  ///< Parallel to `nodes_`.
  std::vector<Marked> marks_;
  int heading_level_ = 0;
};

}  // namespace cornerstone::layout
