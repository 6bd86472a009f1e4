// What stands one under another: cmark's block nodes → document::Blocks.

#pragma once

#include <set>
#include <span>
#include <string>

#include "document/document.h"
#include "readers/heading_ids.h"
#include "readers/markdown_inlines.h"

namespace cornerstone::readers {

class BlockReader {
 public:
  BlockReader(const source::SourceMap& sources, const LiveText& live, std::span<const std::string> components,
              diagnostics::Sink& sink)
      : sources_(sources), live_(live), components_(components), sink_(sink), inlines_(sources, live, sink) {}

  /// The blocks within `parent`, footnotes left out.
  [[nodiscard]] document::Blocks read(cmark_node* parent);
  /// The footnotes below the root, in the order in which the text refers to them. Reports those that it never does.
  [[nodiscard]] std::vector<document::Footnote> read_footnotes(cmark_node* root);

 private:
  void add(cmark_node* node, document::Blocks& into);
  void add_paragraph(cmark_node* node, document::Blocks& into);
  [[nodiscard]] document::Heading heading(cmark_node* node);
  [[nodiscard]] document::List list(cmark_node* node);
  [[nodiscard]] document::Block quote(cmark_node* node);
  [[nodiscard]] document::Table table(cmark_node* node);
  [[nodiscard]] document::Row row(cmark_node* node);
  void add_code(cmark_node* node, document::Blocks& into);
  void report_html(cmark_node* node);
  /// The lines of a block in the file.
  [[nodiscard]] source::Span lines_of(cmark_node* node) const;
  [[nodiscard]] document::Inlines inlines_of(cmark_node* node);

  const source::SourceMap& sources_;
  const LiveText& live_;
  std::span<const std::string> components_;
  diagnostics::Sink& sink_;
  InlineReader inlines_;
  HeadingIds ids_;
  int last_level_ = 1;        ///< The page's title is level 1.
  std::set<int> code_lines_;  ///< Lines that are code: what looks like a footnote there is none.
};

}  // namespace cornerstone::readers
