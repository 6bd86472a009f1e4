#include <algorithm>

#include "layout/blocks.h"

namespace cornerstone::layout {
namespace {

constexpr double kFormAbove = 1.5 * kU;
constexpr double kFormBelow = 2 * kU;
constexpr double kInnerLabel = mm(25);

/// What is asked, its letter in column 1, and where it is asked for at the right.
class AskedSetter {
 public:
  AskedSetter(Setting& setting, const Room& room)
      : setting_(setting), room_(room), node_(setting.tree.add(room.parent, Tag::kDiv)) {}

  [[nodiscard]] Slab title(const document::Asked& asked) {
    constexpr auto kStyle = kSubsection.in(kAccentPaint);
    constexpr double kGap = 2 * kU;
    Slab slab;
    slab.rule(room_.left, 0, room_.width, kBroadRule, kAccentPaint);
    slab.height = kGap + put_text(setting_, slab, asked.title, kStyle, room_.left, kGap, room_.width - kSideWidth,
                                  setting_.tree.add(node_, Tag::kP));
    const bool has_places = std::ranges::any_of(asked.items, [](const auto& item) { return !item.place.empty(); });
    if (has_places) {
      put_text(setting_, slab, "Section", kSmall, room_.left, kGap + kStyle.baseline() - kSmall.baseline(), room_.width,
               setting_.tree.add(node_, Tag::kP), Side::kRight);
    }
    slab.height += kFormBelow;
    slab.keeps_with_next = true;
    return slab;
  }

  [[nodiscard]] Slab item(const document::AskedItem& asked) {
    if (list_ == 0) {
      list_ = setting_.tree.add(node_, Tag::kL);
      setting_.tree.at(list_).list_numbering = "LowerAlpha";
    }
    const auto node = setting_.tree.add(list_, Tag::kLI);
    const auto label = setting_.tree.add(node, Tag::kLbl);
    const auto body = setting_.tree.add(node, Tag::kLBody);
    Slab slab;
    put_run(setting_, slab, asked.label + " ", kText.tabular(), room_.left, kText.baseline(),
            setting_.tree.mark(label));
    slab.height = put_text(setting_, slab, asked.content, kText, room_.text_left, 0, room_.text_width,
                           setting_.tree.add(body, Tag::kP));
    if (!asked.place.empty()) {
      put_text(setting_, slab, asked.place, kText.tabular(), room_.left, 0, room_.width,
               setting_.tree.add(body, Tag::kP), Side::kRight);
    }
    slab.height += kFormBelow;
    return slab;
  }

 private:
  Setting& setting_;
  const Room& room_;
  NodeIndex node_;
  NodeIndex list_ = 0;
};

/// One row of a form: its label in columns 1 to 3, its matter in 4 to 12.
class RowSetter {
 public:
  RowSetter(Setting& setting, const document::FormRow& row, const Room& room, NodeIndex list)
      : setting_(setting), row_(row), room_(room) {
    body_ = setting.tree.add(setting.tree.add(list, Tag::kLI), Tag::kLBody);
  }

  [[nodiscard]] Slab set() {
    const auto style = kText.semibold().in(kBrandPaint);
    const double label_height = put_text(setting_, slab_, row_.label, style, room_.left, kFormAbove, at(4) - kGutter,
                                         setting_.tree.add(body_, Tag::kP));
    const auto list = setting_.tree.add(body_, Tag::kL);
    setting_.tree.at(list).list_numbering = "None";
    double y = kFormAbove;
    for (std::size_t i = 0; i < row_.entries.size(); ++i) {
      if (i > 0) y += kFormAbove;
      y += put_entry(row_.entries[i], y, setting_.tree.add(list, Tag::kLI));
    }
    slab_.height = std::max(kFormAbove + label_height, y) + kFormBelow;
    return std::move(slab_);
  }

 private:
  double put_entry(const document::Fact& entry, double y, NodeIndex item) {
    const auto body = setting_.tree.add(item, Tag::kLBody);
    const double left = room_.left + at(4);
    if (entry.label.empty()) {
      return put_text(setting_, slab_, entry.value, kText, left, y, room_.width - at(4),
                      setting_.tree.add(body, Tag::kP));
    }
    const double label = put_text(setting_, slab_, entry.label, kText, left, y, kInnerLabel - kColumnGap,
                                  setting_.tree.add(body, Tag::kP));
    const double value = put_text(setting_, slab_, entry.value, kText, left + kInnerLabel, y,
                                  room_.width - at(4) - kInnerLabel, setting_.tree.add(body, Tag::kP));
    return std::max(label, value);
  }

  Setting& setting_;
  const document::FormRow& row_;
  const Room& room_;
  NodeIndex body_ = 0;
  Slab slab_;
};

}  // namespace

void set_asked(Setting& setting, const document::Asked& asked, const Room& room, Galley& galley) {
  AskedSetter setter{setting, room};
  galley.space(2 * kU);
  galley.add(setter.title(asked));
  for (const auto& item : asked.items) galley.add(setter.item(item));
  galley.space(2 * kU);
}

void set_form(Setting& setting, const document::Form& form, const Room& room, Galley& galley) {
  const auto list = setting.tree.add(room.parent, Tag::kL);
  setting.tree.at(list).list_numbering = "None";
  for (std::size_t i = 0; i < form.rows.size(); ++i) {
    auto slab = RowSetter{setting, form.rows[i], room, list}.set();
    if (i == 0) slab.rule(room.left, 0, room.width, kTopRule, kBrandPaint);
    if (i > 0) slab.divider.push_back({kArtifact, rule_shape(room.left, 0, room.width, kHairline, kRulePaint)});
    if (i + 1 == form.rows.size()) slab.rule(room.left, slab.height - kRuleWidth, room.width, kRuleWidth, kBrandPaint);
    galley.add(std::move(slab));
  }
  galley.space(kAroundFigureAfter);
}

}  // namespace cornerstone::layout
