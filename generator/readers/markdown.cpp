#include "readers/markdown.h"

#include <memory>
#include <utility>

#include "readers/live_text.h"
#include "readers/markdown_blocks.h"
#include "readers/markdown_node.h"

namespace cornerstone::readers {
namespace {

/// No page needs so many quotations, lists and emphases in one another, and everything that follows goes down them.
constexpr int kDeepest = 60;

/// The line of the first node that stands too deep; 0 where none does.
int line_of_depth(cmark_node* root) {
  const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> walk(cmark_iter_new(root), cmark_iter_free);
  int depth = 0;
  int line = 1;
  for (auto event = cmark_iter_next(walk.get()); event != CMARK_EVENT_DONE; event = cmark_iter_next(walk.get())) {
    auto* node = cmark_iter_get_node(walk.get());
    if (const int own = cmark_node_get_start_line(node); own > 0) line = own;
    const bool has_children = cmark_node_first_child(node) != nullptr;
    if (event == CMARK_EVENT_ENTER && has_children && ++depth > kDeepest) return line;
    if (event == CMARK_EVENT_EXIT && has_children) --depth;
  }
  return 0;
}

}  // namespace

document::Draft read_markdown(const source::SourceMap& sources, source::Span span,
                              std::span<const std::string> components, diagnostics::Sink& sink) {
  const auto live = take_out_live_values(sources, span);
  const auto tree = parse_with_cmark(live.text);
  if (const int line = line_of_depth(tree.get()); line > 0) {
    sink.report(diagnostics::Kind::kNestedTooDeep, live.lines(line, line),
                "quotations, lists or emphases stand in one another too deep", "write it with fewer levels");
    return {};
  }
  BlockReader reader(sources, live, components, sink);
  document::Draft draft;
  draft.blocks = reader.read(tree.get());
  draft.footnotes = reader.read_footnotes(tree.get());
  return draft;
}

document::Inlines read_markdown_paragraph(const source::SourceMap& sources, source::Span span,
                                          diagnostics::Sink& sink) {
  diagnostics::Sink heard;
  auto draft = read_markdown(sources, span, {}, heard);
  for (auto& diagnostic : heard.sorted()) {
    if (diagnostic.kind != diagnostics::Kind::kHeadingLevel) sink.report(std::move(diagnostic));
  }
  document::Inlines content;
  for (auto& block : draft.blocks) {
    auto* paragraph = std::get_if<document::Paragraph>(&block);
    if (paragraph == nullptr) {
      sink.report(diagnostics::Kind::kWrongType, span, "more than a paragraph of Markdown",
                  "headings, lists and tables stand in pages");
      break;
    }
    if (!content.empty()) content.emplace_back(document::LineBreak{});
    content.insert(content.end(), paragraph->content.begin(), paragraph->content.end());
  }
  return content;
}

}  // namespace cornerstone::readers
