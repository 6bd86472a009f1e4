#include "layout/pairs.h"

#include <algorithm>

namespace cornerstone::layout {
namespace {

constexpr double kRowAbove = 1.5 * kU;
constexpr double kRowBelow = 2 * kU;
/// The label's share of a row that is not the whole frame: three columns of twelve.
constexpr double kLabelShare = 0.26;

struct PairNodes {
  NodeIndex label;
  NodeIndex value;
};

PairNodes add_nodes(StructureTree& tree, NodeIndex list) {
  const auto item = tree.add(list, Tag::kLI);
  const auto label = tree.add(item, Tag::kLbl);
  return {label, tree.add(item, Tag::kLBody)};
}

NodeIndex add_list(Setting& setting, const Room& room) {
  const auto list = setting.tree.add(room.parent, Tag::kL);
  setting.tree.at(list).list_numbering = "None";
  return list;
}

double label_width(const Setting& setting, const Room& room) {
  return room.width >= setting.frame_width() ? at(4) : std::max(kLabelShare * room.width, span(2));
}

double put_value(Setting& setting, Slab& slab, const Pair& pair, const TextStyle& style, double x, double y,
                 double width, NodeIndex node) {
  double height = put_text(setting, slab, pair.value, style, x, y, width, setting.tree.add(node, Tag::kP));
  if (!pair.detail.empty()) {
    height += put_text(setting, slab, pair.detail, kSmall, x, y + height, width, setting.tree.add(node, Tag::kP));
  }
  return height;
}

Slab tile(Setting& setting, const Pair& pair, const Room& room, NodeIndex list) {
  const auto nodes = add_nodes(setting.tree, list);
  Slab slab;
  slab.rule(room.left, 0, room.width, kRuleWidth, kBrandPaint);
  slab.height = kU;
  slab.height += put_text(setting, slab, pair.label, kLabel, room.left, slab.height, room.width, nodes.label);
  slab.height += put_value(setting, slab, pair, room.text, room.left, slab.height, room.width, nodes.value);
  if (!pair.id.empty()) slab.anchors.push_back({pair.id, 0});
  return slab;
}

}  // namespace

void set_pair_rows(Setting& setting, const std::vector<Pair>& pairs, const TextStyle& label_style, const Room& room,
                   Galley& galley) {
  const auto list = add_list(setting, room);
  const double indent = label_width(setting, room);
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const auto nodes = add_nodes(setting.tree, list);
    Slab slab;
    if (i == 0) slab.rule(room.left, 0, room.width, kTopRule, kBrandPaint);
    if (i > 0) slab.divider.push_back({kArtifact, rule_shape(room.left, 0, room.width, kHairline, kRulePaint)});
    const double label =
        put_text(setting, slab, pairs[i].label, label_style, room.left, kRowAbove, indent - kGutter, nodes.label);
    const double value =
        put_value(setting, slab, pairs[i], room.text, room.left + indent, kRowAbove, room.width - indent, nodes.value);
    slab.height = kRowAbove + std::max(label, value) + kRowBelow;
    if (i + 1 == pairs.size()) slab.rule(room.left, slab.height - kRuleWidth, room.width, kRuleWidth, kBrandPaint);
    galley.anchor(pairs[i].id);
    galley.add(std::move(slab));
  }
}

void set_pair_tiles(Setting& setting, const std::vector<Pair>& pairs, unsigned columns, const Room& room,
                    Galley& galley) {
  const auto list = add_list(setting, room);
  const double width = (room.width - kGutter * (columns - 1)) / columns;
  for (std::size_t begin = 0; begin < pairs.size(); begin += columns) {
    Slab row;
    const auto end = std::min(begin + columns, pairs.size());
    for (auto i = begin; i < end; ++i) {
      const double left = room.left + static_cast<double>(i - begin) * (width + kGutter);
      auto one = tile(setting, pairs[i], room.column(left, width), list);
      row.height = std::max(row.height, one.height);
      row.absorb(std::move(one), 0);
    }
    row.height += kRowBelow;
    galley.add(std::move(row));
  }
}

std::vector<Pair> pairs_of(const std::vector<document::Fact>& facts) {
  std::vector<Pair> pairs;
  for (const auto& fact : facts) pairs.push_back({fact.label, fact.value, {}, fact.id});
  return pairs;
}

}  // namespace cornerstone::layout
