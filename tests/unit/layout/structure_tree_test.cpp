#include "layout/structure_tree.h"

#include <catch2/catch.hpp>

namespace cornerstone::layout {
namespace {

NodeChild content(std::uint32_t page, std::uint32_t index) {
  return {NodeChild::Kind::kContent, 0, page, index};
}

std::string tree_of(const StructureTree& tree) {
  Pages pages;
  pages.nodes = tree.finish(pages.pages);
  return dump_tree(pages);
}

}  // namespace

TEST_CASE("children keep the order in which they were set, whenever they are painted") {
  StructureTree tree;
  const auto paragraph = tree.add(0, Tag::kP);
  const auto before = tree.mark(paragraph);
  const auto link = tree.add(paragraph, Tag::kLink);
  const auto inside = tree.mark(link);
  const auto after = tree.mark(paragraph);
  tree.painted(after, content(0, 2));
  tree.painted(inside, content(0, 1));
  tree.painted(before, content(0, 0));
  tree.painted(before, content(1, 0));
  std::vector<Page> none;
  const auto nodes = tree.finish(none);
  REQUIRE(nodes.size() == 3);
  const auto& children = nodes[1].children;
  REQUIRE(children.size() == 4);
  CHECK(children[0].page == 0);
  CHECK(children[1].page == 1);
  CHECK(children[2].kind == NodeChild::Kind::kNode);
  CHECK(children[3].index == 2);
}

TEST_CASE("one mark serves until another child comes between") {
  StructureTree tree;
  const auto paragraph = tree.add(0, Tag::kP);
  const auto first = tree.mark(paragraph);
  CHECK(tree.mark(paragraph) == first);
  tree.add(paragraph, Tag::kSpan);
  CHECK(tree.mark(paragraph) != first);
  CHECK(tree.node_of(first) == paragraph);
}

TEST_CASE("headings never skip a level") {
  StructureTree tree;
  CHECK(tree.heading(3) == Tag::kH1);
  CHECK(tree.heading(3) == Tag::kH2);
  CHECK(tree.heading(3) == Tag::kH3);
  CHECK(tree.heading(2) == Tag::kH2);
  CHECK(tree.heading(6) == Tag::kH3);
}

TEST_CASE("nodes in which nothing was painted are gone, empty cells stay") {
  StructureTree tree;
  tree.mark(tree.add(tree.add(0, Tag::kDiv), Tag::kP));
  const auto row = tree.add(tree.add(0, Tag::kTable), Tag::kTR);
  tree.add(row, Tag::kTD);
  CHECK(tree_of(tree) == "Document\n  Table\n    TR\n      TD\n");
}

}  // namespace cornerstone::layout
