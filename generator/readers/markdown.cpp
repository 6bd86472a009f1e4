#include "readers/markdown.h"

#include <utility>

#include "readers/live_text.h"
#include "readers/markdown_blocks.h"
#include "readers/markdown_node.h"

namespace cornerstone::readers {

document::Draft read_markdown(const source::SourceMap& sources, source::Span span,
                              std::span<const std::string> components, diagnostics::Sink& sink) {
  const auto live = take_out_live_values(sources, span);
  const auto tree = parse_with_cmark(live.text);
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
