#include "layout/caption.h"

#include <fmt/format.h>

#include "layout/shift.h"

namespace cornerstone::layout {
namespace {

/// Adds `more` to `flow`, `gap` points after what stands there.
void append(InlineFlow& flow, InlineFlow more, double gap) {
  if (!flow.atoms.empty()) {
    flow.atoms.back().space = gap;
    flow.atoms.back().after = text::Break::kAllowed;
  }
  const auto first_link = flow.links.size();
  for (auto& atom : more.atoms) {
    if (atom.link) *atom.link += first_link;
    flow.atoms.push_back(std::move(atom));
  }
  flow.links.insert(flow.links.end(), more.links.begin(), more.links.end());
}

/// "z not applicable": the sign, then what it means.
document::Inlines with_sign(const document::Note& note, document::Style sign_style) {
  document::Inlines content;
  if (!note.sign.empty()) {
    content.emplace_back(document::Styled{sign_style, document::words(note.sign)});
    content.emplace_back(document::Words{" "});
  }
  content.insert(content.end(), note.text.begin(), note.text.end());
  // A few words stay on one line.
  constexpr std::size_t kShort = 40;
  if (document::plain_text(content).size() > kShort) return content;
  document::Inlines together;
  together.emplace_back(document::Styled{document::Style::kNoBreak, std::move(content)});
  return together;
}

/// Notes one after another, as many to a line as fit.
double put_notes(Setting& setting, Slab& slab, const std::vector<document::Note>& notes, const Room& room, double y) {
  if (notes.empty()) return 0;
  const auto node = setting.tree.add(room.parent, Tag::kP);
  InlineFlow flow;
  for (const auto& note : notes) {
    append(flow, flow_of(setting, with_sign(note, document::Style::kStrong), kNoteText, node), kKeyGap);
  }
  return put_lines(slab, set_lines(setting, std::move(flow), room.width), kNoteText, room.left, y);
}

std::string table_label(const document::Table& table) {
  return table.number == 0 ? std::string{} : fmt::format("Table {}", table.number);
}

}  // namespace

Caption opening_caption(const document::Table& table) {
  return {table_label(table), table.caption, table.subtitle};
}

Caption continued_caption(const document::Table& table) {
  Caption caption{table_label(table), table.caption, {}};
  if (!caption.label.empty()) {
    caption.label += " (continued)";
  } else if (!caption.title.empty()) {
    caption.title.emplace_back(document::Words{" (continued)"});
  }
  return caption;
}

Slab caption_slab(Setting& setting, const Caption& caption, const Room& room, std::optional<NodeIndex> node) {
  Slab slab;
  slab.keeps_with_next = true;
  const auto part = [&](const document::Inlines& content, const TextStyle& style) {
    if (content.empty()) return;
    const auto paragraph = node ? std::optional{setting.tree.add(*node, Tag::kP)} : std::nullopt;
    slab.height += put_text(setting, slab, content, style, room.left, slab.height, room.width, paragraph);
  };
  if (!caption.label.empty()) part(document::words(caption.label), kLabel);
  part(caption.title, kSubsection);
  part(caption.subtitle, kSmall);
  return slab;
}

Slab notes_slab(Setting& setting, const std::vector<document::Note>& key, const std::vector<document::Note>& notes,
                const document::Inlines& source, const Room& room) {
  Slab slab;
  slab.height += put_notes(setting, slab, key, room, slab.height);
  slab.height += put_notes(setting, slab, notes, room, slab.height);
  if (!source.empty()) {
    const auto node = setting.tree.add(room.parent, Tag::kP);
    slab.height += put_text(setting, slab, source, kNoteText, room.left, slab.height, room.width, node);
  }
  return slab;
}

}  // namespace cornerstone::layout
