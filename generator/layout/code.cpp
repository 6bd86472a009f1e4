#include <algorithm>

#include "layout/blocks.h"

namespace cornerstone::layout {
namespace {

/// Leading spaces mean something in code: they must not vanish at a line's start.
std::string with_kept_indent(std::string_view line) {
  const auto indent = std::min(line.find_first_not_of(' '), line.size());
  std::string kept;
  for (std::size_t i = 0; i < indent; ++i) kept += "\u00A0\u00A0";
  return kept.append(line.substr(indent));
}

}  // namespace

void set_code(Setting& setting, const document::Code& code, const Room& room, Galley& galley) {
  const auto paragraph = setting.tree.add(room.parent, Tag::kP);
  const auto node = setting.tree.add(paragraph, Tag::kCode);
  document::Inlines content;
  std::string_view rest = code.text;
  while (!rest.empty()) {
    const auto end = std::min(rest.find('\n'), rest.size());
    if (!content.empty()) content.emplace_back(document::LineBreak{});
    content.emplace_back(document::Words{with_kept_indent(rest.substr(0, end))});
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  const auto style = kSmall.tabular();
  add_lines(galley, set_lines(setting, content, style, room.text_width, node), style, room.text_left);
  galley.space(kAfterParagraph);
}

}  // namespace cornerstone::layout
