// Where a paragraph's lines end, after Knuth and Plass: over all ways to break the paragraph, the one whose right edge
// is the least ragged. Set flush left, nothing is stretched; a line only ends early.
//
// It knows widths and nothing of glyphs.

#pragma once

#include <cstddef>
#include <vector>

namespace cornerstone::text {

/// What may stand at the end of a line, or may not. A reluctant break is taken where the lines would otherwise be much
/// more ragged.
enum class Break { kNever, kReluctant, kAllowed, kHyphen, kForced };

/// The part of a paragraph between two possible breaks.
struct Piece {
  double width = 0;
  double space = 0;   ///< After it, where the line goes on; it hangs where the line ends.
  double hyphen = 0;  ///< Added to the width where the line ends here.
  Break after = Break::kAllowed;
};

/// For each line the number of the piece after its last. A piece wider than `width` has a line for itself.
[[nodiscard]] std::vector<std::size_t> break_lines(const std::vector<Piece>& pieces, double width);

}  // namespace cornerstone::text
