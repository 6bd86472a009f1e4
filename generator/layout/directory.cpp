#include "layout/blocks.h"

namespace cornerstone::layout {
namespace {

/// Names in columns of 39.5 mm, read down, then across.
class GroupSetter {
 public:
  GroupSetter(Setting& setting, const document::DirectoryGroup& group, const Room& room, NodeIndex parent)
      : setting_(setting), group_(group), room_(room), parent_(parent) {}

  void set(Galley& galley) {
    Slab title;
    title.rule(room_.left, 0, room_.width, kRuleWidth, kBrandPaint);
    title.height = kU + put_text(setting_, title, group_.title, kLabel, room_.left, kU, room_.width,
                                 setting_.tree.add(parent_, Tag::kP));
    title.keeps_with_next = true;
    galley.add(std::move(title));
    const auto list = setting_.tree.add(parent_, Tag::kL);
    setting_.tree.at(list).list_numbering = "None";
    const auto columns = room_.width > span(8) ? std::size_t{3} : std::size_t{2};
    const double width = (room_.width - kGutter * static_cast<double>(columns - 1)) / static_cast<double>(columns);
    for (std::size_t begin = 0; begin < group_.entries.size(); begin += columns) {
      Slab row;
      for (auto i = begin; i < std::min(begin + columns, group_.entries.size()); ++i) {
        const double left = room_.left + static_cast<double>(i - begin) * (width + kGutter);
        row.height = std::max(row.height, put_entry(row, group_.entries[i], left, width, list));
      }
      galley.add(std::move(row));
    }
    galley.space(kAfterParagraph);
  }

 private:
  double put_entry(Slab& row, const document::DirectoryEntry& entry, double left, double width, NodeIndex list) {
    const auto body = setting_.tree.add(setting_.tree.add(list, Tag::kLI), Tag::kLBody);
    document::Inlines content = document::words(entry.text);
    if (link_to(setting_, entry.target)) {
      content = {document::Inline{document::Link{entry.target, content, {}}}};
    }
    if (!entry.detail.empty()) {
      content.emplace_back(document::LineBreak{});
      content.emplace_back(document::Words{entry.detail});
    }
    return put_text(setting_, row, content, kSmall, left, kStandardPadding, width, body) + 2 * kStandardPadding;
  }

  Setting& setting_;
  const document::DirectoryGroup& group_;
  const Room& room_;
  NodeIndex parent_;
};

}  // namespace

void set_directory(Setting& setting, const document::Directory& directory, const Room& room, Galley& galley) {
  const auto node = setting.tree.add(room.parent, Tag::kDiv);
  galley.anchor(directory.id);
  for (const auto& group : directory.groups) GroupSetter{setting, group, room, node}.set(galley);
}

}  // namespace cornerstone::layout
