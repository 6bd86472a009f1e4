#include "layout/pairs.h"

#include <algorithm>

namespace cornerstone::layout {
namespace {

constexpr double kRowAbove = 1.5 * kU;
constexpr double kRowBelow = 2 * kU;
/// The label's share of a row that is not the whole frame: three columns of twelve.
constexpr double kLabelShare = 0.26;

/// In less than this a value beside its label breaks at every word: it stands under it.
constexpr double kNarrowestRow = span(5);

struct PairNodes {
  NodeIndex label;
  NodeIndex value;
};

/// A label that is no number is the first line of what its item says: a list without numbering has no Lbl.
PairNodes add_nodes(StructureTree& tree, NodeIndex list) {
  const auto body = tree.add(tree.add(list, Tag::kLI), Tag::kLBody);
  return {tree.add(body, Tag::kP), body};
}

NodeIndex add_list(Setting& setting, const Room& room) {
  const auto list = setting.tree.add(room.parent, Tag::kL);
  setting.tree.at(list).list_numbering = "None";
  return list;
}

/// What labels take beside their values; nothing where values stand under them.
double label_width(const Setting& setting, const Room& room) {
  if (room.width < kNarrowestRow) return 0;
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
  const auto first = galley.size();
  const double indent = label_width(setting, room);
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const auto nodes = add_nodes(setting.tree, list);
    Slab slab;
    if (i == 0) slab.rule(room.left, 0, room.width, kTopRule, kBrandPaint);
    if (i > 0) slab.divider.push_back({kArtifact, rule_shape(room.left, 0, room.width, kHairline, kRulePaint)});
    const double label_room = indent > 0 ? indent - kGutter : room.width;
    const double label =
        put_text(setting, slab, pairs[i].label, label_style, room.left, kRowAbove, label_room, nodes.label);
    const double value_top = indent > 0 ? kRowAbove : kRowAbove + label;
    const double value =
        put_value(setting, slab, pairs[i], room.text, room.left + indent, value_top, room.width - indent, nodes.value);
    slab.height = std::max(kRowAbove + label, value_top + value) + kRowBelow;
    if (i + 1 == pairs.size()) slab.rule(room.left, slab.height - kRuleWidth, room.width, kRuleWidth, kBrandPaint);
    galley.anchor(pairs[i].id);
    // Neither the first row nor the last stands alone.
    slab.keeps_with_next = pairs.size() > 1 && (i == 0 || i + 2 == pairs.size());
    galley.add(std::move(slab));
  }
  // Up to half a page stays whole. Were it more, the page before could be left nearly empty.
  galley.keep_whole_from(first, setting.frame_height() / 2);
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
