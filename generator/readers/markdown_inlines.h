// What stands within a paragraph, a heading or a cell: cmark's inline nodes → document::Inlines.

#pragma once

#include <span>
#include <string_view>

#include "diagnostics/sink.h"
#include "document/document.h"
#include "readers/live_text.h"
#include "readers/markdown_node.h"

namespace cornerstone::readers {

/// Reads the inlines of one block at a time. cmark's columns cannot be relied on, so that places are found by looking
/// for what was written from where the last one was found.
class InlineReader {
 public:
  InlineReader(const source::SourceMap& sources, const LiveText& live, diagnostics::Sink& sink)
      : sources_(sources), live_(live), sink_(sink) {}

  /// `block` is the block's text: its lines.
  void begin_block(source::Span block) {
    block_ = block;
    at_ = block.begin;
  }
  [[nodiscard]] document::Inlines read(std::span<cmark_node* const> nodes);
  [[nodiscard]] document::Inlines read_children(cmark_node* node) { return read(children_of(node)); }
  /// A picture with its words and its caption, from an image node.
  [[nodiscard]] document::Figure picture(cmark_node* node);

 private:
  void add(cmark_node* node, document::Inlines& into);
  void add_text(std::string_view text, document::Inlines& into);
  void add_link(cmark_node* node, document::Inlines& into);
  void report_image(cmark_node* node);
  void report_wordless(source::Span link);
  void report_html(std::string_view html);
  void report_unknown_footnotes(std::string_view text);
  void report_live_in_address(std::string_view address);
  /// The next place of `written` in the block; the whole block where it is not found.
  [[nodiscard]] source::Span find(std::string_view written);

  const source::SourceMap& sources_;
  const LiveText& live_;
  diagnostics::Sink& sink_;
  source::Span block_;
  std::uint32_t at_ = 0;
};

/// Adds words to the last ones where they follow on.
void append_words(std::string_view text, document::Inlines& into);

}  // namespace cornerstone::readers
