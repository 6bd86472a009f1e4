// Pages put together by hand, as layout would: enough of each kind of structure to read a file back.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "layout/page.h"
#include "theme/theme.h"

namespace cornerstone::tests {

/// Builds pages from the top down, one line for each piece of text.
class PagesBuilder {
 public:
  PagesBuilder();

  layout::NodeIndex add_node(layout::NodeIndex parent, layout::Tag tag);
  layout::Node& node(layout::NodeIndex index) { return pages_.nodes.at(index); }

  void start_page(std::string label);
  /// A line of `text` on the page, belonging to `node`. Returns its baseline.
  double add_line(layout::NodeIndex node, std::string_view text, bool is_bold = false);
  void add_artifact(layout::ArtifactKind kind, std::string_view text);
  void add_shapes(layout::NodeIndex node, std::vector<layout::PaintedShape> shapes);
  /// A line that is a link to `url`, or to `destination` where `url` is empty.
  void add_link(layout::NodeIndex node, std::string_view text, std::string url, std::string destination);
  void add_destination(std::string name);

  [[nodiscard]] layout::Pages& pages() { return pages_; }

 private:
  layout::Page& page() { return pages_.pages.back(); }
  layout::TextRun run(std::string_view text, bool is_bold, double y) const;
  void begin(layout::NodeIndex node);
  void end();

  layout::Pages pages_;
  std::uint32_t next_content_ = 0;
  double y_ = 0;
};

/// The theme's faces by file name: "SourceSans3-Regular".
[[nodiscard]] std::shared_ptr<const text::Face> face(std::string_view name);
/// Black text, a few tones, and the colour profile.
[[nodiscard]] const theme::Theme& sample_theme();

/// One paragraph on one page.
[[nodiscard]] layout::Pages short_paper(std::string_view text);
/// Two pages with a heading, paragraphs, a list, a table, a figure, links both ways, a note, a header and footers.
[[nodiscard]] layout::Pages full_paper();

}  // namespace cornerstone::tests
