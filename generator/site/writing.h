// One page while it is written: the document, its frame, and what is counted on the way.
//
// Each family of blocks has a file of its own (block_*.cpp) with one function for each block; `blocks` calls them.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/sink.h"
#include "document/document.h"
#include "site/frame.h"
#include "site/html.h"
#include "site/mark_sheet.h"

namespace cornerstone::site {

struct Writing {
  Writing(const document::Document& shown, const Frame& around, diagnostics::Sink& reports)
      : page(shown), frame(around), sink(reports), footnote_uses(shown.footnotes.size()) {}

  const document::Document& page;
  const Frame& frame;
  diagnostics::Sink& sink;

  MarkSheet marks;
  std::vector<unsigned> footnote_uses;  ///< How often each footnote has been referred to.
  int heading_level = 1;                ///< Of the heading that the blocks now written stand under.
  bool is_in_table_head = false;

  /// "_table-1", "_table-2": ids of a document never begin with an underscore.
  [[nodiscard]] std::string next_id(std::string_view stem);

 private:
  unsigned last_id_ = 0;
};

/// What may stand within: a link holds no links, buttons or notes.
enum class Within { kText, kLink };

[[nodiscard]] Html inlines(const document::Inlines& inlines, Writing& writing, Within within = Within::kText);
[[nodiscard]] Html blocks(const document::Blocks& blocks, Writing& writing);
[[nodiscard]] Html block(const document::Block& block, Writing& writing);

/// A heading one level below the one that the blocks now written stand under, for parts of a block.
[[nodiscard]] Html part_heading(const Html& content, const Writing& writing, const Html& attributes = {});

/// `<time datetime="2026-09-23">`, whatever stands in it.
[[nodiscard]] Html time_open(values::Date day);

/// ` href="…"` of the target. Empty, and reported at `span`, where it leads nowhere.
[[nodiscard]] Html href(const document::Target& target, source::Span span, Writing& writing);

}  // namespace cornerstone::site
