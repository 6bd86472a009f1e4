// A node of cmark's tree as the Markdown reader asks it.

#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include <cmark-gfm.h>

namespace cornerstone::readers {

using MarkdownTree = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

/// The tree of a Markdown text with tables, strikethrough, autolinks, task lists, footnotes and typographic signs.
[[nodiscard]] MarkdownTree parse_with_cmark(std::string_view text);

enum class NodeKind {
  kParagraph,
  kHeading,
  kList,
  kItem,
  kTask,
  kQuote,
  kCode,
  kHtmlBlock,
  kRule,
  kTable,
  kTableRow,
  kTableCell,
  kFootnote,
  kText,
  kSoftBreak,
  kLineBreak,
  kCodeSpan,
  kHtml,
  kEmphasis,
  kStrong,
  kStruck,
  kLink,
  kImage,
  kFootnoteMark,
  kOther,
};
[[nodiscard]] NodeKind kind_of(cmark_node* node);
[[nodiscard]] std::string_view literal_of(cmark_node* node);
[[nodiscard]] std::string_view url_of(cmark_node* node);
[[nodiscard]] std::string_view info_of(cmark_node* node);
[[nodiscard]] std::vector<cmark_node*> children_of(cmark_node* node);

}  // namespace cornerstone::readers
