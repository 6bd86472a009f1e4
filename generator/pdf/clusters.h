// Clusters: which glyphs of a run stand for which piece of its text.

#pragma once

#include <algorithm>
#include <span>
#include <string_view>

#include "text/face.h"

namespace cornerstone::pdf {

/// Glyphs that stand for `text` together: one for a letter, one for a ligature of three, two for a letter and its
/// accent.
struct Cluster {
  std::span<const text::Glyph> glyphs;
  std::string_view text;
};

/// Calls `visit` with each cluster in the order in which its glyphs are painted.
template <typename Visit>
void for_each_cluster(const text::GlyphRun& run, Visit visit) {
  const std::span<const text::Glyph> glyphs(run.glyphs);
  if (glyphs.empty()) return;
  // Right to left, the text goes down while the glyphs go on.
  const bool is_reversed = glyphs.front().cluster > glyphs.back().cluster;
  std::size_t previous_begin = run.text.size();
  for (std::size_t first = 0; first < glyphs.size();) {
    const std::size_t begin = glyphs[first].cluster;
    std::size_t next = first + 1;
    while (next < glyphs.size() && glyphs[next].cluster == begin) ++next;
    const std::size_t following = next < glyphs.size() ? glyphs[next].cluster : run.text.size();
    const std::size_t end = std::max(begin, is_reversed ? previous_begin : following);
    visit(Cluster{glyphs.subspan(first, next - first), std::string_view(run.text).substr(begin, end - begin)});
    previous_begin = begin;
    first = next;
  }
}

}  // namespace cornerstone::pdf
