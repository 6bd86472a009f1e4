// Inlines as a flow of atoms: shaped words, marks and superior figures, each knowing its place in the structure tree,
// and what may stand between it and the next.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/inline.h"
#include "layout/setting.h"
#include "text/line_breaker.h"

namespace cornerstone::layout {

/// What a line never divides.
struct Atom {
  std::shared_ptr<const text::GlyphRun> glyphs;  ///< Null for a mark.
  std::vector<PaintedShapeKind> shapes;          ///< A mark's: left edge at 0, baseline at 0.
  TextStyle style;
  double rise = 0;
  bool is_struck = false;
  Mark mark = kArtifact;
  std::optional<std::size_t> link;  ///< Position in InlineFlow::links.
  std::optional<std::size_t> footnote;
  double width = 0;
  double space = 0;  ///< After it, where the line goes on.
  text::Break after = text::Break::kNever;
};

struct InlineFlow {
  std::vector<Atom> atoms;
  std::vector<LinkPlace> links;  ///< Without places.
};

/// `inlines` in `style`, their content under `node`; without a node all of it is an artifact. Footnotes cited get their
/// Note node beside `node`.
[[nodiscard]] InlineFlow flow_of(Setting& setting, const document::Inlines& inlines, const TextStyle& style,
                                 std::optional<NodeIndex> node);

/// The name of the place where footnote `index` stands.
[[nodiscard]] std::string footnote_anchor(std::size_t index);
[[nodiscard]] std::string footnote_number(std::size_t index);

/// Where a link leads on paper: out, or to a place of this document. Neither where its target is a page of a site.
[[nodiscard]] std::optional<LinkPlace> link_to(const Setting& setting, const document::Target& target);

}  // namespace cornerstone::layout
