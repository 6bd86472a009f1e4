#include "readers/markdown_node.h"

#include <array>
#include <mutex>
#include <utility>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>

namespace cornerstone::readers {
namespace {

constexpr std::array<std::pair<cmark_node_type, NodeKind>, 19> kCoreKinds = {{
    {CMARK_NODE_PARAGRAPH, NodeKind::kParagraph}, {CMARK_NODE_HEADING, NodeKind::kHeading},
    {CMARK_NODE_LIST, NodeKind::kList},           {CMARK_NODE_BLOCK_QUOTE, NodeKind::kQuote},
    {CMARK_NODE_CODE_BLOCK, NodeKind::kCode},     {CMARK_NODE_HTML_BLOCK, NodeKind::kHtmlBlock},
    {CMARK_NODE_THEMATIC_BREAK, NodeKind::kRule}, {CMARK_NODE_FOOTNOTE_DEFINITION, NodeKind::kFootnote},
    {CMARK_NODE_TEXT, NodeKind::kText},           {CMARK_NODE_SOFTBREAK, NodeKind::kSoftBreak},
    {CMARK_NODE_LINEBREAK, NodeKind::kLineBreak}, {CMARK_NODE_CODE, NodeKind::kCodeSpan},
    {CMARK_NODE_HTML_INLINE, NodeKind::kHtml},    {CMARK_NODE_EMPH, NodeKind::kEmphasis},
    {CMARK_NODE_STRONG, NodeKind::kStrong},       {CMARK_NODE_LINK, NodeKind::kLink},
    {CMARK_NODE_IMAGE, NodeKind::kImage},         {CMARK_NODE_FOOTNOTE_REFERENCE, NodeKind::kFootnoteMark},
    {CMARK_NODE_ITEM, NodeKind::kItem},
}};

/// Nodes of the extensions are told apart by name only.
constexpr std::array<std::pair<std::string_view, NodeKind>, 6> kExtensionKinds = {{
    {"tasklist", NodeKind::kTask},
    {"table", NodeKind::kTable},
    {"table_header", NodeKind::kTableRow},
    {"table_row", NodeKind::kTableRow},
    {"table_cell", NodeKind::kTableCell},
    {"strikethrough", NodeKind::kStruck},
}};

std::string_view view(const char* text) {
  return text == nullptr ? std::string_view{} : std::string_view{text};
}

}  // namespace

MarkdownTree parse_with_cmark(std::string_view text) {
  static std::once_flag registered;
  std::call_once(registered, cmark_gfm_core_extensions_ensure_registered);
  constexpr int kOptions = CMARK_OPT_SMART | CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE;
  const std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)> parser(cmark_parser_new(kOptions),
                                                                           cmark_parser_free);
  for (const char* extension : {"table", "strikethrough", "autolink", "tasklist"}) {
    cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(extension));
  }
  cmark_parser_feed(parser.get(), text.data(), text.size());
  return {cmark_parser_finish(parser.get()), cmark_node_free};
}

NodeKind kind_of(cmark_node* node) {
  const auto name = view(cmark_node_get_type_string(node));
  for (const auto& [type, kind] : kExtensionKinds) {
    if (type == name) return kind;
  }
  for (const auto& [type, kind] : kCoreKinds) {
    if (type == cmark_node_get_type(node)) return kind;
  }
  return NodeKind::kOther;
}

std::string_view literal_of(cmark_node* node) {
  return view(cmark_node_get_literal(node));
}
std::string_view url_of(cmark_node* node) {
  return view(cmark_node_get_url(node));
}
std::string_view info_of(cmark_node* node) {
  return view(cmark_node_get_fence_info(node));
}

std::vector<cmark_node*> children_of(cmark_node* node) {
  std::vector<cmark_node*> children;
  for (auto* child = cmark_node_first_child(node); child != nullptr; child = cmark_node_next(child)) {
    children.push_back(child);
  }
  return children;
}

}  // namespace cornerstone::readers
