// Paragraphs as lines: broken, and ready to be put where they belong.

#pragma once

#include <vector>

#include "layout/inline_flow.h"

namespace cornerstone::layout {

/// Painted from x = 0, its baseline at y = 0.
struct Line {
  double width = 0;
  std::vector<Painted> painted;
  std::vector<LinkPlace> links;
  std::vector<std::size_t> footnotes;
};

[[nodiscard]] std::vector<Line> set_lines(Setting& setting, InlineFlow flow, double width);
[[nodiscard]] std::vector<Line> set_lines(Setting& setting, const document::Inlines& inlines, const TextStyle& style,
                                          double width, std::optional<NodeIndex> node);

enum class Side { kLeft, kCentre, kRight };

/// Puts `lines` into `slab`, the first line's box at `y`; `width` is the column that `side` speaks of. Returns the
/// height they take.
double put_lines(Slab& slab, const std::vector<Line>& lines, const TextStyle& style, double x, double y,
                 double width = 0, Side side = Side::kLeft);
/// Sets and puts in one go.
double put_text(Setting& setting, Slab& slab, const document::Inlines& inlines, const TextStyle& style, double x,
                double y, double width, std::optional<NodeIndex> node, Side side = Side::kLeft);
double put_text(Setting& setting, Slab& slab, std::string_view words, const TextStyle& style, double x, double y,
                double width, std::optional<NodeIndex> node, Side side = Side::kLeft);

/// One run of words on `baseline`, never broken. Returns its width.
double put_run(Setting& setting, Slab& slab, std::string_view words, const TextStyle& style, double x, double baseline,
               Mark mark = kArtifact);

/// One slab a line; the first two and the last two stay together.
void add_lines(Galley& galley, std::vector<Line> lines, const TextStyle& style, double x);

}  // namespace cornerstone::layout
